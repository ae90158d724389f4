import type { RouteResult } from '../../../src/core/samples/examined.ts';

/** One comparison of two routes of which one is slower by so much. */
export interface RoutesRun {
  readonly slower: string;
  readonly addedMs: number;
  readonly recommended: string | null;
  readonly tookMs: number;
  readonly usedBytes: number | null;
  readonly routes: readonly Pick<RouteResult, 'name' | 'mos' | 'loopMs' | 'setUpMs'>[];
}

/** How much slower the slower one was measured to be, ms. */
export function differenceMs({ slower, routes }: RoutesRun): number {
  const loopOf = (isSlower: boolean) => routes.find(({ name }) => (name === slower) === isSlower)?.loopMs ?? Number.NaN;
  return loopOf(true) - loopOf(false);
}

function isRight({ slower, recommended }: RoutesRun): boolean {
  return recommended !== null && recommended !== slower;
}

export function routesTable(runs: readonly RoutesRun[]): string {
  const added = [...new Set(runs.map(({ addedMs }) => addedMs))];
  const rows = added.map((addedMs) => {
    const some = runs.filter((run) => run.addedMs === addedMs);
    const differences = some.map(differenceMs).sort((a, b) => a - b);
    // Adding 0 takes the sign from a zero.
    const at = (i: number) => `${(Math.round((differences[i] ?? Number.NaN) * 10) / 10 + 0).toFixed(1)} ms`;
    const named = some.filter(({ recommended }) => recommended !== null);
    const seconds = some.map(({ tookMs }) => tookMs).reduce((sum, ms) => sum + ms, 0) / some.length / 1000;
    const bytes = some.flatMap(({ usedBytes }) => usedBytes ?? []);
    const megabytes = bytes.reduce((sum, one) => sum + one, 0) / bytes.length / 1e6;
    const right = named.filter(isRight).length;
    // Of two that are alike neither is the right one.
    const [rightText, wrong] =
      addedMs === 0 ? ['there is none', named.length] : [`${right} of ${some.length}`, named.length - right];
    const cells = [
      `${addedMs} ms`,
      at(0),
      at(Math.floor(differences.length / 2)),
      at(differences.length - 1),
      rightText,
      wrong,
    ];
    return `| ${cells.join(' | ')} | ${seconds.toFixed(1)} s | ${megabytes.toFixed(2)} MB |`;
  });
  return [
    '| one route slower by | measured: least | median | most | right one recommended | wrong one | takes | data |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
