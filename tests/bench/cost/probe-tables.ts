import { quantile } from '../../../src/core/metrics/statistics.ts';
import { ratios, type Spread, spreadOf } from '../../support/load/spread.ts';
import type { BenchTable } from '../../support/load/tables.ts';
import { added, withRange } from './format.ts';
import type { BenchCall, PageFigures } from './page/bench-calls.ts';
import type { WireBytes } from './wire-bytes.ts';

export interface MeasuredCall extends PageFigures {
  readonly kind: BenchCall;
  readonly round: number;
  /** Of the whole call, set-up included, by kind of process. */
  readonly cpuMs: Readonly<Record<string, number>>;
  /** Of its middle, by kind of process and name of thread. */
  readonly threadCpuMsPerS: Readonly<Record<string, number>>;
  /** Tasks of the page's main thread, and what JavaScript took of that. */
  readonly mainThreadMs: number;
  readonly scriptMs: number;
  readonly wire: WireBytes;
}

/** How long after a call was asked for its tasks are those of its set-up; our choice: it connects in half of that. */
const SETUP_MS = 1000;
/**
 * Opus is encoded here. At the probe's bitrate the encoder works in one of two modes, by its own opinion of the voice, and one
 * takes twice the time of the other. Calls with a tap were oftener seen in the cheap one, so that the total flatters them.
 */
const ENCODER = 'renderer: ThreadPoolAudio';
/** Threads below this differ by the kernel's clock alone (10 ms ticks); our choice. */
const WORTH_SHOWING_MS_PER_S = 0.3;

export function probeTables(calls: readonly MeasuredCall[], kinds: readonly BenchCall[]): BenchTable[] {
  const of = (kind: BenchCall) => calls.filter((call) => call.kind === kind).sort((a, b) => a.round - b.round);
  return [cpuTable(of, kinds), threadTable(of, kinds), pageTable(of, kinds), wireTable(of)];
}

type CallsOf = (kind: BenchCall) => readonly MeasuredCall[];

const perSecond = ({ cpuMs, elapsedMs }: MeasuredCall) =>
  (Object.values(cpuMs).reduce((sum, ms) => sum + ms, 0) * 1000) / elapsedMs;

const withoutEncoder = (call: MeasuredCall) => perSecond(call) - (call.threadCpuMsPerS[ENCODER] ?? 0);

function cpuTable(of: CallsOf, kinds: readonly BenchCall[]): BenchTable {
  const bare = of('bare').map(perSecond);
  const noise = ratios(bare.slice(1), bare.slice(0, -1));
  const rows = kinds.map((kind) => {
    const own = of(kind).map(perSecond);
    const apart = of(kind).map((call, i) => {
      const same = of('bare')[i];
      return same ? withoutEncoder(call) - withoutEncoder(same) + perSecond(same) : Number.NaN;
    });
    return {
      call: kind,
      'CPU ms per second': withRange(spreadOf(own), 0),
      'over bare': kind === 'bare' ? '' : added(ratios(own, bare)),
      'over bare, encoder apart': kind === 'bare' ? '' : added(ratios(apart, bare)),
      'main thread ms per second': withRange(
        rate(of(kind), ({ mainThreadMs }) => mainThreadMs),
        1,
      ),
      'of that JavaScript': withRange(
        rate(of(kind), ({ scriptMs }) => scriptMs),
        1,
      ),
    };
  });
  return {
    title: 'Processor time of a test call in Chromium',
    rows,
    notes: [
      `${bare.length} calls of each kind, one after the other in turn; median (least to most); ratios within a round.`,
      'Counted: user and system time (/proc/<pid>/stat) of every process of that Chromium, from before the call is asked for until it has been taken down. Not counted: the relay, the server and the test.',
      'Target for `tap-and-polls`: at most +10 % over bare. `probe` adds the fold, four progress reports a second and the last report.',
      'Encoder apart: the increase without that of the thread that encodes Opus, which for a whole call works in one of two modes; they differ by as much as the probe costs.',
      `How far one bare call is from the next, which no difference above can be finer than: ${added(noise)}.`,
    ],
  };
}

function threadTable(of: CallsOf, kinds: readonly BenchCall[]): BenchTable {
  const names = [...new Set(kinds.flatMap(of).flatMap((call) => Object.keys(call.threadCpuMsPerS)))];
  const median = (kind: BenchCall, name: string) =>
    spreadOf(of(kind).map(({ threadCpuMsPerS }) => threadCpuMsPerS[name] ?? 0)).median;
  const rows = names
    .map((name) => ({ name, ms: kinds.map((kind) => median(kind, name)) }))
    .filter(({ ms }) => Math.max(...ms) >= WORTH_SHOWING_MS_PER_S)
    .sort((a, b) => gain(b.ms) - gain(a.ms))
    .map(({ name, ms }) => ({
      thread: name,
      ...Object.fromEntries(kinds.map((kind, i) => [kind, (ms[i] ?? 0).toFixed(1)])),
      'probe less bare': gain(ms).toFixed(1),
    }));
  return {
    title: 'Where it is spent: CPU ms per second, by process and thread',
    rows: [allBut(of, kinds), ...rows],
    notes: [
      'Medians, of the middle of each call. Threads of one name are added up; those that ended in it are missing.',
    ],
  };
}

function allBut(of: CallsOf, kinds: readonly BenchCall[]) {
  const sum = ({ threadCpuMsPerS }: MeasuredCall) =>
    Object.entries(threadCpuMsPerS).reduce((ms, [name, more]) => (name === ENCODER ? ms : ms + more), 0);
  const ms = kinds.map((kind) => spreadOf(of(kind).map(sum)).median);
  return {
    thread: 'all but the encoder',
    ...Object.fromEntries(kinds.map((kind, i) => [kind, (ms[i] ?? 0).toFixed(1)])),
    'probe less bare': gain(ms).toFixed(1),
  };
}

function gain(ms: readonly number[]): number {
  return (ms.at(-1) ?? 0) - (ms[0] ?? 0);
}

function pageTable(of: CallsOf, kinds: readonly BenchCall[]): BenchTable {
  const rows = kinds.map((kind) => {
    const calls = of(kind);
    const tasks = (setup: boolean) =>
      calls
        .flatMap(({ longTasks, fromMs }) => longTasks.map(({ atMs, ms }) => ({ ms, setup: atMs - fromMs < SETUP_MS })))
        .flatMap((task) => (task.setup === setup ? task.ms : []));
    const shown = (list: readonly number[]) =>
      list.length === 0 ? '0' : `${list.length}, longest ${Math.max(...list).toFixed(0)} ms`;
    const polls = calls.flatMap(({ pollsMs }) => pollsMs).sort((a, b) => a - b);
    const ms = (p: number) => quantile(polls, p)?.toFixed(1) ?? '';
    return {
      call: kind,
      calls: calls.length,
      'tasks over 50 ms in the first second': shown(tasks(true)),
      'and later': shown(tasks(false)),
      polls: polls.length,
      'getStats median ms': ms(0.5),
      'getStats p95 ms': ms(0.95),
      topologies: [...new Set(calls.map(({ topology }) => topology ?? 'none'))].join(', '),
    };
  });
  return {
    title: 'The main thread',
    rows,
    notes: [
      "Tasks of all calls together (W3C longtasks). Target: none that the probe causes. Set-up (voice, peer connections) is the same code in all of them, so what bare has there is the probe's too.",
      'getStats: from the call of one end to its answer. It waits for other threads, so it is no processor time.',
    ],
  };
}

function wireTable(of: CallsOf): BenchTable {
  const [bare, probe] = [of('bare'), of('probe')];
  const row = (what: string, bytes: (wire: WireBytes) => number) => ({
    direction: what,
    'bare kB': kB(spreadOf(bare.map(({ wire }) => bytes(wire)))),
    'probe kB': kB(spreadOf(probe.map(({ wire }) => bytes(wire)))),
    'probe kbit/s': withRange(spreadOf(probe.map(({ wire, elapsedMs }) => (bytes(wire) * 8) / elapsedMs)), 0),
    'over bare': added(
      ratios(
        probe.map((call) => bytes(call.wire) / call.elapsedMs),
        bare.map((call) => bytes(call.wire) / call.elapsedMs),
      ),
    ),
  });
  return {
    title: 'Bytes on the line, per test',
    rows: [
      row('up, TURN messages', ({ up }) => up),
      row('down, TURN messages', ({ down }) => down),
      row('up, with IPv4 and UDP or TCP headers', ({ upOnIp }) => upOnIp),
      row('down, with IPv4 and UDP or TCP headers', ({ downOnIp }) => downOnIp),
    ],
    notes: [
      'By the relay\'s log: both legs of the call, each of which goes up and down the same line. "Over bare" is per second.',
      'Not counted: the page and its files, `/ice-servers`, TCP segments that only acknowledge, link-layer headers.',
    ],
  };
}

function rate(calls: readonly MeasuredCall[], ms: (call: MeasuredCall) => number): Spread {
  return spreadOf(calls.map((call) => (ms(call) * 1000) / call.elapsedMs));
}

function kB(bytes: Spread): string {
  return withRange(spreadOf(bytes.values.map((value) => value / 1000)), 0);
}
