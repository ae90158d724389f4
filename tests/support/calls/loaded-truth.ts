import type { Direction } from '../../../src/core/direction.ts';
import type { FrameTrace } from '../../../src/core/report/schema.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';
import type { LinkLogEntry } from '../lab/impairment/log.ts';
import { heldFrames, nearestRank } from './relay-truth.ts';

/** Every frame of a call with one voice each way, the filled line included: a report's own trace ends before. */
function wholeTrace(samples: readonly CallSample[], direction: Direction): FrameTrace {
  const sent = new Map<number, number>();
  const received = new Map<number, number>();
  let ssrc = 0;
  for (const sample of samples) {
    if (sample.type !== 'packets' || sample.direction !== direction) continue;
    ssrc = sample.ssrc;
    const times = sample.end === 'sent' ? sent : received;
    sample.rtpTimestamps.forEach((stamp, i) => {
      const atMs = sample.timesMs[i];
      if (atMs !== undefined) times.set(stamp, atMs);
    });
  }
  const rtpTimestamps = [...sent.keys()];
  const receivedMs = rtpTimestamps.map((stamp) => received.get(stamp) ?? null);
  return { ssrc, clockRateHz: 48_000, rtpTimestamps, sentMs: [...sent.values()], receivedMs };
}

/** How long the relay held one voice, both crossings together: the median of the frames sent in a stretch of the call, ms. */
export function heldMedianMs(
  log: readonly LinkLogEntry[],
  samples: readonly CallSample[],
  direction: Direction,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): number {
  const frames = heldFrames(log, wholeTrace(samples, direction)).filter(
    ({ sentMs }) => sentMs >= fromMs && sentMs < toMs,
  );
  return nearestRank(
    frames.map(({ heldMs }) => heldMs),
    0.5,
  );
}
