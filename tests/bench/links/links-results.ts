/** What one run of the bench found; times in milliseconds. */
export interface LinksRun {
  readonly linkLength: number;
  /** From the address of a result link to the result on the screen, the page loaded with it, each in a browser context of its own. */
  readonly coldMs: readonly number[];
  /** The same in a page that is open, with screens that were fetched. */
  readonly warmMs: readonly number[];
  readonly taken: number;
  /** From the press on the button to the sentence that says how many were added. */
  readonly linksMs: readonly number[];
  readonly filesMs: readonly number[];
  readonly longTasksMs: readonly number[];
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

function medianOf(values: readonly number[]): number {
  const all = sorted(values);
  const [low = Number.NaN, high = Number.NaN] = [
    all[Math.floor((all.length - 1) / 2)],
    all[Math.ceil((all.length - 1) / 2)],
  ];
  return (low + high) / 2;
}

export function linksTable(run: LinksRun): string {
  const row = (what: string, values: readonly number[], target: string) =>
    `| ${what} | ${medianOf(values).toFixed(0)} ms | ${(sorted(values).at(-1) ?? Number.NaN).toFixed(0)} ms | ${values.length} | ${target} |`;
  const { longTasksMs } = run;
  const long =
    longTasksMs.length === 0 ? 'none' : `${longTasksMs.length}, the longest ${Math.max(...longTasksMs).toFixed(0)} ms`;
  return [
    `A result link of a 20 s test: ${run.linkLength.toLocaleString('en-US')} characters.`,
    '',
    '| what | median | worst | times | wanted |',
    '|---|---:|---:|---:|---:|',
    row(
      'from the address of a result link to the result on the screen, the page itself loaded with it',
      run.coldMs,
      '300 ms',
    ),
    row('the same in a page that is open', run.warmMs, '300 ms'),
    row(`${run.taken} results in links, from the press on the button to the end`, run.linksMs, '3,000 ms'),
    row(`${run.taken} results in files, the same`, run.filesMs, '3,000 ms'),
    '',
    `Tasks of the page over 50 ms while results were taken in: ${long}.`,
  ].join('\n');
}
