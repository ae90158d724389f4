import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from '../../../src/core/metrics/statistics.ts';
import { forkBuilt } from './fork-built.ts';
import type { GeneratorCalls } from './generator-calls.ts';
import { readProcess } from './process-cpu.ts';
import type { BenchRelay } from './relays.ts';

/** What so many calls through one relay cost it, what they suffered, and what the generator itself cost and suffered. */
export interface LoadFigures {
  readonly calls: number;
  /** Processor time of the server process per second of clock, all threads; null without a server. */
  readonly relayCpuMsPerS: number | null;
  readonly lossRatio: number;
  /** RFC 3550 jitter, mean of each stream: of the median stream, and of the stream that 5 % are worse than. */
  readonly jitterMedianMs: number;
  readonly jitterP95Ms: number;
  readonly delayMedianMs: number;
  readonly delayP95Ms: number;
  readonly delayP99Ms: number;
  /** Of all generator processes together. */
  readonly generatorCpuMsPerS: number;
  /** Of the worst of them. */
  readonly generatorLoopP99Ms: number;
}

export interface Load {
  readonly calls: number;
  readonly durationMs: number;
  /** Null: the same packets without a server, see `openDirectCall`. */
  readonly relay: BenchRelay | null;
}

/** More in one process would measure Node's event loop and not the relay; our choice, from its own loop delay. */
const CALLS_PER_GENERATOR = 100;
/** After the last call was opened: our choice, long enough for the code of both sides to be compiled. */
const WARM_UP_MS = 1000;

export async function measureLoad({ calls, durationMs, relay }: Load): Promise<LoadFigures> {
  const count = Math.ceil(calls / CALLS_PER_GENERATOR);
  const generators = Array.from({ length: count }, () => forkBuilt<GeneratorCalls>('load-generator'));
  try {
    await Promise.all(
      generators.map(({ caller }, i) => {
        const firstId = i * CALLS_PER_GENERATOR;
        const share = Math.min(CALLS_PER_GENERATOR, calls - firstId);
        return caller.call('open', { target: relay?.target ?? null, calls: share, firstId });
      }),
    );
    await sleep(WARM_UP_MS);
    const relayCpu = relay && measureCpu(relay.pid, durationMs);
    const parts = await Promise.all(generators.map(({ caller }) => caller.call('measure', durationMs)));
    const relayCpuMsPerS = (await relayCpu) ?? null;
    await Promise.all(generators.map(({ caller }) => caller.call('close', null)));
    const streams = parts.flatMap((part) => part.streams);
    const sent = streams.reduce((sum, { packetsSent }) => sum + packetsSent, 0);
    const received = streams.reduce((sum, { packetsReceived }) => sum + packetsReceived, 0);
    const jitters = ascending(streams.flatMap(({ jitterMs }) => jitterMs ?? []));
    const delays = ascending(streams.flatMap(({ delaysMs }) => delaysMs));
    return {
      calls,
      relayCpuMsPerS,
      lossRatio: (sent - received) / sent,
      jitterMedianMs: known(quantile(jitters, 0.5)),
      jitterP95Ms: known(quantile(jitters, 0.95)),
      delayMedianMs: known(quantile(delays, 0.5)),
      delayP95Ms: known(quantile(delays, 0.95)),
      delayP99Ms: known(quantile(delays, 0.99)),
      generatorCpuMsPerS: parts.reduce((sum, { cpuMs, elapsedMs }) => sum + (cpuMs * 1000) / elapsedMs, 0),
      generatorLoopP99Ms: Math.max(...parts.map(({ loopDelayP99Ms }) => loopDelayP99Ms)),
    };
  } finally {
    await Promise.all(generators.map(({ end }) => end()));
  }
}

/** Processor time of a process over the next while, ms per second. */
export async function measureCpu(pid: number, durationMs: number): Promise<number> {
  const [fromMs, before] = [performance.now(), await readProcess(pid)];
  await sleep(durationMs);
  const after = await readProcess(pid);
  return ((after.cpuMs - before.cpuMs) * 1000) / (performance.now() - fromMs);
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function known(value: number | null): number {
  if (value === null) throw new Error('load: expected packets to arrive, got none');
  return value;
}
