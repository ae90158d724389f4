import { slopeOf } from '../../support/load/spread.ts';
import type { BenchTable } from '../../support/load/tables.ts';
import type { BenchCall, PageFigures } from './page/bench-calls.ts';

/** Of one moment of a long call, once a minute. */
export interface MinuteReading {
  /** On the test's clock. */
  readonly atMs: number;
  /** Since they began: every process of that Chromium, and the page's main thread. */
  readonly cpuMs: number;
  readonly mainThreadMs: number;
  /** After garbage was collected. */
  readonly heapBytes: number;
  /** Memory of all renderers that is in RAM, workers and everything that is not JavaScript included. */
  readonly memoryBytes: number;
  /** When garbage was collected, on the page's clock: a task of that time is the bench's own. */
  readonly collected: { readonly fromPageMs: number; readonly toPageMs: number };
}

export interface LongCall {
  readonly kind: BenchCall;
  readonly readings: readonly MinuteReading[];
  readonly figures: PageFigures;
  /** After the call: with its first minute of samples kept not at all, once, twice and so on. */
  readonly keptHeapBytes: readonly number[];
}

/** Code is still being compiled in the first minute, and what is kept once is kept. */
const STEADY_FROM_MINUTE = 1;

export function heapTables(bare: LongCall, probe: LongCall, minuteMs: number): BenchTable[] {
  const tables = [growthTable(bare, probe, minuteMs), minuteTable(probe)];
  if (minuteMs === 60_000) return tables;
  const note = `A "minute" was ${minuteMs / 1000} s: tried only, the figures mean nothing.`;
  return tables.map((table) => ({ ...table, notes: [...table.notes, note] }));
}

function growthTable(bare: LongCall, probe: LongCall, minuteMs: number): BenchTable {
  const perMinute = 60_000 / minuteMs;
  const slope = (bytes: readonly number[]) =>
    (slopeOf(bytes.slice(STEADY_FROM_MINUTE).map((value, i) => [i, value])) * perMinute) / 1000;
  const heap = ({ readings }: LongCall) => slope(readings.map(({ heapBytes }) => heapBytes));
  const memory = ({ readings }: LongCall) => slope(readings.map(({ memoryBytes }) => memoryBytes));
  const row = (what: string, kB: number) => ({ 'growth of': what, 'kB per minute': kB.toFixed(0) });
  return {
    title: 'Memory over a long call',
    rows: [
      row(`heap, bare call (${bare.readings.length} minutes)`, heap(bare)),
      row(`heap, probe (${probe.readings.length} minutes)`, heap(probe)),
      row('of that, what its samples take by themselves', slope(keptAt(probe))),
      row('heap, probe, without its samples', slope(withoutSamples(probe))),
      row('renderers in RAM, bare call', memory(bare)),
      row('renderers in RAM, probe', memory(probe)),
    ],
    notes: [
      "Heap: the page's JavaScript objects after a forced collection, least-squares slope over the minutes from the second on.",
      "The report keeps every frame and poll, so the probe's heap must grow. What that takes is measured and not computed: after the call its own first minute of samples is folded again and again, as later minutes, into an assessment that is kept with its newest report, and what the heap grows by then is taken off, minute by minute. What is left should be 0.",
      'Chromium gives memory back to the system when it likes: RAM is a bound on what the heap does not show, no leak test.',
    ],
  };
}

/** What the samples of the first so many minutes take, in the middle of each minute as the readings are. */
function keptAt({ keptHeapBytes: kept }: LongCall): number[] {
  const [none = 0] = kept;
  return kept.slice(1).map((bytes, i) => (bytes + (kept[i] ?? bytes)) / 2 - none);
}

function withoutSamples(call: LongCall): number[] {
  const kept = keptAt(call);
  return call.readings.map(({ heapBytes }, i) => heapBytes - (kept[i] ?? 0));
}

function minuteTable(call: LongCall): BenchTable {
  const { readings, figures } = call;
  const without = withoutSamples(call);
  const ours = (atMs: number, ms: number) =>
    readings.some(({ collected }) => atMs < collected.toPageMs && atMs + ms > collected.fromPageMs);
  const tasks = figures.longTasks.filter(({ atMs, ms }) => !ours(atMs, ms));
  const rows = readings.slice(1).map((reading, i) => {
    const before = readings[i] ?? reading;
    const seconds = (reading.atMs - before.atMs) / 1000;
    const inside = tasks.filter(({ atMs }) => {
      return atMs >= before.collected.toPageMs && atMs < reading.collected.fromPageMs;
    });
    return {
      minute: `${i + 1} to ${i + 2}`,
      'heap MB': (reading.heapBytes / 1e6).toFixed(2),
      'without samples MB': ((without[i + 1] ?? 0) / 1e6).toFixed(2),
      'renderers in RAM MB': (reading.memoryBytes / 1e6).toFixed(0),
      'CPU ms per second': ((reading.cpuMs - before.cpuMs) / seconds).toFixed(0),
      'main thread ms per second': ((reading.mainThreadMs - before.mainThreadMs) / seconds).toFixed(1),
      'tasks over 50 ms': inside.length,
      'longest ms': inside.length === 0 ? '' : Math.max(...inside.map(({ ms }) => ms)).toFixed(0),
    };
  });
  return {
    title: 'The probe, minute by minute',
    rows,
    notes: [
      'From the middle of one minute to the middle of the next. CPU: all processes of that Chromium. Tasks during a forced collection are left out.',
    ],
  };
}
