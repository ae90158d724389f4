/** What one run of the bench found; times in milliseconds. */
export interface HistoryRun {
  readonly tests: number;
  /** From the click on History, in a browser just started, to the screen that shows it. */
  readonly openMs: { readonly trend: readonly number[]; readonly heatmap: readonly number[] };
  /** The same over all three years. */
  readonly openAllMs: { readonly trend: readonly number[]; readonly heatmap: readonly number[] };
  /** From the address of the history, in a browser just started, the page's own loading with it. */
  readonly addressMs: readonly number[];
  readonly filterMs: readonly number[];
  readonly insertMs: readonly number[];
  readonly longTasksMs: readonly number[];
  readonly columnsMs: readonly number[];
  readonly naiveMs: readonly number[];
  readonly bytesPerTest: number;
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

function medianOf(values: readonly number[]): number {
  const all = sorted(values);
  return (
    ((all[Math.floor((all.length - 1) / 2)] ?? Number.NaN) + (all[Math.ceil((all.length - 1) / 2)] ?? Number.NaN)) / 2
  );
}

export function historyTable(run: HistoryRun): string {
  const row = (what: string, values: readonly number[], target: string) =>
    `| ${what} | ${medianOf(values).toFixed(1)} ms | ${(sorted(values).at(-1) ?? Number.NaN).toFixed(1)} ms | ${values.length} | ${target} |`;
  const ratio = medianOf(run.naiveMs) / medianOf(run.columnsMs);
  return [
    `With ${run.tests.toLocaleString('en-US')} tests, three years of one every 15 minutes:`,
    '',
    '| what | median | worst | times | wanted |',
    '|---|---:|---:|---:|---:|',
    row('from the click to the trend on the screen, browser just started', run.openMs.trend, '200 ms'),
    row('the same, to the heatmap', run.openMs.heatmap, '150 ms'),
    row('from the click to the trend of all three years', run.openAllMs.trend, '200 ms'),
    row('the same, to the heatmap', run.openAllMs.heatmap, '150 ms'),
    row('from the address of the history to the trend, the page itself loaded with it', run.addressMs, ''),
    row('a filter changed, over all three years', run.filterMs, '100 ms'),
    row('one test saved, report and trace with it', run.insertMs, '10 ms'),
    row('all tests read', run.columnsMs, ''),
    row('all tests read the naive way, a record each', run.naiveMs, ''),
    '',
    `Reading by weeks is ${ratio.toFixed(1)} times as fast as reading a record a test. Tasks of the page over 50 ms: ${longTasksText(run)}.`,
    `On disk: ${(run.bytesPerTest / 1000).toFixed(2)} kB a test (wanted: at most 1.5), summary and its share of a week together.`,
  ].join('\n');
}

function longTasksText({ longTasksMs }: HistoryRun): string {
  if (longTasksMs.length === 0) return 'none';
  return `${longTasksMs.length}, the longest ${Math.max(...longTasksMs).toFixed(0)} ms`;
}
