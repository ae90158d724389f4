import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import { type FacetColumn, figureAt, type TestColumns, wordAt } from './columns.ts';
import { TEST_RESULTS, type TestResult } from './summary.ts';

/** One test as an overview of many people tells it. */
export interface AgentTest {
  /** Epoch milliseconds. */
  readonly startedAt: number;
  readonly result: TestResult;
  /** Estimated MOS of the worse direction; null for any but a scored test. */
  readonly mos: Measured;
  readonly up: Measured;
  readonly down: Measured;
  /** What is known of it by its words. */
  readonly words: { readonly [facet in OverviewFacet]: string | null };
}

export const OVERVIEW_FACETS = [
  'route',
  'browser',
  'provider',
  'place',
  'connection',
  'headset',
  'codec',
  'topology',
  'finding',
  'origin',
] as const satisfies readonly FacetColumn[];
export type OverviewFacet = (typeof OVERVIEW_FACETS)[number];

/** What is known of one person's line. */
export interface Agent {
  /** Null: tests that came without a name, whoever's they are. */
  readonly name: string | null;
  readonly tests: number;
  /** Below the target, dropped, or without a call. */
  readonly bad: number;
  /** The latest test that was to be a call and was not stopped; where there is none, the latest. */
  readonly latest: AgentTest;
}

/** One's own tests are among those of people where somebody was named in them; all that came from elsewhere are. */
function isOfPeople(columns: TestColumns, row: number): boolean {
  return wordAt(columns, 'agent', row) !== null || wordAt(columns, 'origin', row) !== 'own';
}

/** How many tests of people there are in all. */
export function countOfPeople(columns: TestColumns): number {
  let count = 0;
  for (let row = 0; row < columns.length; row += 1) if (isOfPeople(columns, row)) count += 1;
  return count;
}

/**
 * The tests of `rows` (ascending), person by person, worst first.
 * @param targetMos 1 to 4.5
 */
export function agentsOf(columns: TestColumns, rows: Uint32Array, targetMos: number): readonly Agent[] {
  const byName = new Map<string | null, number[]>();
  for (const row of rows) {
    if (!isOfPeople(columns, row)) continue;
    const name = wordAt(columns, 'agent', row);
    const own = byName.get(name);
    if (own === undefined) byName.set(name, [row]);
    else own.push(row);
  }
  return [...byName].map(([name, own]) => agentOf(columns, name, own, targetMos)).toSorted(worstFirst);
}

function agentOf(columns: TestColumns, name: string | null, rows: readonly number[], targetMos: number): Agent {
  const resultAt = (row: number) => wordAt(columns, 'result', row);
  const isCall = (row: number) => resultAt(row) !== 'examined' && resultAt(row) !== 'stopped';
  const latest = agentTest(columns, rows.findLast(isCall) ?? rows.at(-1) ?? 0);
  const bad = rows.filter((row) => isBad(outcomeAt(columns, row), targetMos)).length;
  return { name, tests: rows.length, bad, latest };
}

function outcomeAt(columns: TestColumns, row: number): Pick<AgentTest, 'result' | 'mos'> {
  const word = wordAt(columns, 'result', row);
  const result = TEST_RESULTS.find((one) => one === word) ?? 'inconclusive';
  return { result, mos: result === 'scored' ? figureAt(columns, 'mos', row) : null };
}

function agentTest(columns: TestColumns, row: number): AgentTest {
  const { result, mos } = outcomeAt(columns, row);
  const scoreAt = (name: 'mosUp' | 'mosDown') => (result === 'scored' ? figureAt(columns, name, row) : null);
  const words = OVERVIEW_FACETS.map((facet) => [facet, wordAt(columns, facet, row)]);
  return {
    startedAt: columns.startedAt[row] ?? 0,
    result,
    mos,
    up: scoreAt('mosUp'),
    down: scoreAt('mosDown'),
    words: Object.fromEntries(words) as AgentTest['words'],
  };
}

/** No call came about or it was dropped: what a line can do worst. */
export function isFailed({ result }: Pick<AgentTest, 'result'>): boolean {
  return result === 'set-up-failed' || result === 'dropped';
}

/** Null where the test says neither good nor bad: nothing was scored, and nothing failed. */
export function isBad(test: Pick<AgentTest, 'result' | 'mos'>, targetMos: number): boolean | null {
  if (isFailed(test)) return true;
  return test.mos === null ? null : test.mos < targetMos;
}

/** Which directions of a bad test are below the target; none where it failed as a whole, or was not scored by direction. */
export function badDirections({ up, down }: Pick<AgentTest, 'up' | 'down'>, targetMos: number): readonly Direction[] {
  return [
    ...(up !== null && up < targetMos ? (['up'] as const) : []),
    ...(down !== null && down < targetMos ? (['down'] as const) : []),
  ];
}

/** Failed lines first, then the lowest score; what says nothing last. The newer first among equals. */
export function worstFirst(one: Agent, other: Agent): number {
  return badnessOf(one) - badnessOf(other) || other.bad - one.bad || other.latest.startedAt - one.latest.startedAt;
}

/** Ascending from the worst: 0 failed, 1 to 4.5 a score, 5 nothing known. */
export function badnessOf({ latest }: Agent): number {
  return isFailed(latest) ? 0 : (latest.mos ?? 5);
}
