import { withCall } from '../../../../src/call/open-call.ts';
import { startAssessment } from '../../../../src/core/assessment.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import type { CallSample } from '../../../../src/core/samples/sample.ts';

/** The same test call with so many voices from its beginning to its end, which no mode of the product does. */
export async function callWithVoices(voices: number, durationMs: number): Promise<CallReport> {
  const assessment = startAssessment();
  const options = {
    iceServers: '/ice-servers',
    codec: 'opus' as const,
    topology: undefined,
    streams: voices,
    signal: new AbortController().signal,
    onSamples(samples: readonly CallSample[]) {
      for (const sample of samples) assessment.add(sample);
    },
  };
  await withCall(options, async (call) => {
    await call.speakIn(voices);
    assessment.add({ type: 'streams', atMs: call.nowMs(), count: voices, extraBps: 0 });
    await sleep(500);
    const mediaMs = call.nowMs();
    assessment.add({ type: 'media', atMs: mediaMs, instrument: call.instrument });
    await sleep(durationMs);
    await call.poll();
    assessment.add({ type: 'end', atMs: mediaMs + durationMs });
    // What is still on its way; our choice, as long as the probe waits on a line that is not slow.
    await sleep(1000);
    await call.askRelay();
  });
  const context = {
    id: '00000000-0000-4000-8000-000000000004',
    startedAt: 0,
    timeZone: null,
    version: '0.0.0',
    browser: null,
    mode: 'thorough' as const,
    plannedMs: durationMs,
    sameComputer: null,
    route: null,
  };
  return assessment.report(context, { outcome: 'completed', endReason: 'finished', endDetail: null });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
