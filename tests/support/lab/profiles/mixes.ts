import { gilbert } from './gilbert.ts';
import { type LineProfile, line, onUdp } from './line.ts';
import { transfer } from './traffic.ts';

/** A quarter of a second of 2 Mbit/s. */
const SLOW_LINK = { rateBps: 2e6, limitBytes: 62_500 };
const DOWNLOAD = transfer({ fromMs: 6_000, untilMs: 12_000, through: SLOW_LINK });

/** Several causes at once, another one each way: what belongs to which direction must still come out. */
export const MIXES: readonly LineProfile[] = [
  {
    name: 'loss-up-bufferbloat-down',
    says: 'On UDP: up 3 % random loss; down a 250 ms queue that a download keeps full from 6 s to 12 s.',
    plan: onUdp({ seed: 7001, up: { lossRatio: 0.03 }, down: { queue: { ...SLOW_LINK, background: DOWNLOAD } } }),
    // A quarter of a second behind for six seconds is worse than 3 % of single packets.
    expects: { code: 'queueing', direction: 'down' },
    firefox: true,
  },
  {
    name: 'bursts-up-jitter-down',
    says: 'On UDP: up 4 % loss at burst ratio 3; down 0 to 50 ms of jitter, in order.',
    plan: onUdp({
      seed: 7002,
      up: { gilbertElliott: gilbert({ lossRatio: 0.04, burstRatio: 3 }) },
      down: { delayMs: 20, jitterMs: 50, keepOrder: true },
    }),
    // The jitter stays under 50 ms.
    expects: { code: 'bursty-loss', direction: 'up' },
  },
  {
    name: 'delay-up-bursts-down',
    says: 'On UDP: up 80 ms and 1 % random loss; down 8 % loss at burst ratio 2.5 and 20 ms.',
    plan: onUdp({
      seed: 7003,
      up: { delayMs: 80, lossRatio: 0.01 },
      down: { delayMs: 20, gilbertElliott: gilbert({ lossRatio: 0.08, burstRatio: 2.5 }) },
    }),
    expects: { code: 'bursty-loss', direction: 'down' },
  },
  {
    name: 'loss-duplicates-reordering-both',
    says: 'On UDP: up 4 % random loss, 5 % twice and 5 % overtaken; down 2 %, 10 % and 10 %.',
    plan: onUdp({
      seed: 7004,
      up: { lossRatio: 0.04, duplicateRatio: 0.05, reorder: { ratio: 0.05, byMs: 45 } },
      down: { lossRatio: 0.02, duplicateRatio: 0.1, reorder: { ratio: 0.1, byMs: 30 } },
    }),
    // Twice the loss of the other way; the rest a phone puts right.
    expects: { code: 'loss', direction: 'up' },
  },
  {
    name: 'upload-over-bad-wifi',
    says: 'The whole line: up a 250 ms queue that an upload keeps full from 6 s to 12 s and 1 % random loss; down retry spikes of 20 to 80 ms and an outage of 0.2 s at 10 s.',
    plan: line({
      seed: 7005,
      up: { delayMs: 10, lossRatio: 0.01, keepOrder: true, queue: { ...SLOW_LINK, background: DOWNLOAD } },
      down: {
        delayMs: 10,
        jitterMs: 5,
        keepOrder: true,
        spikes: { everyMs: 600, minMs: 20, maxMs: 80 },
        outages: [{ fromMs: 10_000, durationMs: 200 }],
      },
    }),
    // Six seconds of a quarter of a second; single losses, spikes and 0.2 s without a packet are less.
    expects: { code: 'queueing', direction: 'up' },
  },
];
