import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { answerCalls } from '../lab/remote-calls.ts';
import type { GeneratorCalls, GeneratorFigures } from './generator-calls.ts';
import { type Pacer, startPacer } from './pacer.ts';
import { createStreamMeter, type StreamMeter } from './stream-meter.ts';
import { openDirectCall, openRelayedCall, type VoiceCall } from './voice-call.ts';
import { sentMsOf, writePacket } from './voice-packet.ts';

/** Entry of the load generator's process: voice calls through a TURN server, and what it costs to make them. */
const opened: VoiceCall[] = [];
let meters: readonly StreamMeter[] = [];
let pacer: Pacer | null = null;
/** Packets sent in this stretch are counted, and no others. */
let counted = { fromMs: Number.POSITIVE_INFINITY, toMs: Number.POSITIVE_INFINITY };

/** One millisecond, so that an idle loop reads as one: what is above it is lateness. */
const LOOP_RESOLUTION_MS = 1;
/** How long packets may still be on their way; our choice: far over any delay at which a relay would be called good. */
const STRAGGLERS_MS = 500;

const counts = (sentMs: number) => sentMs >= counted.fromMs && sentMs < counted.toMs;

function startSending(): void {
  const streams = opened.flatMap((call) => call.streams);
  streams.forEach((stream, i) => {
    stream.onPacket((packet) => {
      const sentMs = sentMsOf(packet);
      if (sentMs !== null && counts(sentMs)) meters[i]?.received(sentMs, performance.now());
    });
  });
  pacer = startPacer(
    streams.map((stream, i) => () => {
      const sentMs = performance.now();
      if (counts(sentMs)) meters[i]?.sent();
      stream.send(writePacket(sentMs));
    }),
  );
}

async function measure(durationMs: number): Promise<GeneratorFigures> {
  meters = opened.flatMap((call) => call.streams.map(createStreamMeter));
  const loopDelay = monitorEventLoopDelay({ resolution: LOOP_RESOLUTION_MS });
  loopDelay.enable();
  const [fromMs, cpu] = [performance.now(), process.cpuUsage()];
  counted = { fromMs, toMs: fromMs + durationMs };
  await sleep(durationMs);
  const { user, system } = process.cpuUsage(cpu);
  const elapsedMs = performance.now() - fromMs;
  loopDelay.disable();
  await sleep(STRAGGLERS_MS);
  return {
    streams: meters.map((meter) => meter.figures()),
    elapsedMs,
    cpuMs: (user + system) / 1000,
    loopDelayP99Ms: Math.max(0, loopDelay.percentile(99) / 1e6 - LOOP_RESOLUTION_MS),
  };
}

answerCalls<GeneratorCalls>(
  { post: (message) => process.send?.(message), onMessage: (listener) => void process.on('message', listener) },
  {
    async open({ target, calls, firstId }) {
      for (let i = 0; i < calls; i += 1) {
        opened.push(await (target === null ? openDirectCall() : openRelayedCall(target, `load-${firstId + i}`)));
      }
      startSending();
    },
    measure,
    async close() {
      pacer?.stop();
      for (const call of opened.splice(0)) await call.close();
    },
  },
);

// The test's process has gone, however it went: nobody is left to close this one.
process.on('disconnect', () => process.exit());
