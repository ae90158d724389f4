import { expect, test } from '@playwright/test';
import { agentsOf, badDirections, isBad } from '../../../../src/core/trends/agents.ts';
import { columnsOf, type TestRow } from '../../../../src/core/trends/columns.ts';
import { allRows, HOUR_MS, MONDAY_MS, row, shuffled, unscored } from './made.ts';

const TARGET = 4;

function test_(
  agent: string | null,
  hour: number,
  mos: number,
  others: Partial<Parameters<typeof row>[0]> = {},
): TestRow {
  const startedAt = MONDAY_MS + hour * HOUR_MS;
  const annotation = { agent, origin: 'not-seen', ...others?.annotation } as const;
  return row({ startedAt, mos, up: { mos }, down: { mos: 4.3 }, ...others, annotation });
}

const overview = (rows: readonly TestRow[]) => {
  const columns = columnsOf(rows);
  return agentsOf(columns, allRows(columns), TARGET);
};

test('one row a person, by their latest test, the worst first', () => {
  const rows = [
    test_('Ana', 1, 3.1),
    test_('Ana', 5, 4.2),
    test_('Ben', 2, 4.2),
    test_('Ben', 4, 2.4),
    test_('Eve', 3, 3.9),
    { ...unscored('set-up-failed', MONDAY_MS), annotation: test_('Dan', 0, 4).annotation },
    { ...unscored('inconclusive', MONDAY_MS + 1), annotation: test_('Ida', 0, 4).annotation },
  ];
  const agents = overview(shuffled(rows));
  expect(agents.map(({ name, tests, bad }) => [name, tests, bad])).toEqual([
    ['Dan', 1, 1],
    ['Ben', 2, 1],
    ['Eve', 1, 1],
    ['Ana', 2, 1],
    ['Ida', 1, 0],
  ]);
  expect(agents[1]?.latest).toMatchObject({ startedAt: MONDAY_MS + 4 * HOUR_MS, result: 'scored' });
  expect(agents[1]?.latest.up).toBeCloseTo(2.4, 5);
  expect(agents[0]?.latest.mos).toBeNull();
});

test('an examination or a stopped test after a call does not hide its verdict', () => {
  const examined = { ...unscored('examined', MONDAY_MS + 8 * HOUR_MS), annotation: test_('Ana', 0, 4).annotation };
  const stopped = { ...unscored('stopped', MONDAY_MS + 9 * HOUR_MS), annotation: test_('Ana', 0, 4).annotation };
  expect(overview([test_('Ana', 1, 3.1), examined, stopped])[0]?.latest.result).toBe('scored');
  expect(overview([examined, stopped])[0]?.latest.result).toBe('stopped');
});

test('one’s own tests are in it under a name only; what was sent without one is one row', () => {
  const own = row({ startedAt: MONDAY_MS });
  const named = test_('Me', 1, 4.2, { annotation: { agent: 'Me', origin: 'own' } });
  const agents = overview([own, named, test_(null, 2, 3.2), test_(null, 3, 4.2)]);
  expect(agents.map(({ name, tests }) => [name, tests])).toEqual([
    [null, 2],
    ['Me', 1],
  ]);
});

test('what was not scored is neither good nor bad, unless it failed', () => {
  expect(isBad({ result: 'inconclusive', mos: null }, TARGET)).toBeNull();
  expect(isBad({ result: 'dropped', mos: null }, TARGET)).toBe(true);
  expect(isBad({ result: 'scored', mos: 4 }, TARGET)).toBe(false);
  expect(isBad({ result: 'scored', mos: 3.99 }, TARGET)).toBe(true);
  expect(badDirections({ up: null, down: 3 }, TARGET)).toEqual(['down']);
});
