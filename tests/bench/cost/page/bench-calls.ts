import { startClock } from '../../../../src/call/clock.ts';
import { fetchIceServers } from '../../../../src/call/ice-servers.ts';
import { withCall } from '../../../../src/call/open-call.ts';
import { type PacketTap, startTap } from '../../../../src/call/packet-tap.ts';
import { connectCall } from '../../../../src/call/topologies.ts';
import { expectRunning, startVoice } from '../../../../src/call/voice-source.ts';
import type { CallSample } from '../../../../src/core/samples/sample.ts';
import { probeCall } from '../../../../src/probe.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

/**
 * The same call with more and more of the probe around it, so that what each part costs is a difference.
 * - `bare`: two peer connections through the relay, the same voice, codec and changes of the descriptions; nothing else.
 * - `tap`: and the packet tap, whose messages are read and dropped.
 * - `tap-and-polls`: and getStats, as the probe polls it; every sample is dropped. This is what the 10 % are said of.
 * - `probe`: the whole headless probe: the fold, four reports a second and the last one.
 */
export type BenchCall = 'bare' | 'tap' | 'tap-and-polls' | 'probe';

export interface PageFigures extends PageWatch {
  /** When the call was asked for, on the page's clock. */
  readonly fromMs: number;
  readonly elapsedMs: number;
  readonly topology: string | null;
  readonly progressReports: number;
}

const ICE_SERVERS = '/ice-servers';
const NO_TAP: PacketTap = { available: false, attach() {}, onTick() {}, failed: new Promise(() => {}), stop() {} };

/** Places one call of `durationMs` of voice in this page; only `probe` has samples to hand on. */
export async function placeBenchCall(
  kind: BenchCall,
  durationMs: number,
  onSample: OnSample = () => undefined,
): Promise<PageFigures> {
  const watch = watchPage();
  const fromMs = performance.now();
  const result = await CALLS[kind](durationMs, onSample);
  return { fromMs, elapsedMs: performance.now() - fromMs, ...result, ...watch.stop() };
}

type OnSample = (sample: CallSample) => void;
type CallResult = Pick<PageFigures, 'topology' | 'progressReports'>;

const CALLS: { readonly [kind in BenchCall]: (durationMs: number, onSample: OnSample) => Promise<CallResult> } = {
  bare: (durationMs) => callWith(NO_TAP, durationMs),
  async tap(durationMs) {
    const tap = startTap(startClock());
    tap.onTick(() => undefined);
    return callWith(tap, durationMs);
  },
  async 'tap-and-polls'(durationMs) {
    const { signal } = new AbortController();
    let topology: string | null = null;
    const options = {
      iceServers: ICE_SERVERS,
      codec: 'opus' as const,
      topology: undefined,
      streams: 1,
      signal,
      onSamples(samples: readonly CallSample[]) {
        for (const sample of samples) if (sample.type === 'topology') ({ topology } = sample);
      },
    };
    await withCall(options, () => sleep(durationMs));
    return { topology, progressReports: 0 };
  },
  async probe(durationMs, onSample) {
    let progressReports = 0;
    let topology: string | null = null;
    for await (const event of probeCall({ iceServers: ICE_SERVERS, durationMs, onSample })) {
      if (event.type === 'progress') progressReports += 1;
      if (event.type !== 'report') continue;
      ({ topology } = event.report.setup);
      if (event.report.outcome !== 'completed')
        throw new Error(`probe: expected a completed call, got ${event.report.endReason}`);
    }
    return { topology, progressReports };
  },
};

/** The steps of the probe's own call, with this tap, and nothing that looks at it while it runs. */
async function callWith(tap: PacketTap, durationMs: number): Promise<CallResult> {
  const { signal } = new AbortController();
  const [voice, { iceServers }] = await Promise.all([startVoice(signal, 1), fetchIceServers(ICE_SERVERS, signal)]);
  const parts = { voice, tap, codec: 'opus' as const, mark: () => undefined, signal };
  const { pair, topology } = await connectCall(iceServers, undefined, parts);
  await expectRunning(voice, signal);
  await sleep(durationMs);
  pair.close();
  tap.stop();
  await voice.stop();
  return { topology, progressReports: 0 };
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
