import type { Agent } from '../../core/trends/agents.ts';
import { type Cell, csvTable } from '../../history/file/csv.ts';
import { bandOfScore } from '../../views/desk/band-of-score.ts';

/** One column each, the unit in the name where there is one; what is not known is an empty cell. */
const COLUMNS: { readonly [name: string]: (agent: Agent) => Cell } = {
  agent: ({ name }) => name,
  place: ({ latest }) => latest.words.place,
  tests: ({ tests }) => tests,
  badTests: ({ bad }) => bad,
  startedAt: ({ latest }) => isoTime(latest.startedAt),
  result: ({ latest }) => latest.result,
  band: ({ latest }) => (latest.mos === null ? null : bandOfScore(latest.mos)),
  mos: ({ latest }) => rounded(latest.mos),
  upMos: ({ latest }) => rounded(latest.up),
  downMos: ({ latest }) => rounded(latest.down),
  route: ({ latest }) => latest.words.route,
  browser: ({ latest }) => latest.words.browser,
  provider: ({ latest }) => latest.words.provider,
  connection: ({ latest }) => latest.words.connection,
  finding: ({ latest }) => latest.words.finding,
  origin: ({ latest }) => latest.words.origin,
};

/** The overview as a table for spreadsheets: one line a person, with their latest test. */
export function overviewCsv(agents: readonly Agent[]): string {
  return csvTable([
    Object.keys(COLUMNS),
    ...agents.map((agent) => Object.values(COLUMNS).map((cellOf) => cellOf(agent))),
  ]);
}

/** A column keeps 32 bits: what is beyond them is no figure of anybody's. */
function rounded(mos: number | null): number | null {
  return mos === null ? null : Math.round(mos * 1e4) / 1e4;
}

/** Null beyond what a Date can hold (ECMA-262 21.4.1.1). */
function isoTime(atMs: number): string | null {
  const date = new Date(atMs);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
