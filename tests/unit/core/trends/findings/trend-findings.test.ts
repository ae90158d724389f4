import { expect, test } from '@playwright/test';
import type { TestRow } from '../../../../../src/core/trends/columns.ts';
import { isBeyondChance } from '../../../../../src/core/trends/findings/chance.ts';
import { TREND_CODES } from '../../../../../src/core/trends/findings/finding.ts';
import { trendFindingSteps, trendFindings } from '../../../../../src/core/trends/findings/trend-findings.ts';
import { HISTORY_ENDS_MS, historyPlan, type Planted } from '../../../../support/trends/history-plan.ts';
import { madeHistory, madeTests } from '../../../../support/trends/made-history.ts';
import { DAY_MS, HOUR_MS, MONDAY_MS, numbersIn, row, shuffled, unscored, wholeOf } from '../made.ts';

const EVENING: Planted = { kind: 'evening-congestion', drop: 0.9, share: 0.9, of: 'down' };
const STEP: Planted = { kind: 'step', drop: 0.5, at: 0.5, of: 'up' };
const ROUTE: Planted = { kind: 'bad-route', drop: 0.5, of: 'both' };
const DECLINE: Planted = { kind: 'decline', drop: 0.8, of: 'both' };
const DIRECTION: Planted = { kind: 'one-direction', drop: 0.5, of: 'up' };

function history(planted: Planted, seed = 7): readonly TestRow[] {
  return madeHistory(historyPlan(seed, { planted }));
}

function found(rows: readonly TestRow[]) {
  const { columns, all } = wholeOf(rows);
  return trendFindings(columns, all);
}

function changed(rows: readonly TestRow[], change: (row: TestRow) => Partial<TestRow['summary']>): readonly TestRow[] {
  return rows.map((one) => ({ ...one, summary: { ...one.summary, ...change(one) } }));
}

test('nothing is found where there is little or nothing', () => {
  expect(found([])).toEqual([]);
  for (const count of [1, 30]) expect(found(madeTests(count, { planted: DIRECTION }))).toEqual([]);
  expect(found([row(), row()])).toEqual([]);
});

test('of all the same scores nothing is found, and nothing is NaN', () => {
  const rows = Array.from({ length: 60 * 24 }, (_, i) =>
    row({ startedAt: MONDAY_MS + i * HOUR_MS, route: `r${i % 3}` }),
  );
  expect(found(rows)).toEqual([]);
});

for (const planted of [EVENING, STEP, ROUTE, DECLINE, DIRECTION]) {
  test(`of ${planted.kind}: stored in another order it is the same, all figures are numbers, and in pieces it is the same`, () => {
    const rows = history(planted);
    const findings = found(rows);
    expect(findings).toHaveLength(1);
    expect(found(shuffled(rows))).toEqual(findings);
    expect(numbersIn(findings).every(Number.isFinite)).toBe(true);
    expect(TREND_CODES).toContain(findings[0]?.code);
    const { columns, all } = wholeOf(rows);
    const steps = trendFindingSteps(columns, all);
    let last = steps.next();
    while (!last.done) last = steps.next();
    expect(last.value).toEqual(findings);
  });
}

test('bad hours are named by the clock, the days and the direction', () => {
  const [finding] = found(history(EVENING));
  expect(finding).toMatchObject({
    code: 'evening-congestion',
    on: 'weekdays',
    direction: 'down',
    confidence: 'likely',
  });
  expect(finding?.figures.fromHour).toBeGreaterThanOrEqual(17);
  expect(finding?.figures.toHour).toBeLessThanOrEqual(23);
  expect(finding?.figures.downCostMos).toBeGreaterThan(0.4);
});

test('the score of bad hours and of the others, and the days that had them, are those of the tests', () => {
  const rows = history(EVENING);
  const figures = found(rows)[0]?.figures ?? {};
  const { costMos, insideMos, outsideMos, badDays, days } = figures;
  expect(outsideMos ?? Number.NaN).toBeGreaterThan((insideMos ?? Number.NaN) + (costMos ?? Number.NaN) / 2);
  expect(badDays ?? Number.NaN).toBeGreaterThan((days ?? Number.NaN) / 2);
  expect(badDays ?? Number.NaN).toBeLessThanOrEqual(days ?? Number.NaN);
});

test('the same hours on another clock are no evening', () => {
  const rows = changed(history(EVENING), ({ summary: { utcOffsetMin } }) => ({
    utcOffsetMin: utcOffsetMin === null ? null : utcOffsetMin - 9 * 60,
  }));
  expect(found(rows).map(({ code }) => code)).toEqual(['busy-hours']);
});

test('where no clock is known there are no bad hours to name', () => {
  expect(found(changed(history(EVENING), () => ({ utcOffsetMin: null })))).toEqual([]);
});

test('a step is named by its midnight, its size and its direction', () => {
  const [finding] = found(history(STEP));
  const changedMs = HISTORY_ENDS_MS - 37.5 * DAY_MS;
  expect(finding).toMatchObject({ code: 'step-change', direction: 'up', on: null, route: null });
  expect(Math.abs((finding?.sinceMs ?? 0) - changedMs)).toBeLessThan(2 * DAY_MS);
  // Midnight of Berlin, in summer time.
  expect(((finding?.sinceMs ?? 0) + 2 * HOUR_MS) % DAY_MS).toBe(0);
  expect(Math.abs((finding?.figures.upCostMos ?? 0) - 0.5)).toBeLessThan(0.15);
});

test('a bad route is named, and what it costs', () => {
  const rows = history(ROUTE);
  const [finding] = found(rows);
  const meanOf = (route: string | null) => {
    const own = rows.flatMap(({ summary }) => (summary.route === route && summary.mos !== null ? summary.mos : []));
    return own.reduce((sum, mos) => sum + mos, 0) / own.length;
  };
  const worst = ['Frankfurt', 'Amsterdam', 'Paris'].toSorted((a, b) => meanOf(a) - meanOf(b))[0];
  expect(finding).toMatchObject({ code: 'bad-route', route: worst, direction: null });
  expect(Math.abs((finding?.figures.costMos ?? 0) - 0.5)).toBeLessThan(0.15);
});

test('a decline and a direction are named by what they cost', () => {
  expect(found(history(DECLINE))).toMatchObject([{ code: 'slow-decline', direction: null, confidence: 'likely' }]);
  expect(Math.abs((found(history(DECLINE))[0]?.figures.costMos ?? 0) - 0.8)).toBeLessThan(0.2);
  expect(found(history(DIRECTION))).toMatchObject([{ code: 'one-direction', direction: 'up' }]);
});

test('a line that gets better little by little has no finding', () => {
  const rows = history({ kind: 'none' });
  const [first, last] = [rows[0]?.summary.startedAt ?? 0, rows.at(-1)?.summary.startedAt ?? 0];
  const better = changed(rows, ({ summary: { startedAt, mos } }) => ({
    mos: mos === null ? null : mos - 0.8 * (1 - (startedAt - first) / (last - first)),
  }));
  expect(found(better)).toEqual([]);
});

test('one bad fortnight in the middle is no step since a date', () => {
  const rows = history({ kind: 'none' });
  const middle = rows[Math.floor(rows.length / 2)]?.summary.startedAt ?? 0;
  const bad = changed(rows, ({ summary: { startedAt, mos } }) => ({
    mos: mos === null || Math.abs(startedAt - middle) > 7 * DAY_MS ? mos : mos - 0.6,
  }));
  expect(found(bad)).toEqual([]);
});

test('a route that is used alone in the evening can not be told from the evening, and neither is named', () => {
  const rows = history({ kind: 'none' }).filter(({ summary }) => summary.utcOffsetMin !== null);
  const confounded = changed(rows, ({ summary: { startedAt, utcOffsetMin, mos } }) => {
    const isEvening = new Date(startedAt + (utcOffsetMin ?? 0) * 60_000).getUTCHours() >= 18;
    return { route: isEvening ? 'evening' : 'day', mos: mos === null || !isEvening ? mos : mos - 0.6 };
  });
  expect(found(confounded)).toEqual([]);
});

test('a change of the hours that are tested is no change of the line', () => {
  const rows = history({ kind: 'none' }).filter(({ summary }) => summary.utcOffsetMin !== null);
  const middle = rows[Math.floor(rows.length / 2)]?.summary.startedAt ?? 0;
  const hourOf = ({ summary }: TestRow) =>
    new Date(summary.startedAt + (summary.utcOffsetMin ?? 0) * 60_000).getUTCHours();
  const early = rows.filter((one) => one.summary.startedAt < middle && hourOf(one) < 15);
  const late = rows.filter((one) => one.summary.startedAt >= middle && hourOf(one) >= 15);
  const worseLate = changed([...early, ...late], (one) => ({
    mos: one.summary.mos === null || hourOf(one) < 15 ? one.summary.mos : one.summary.mos - 0.6,
  }));
  expect(found(worseLate)).toEqual([]);
});

test('tests that failed, were dropped or never left this computer carry no finding', () => {
  const step = history(STEP);
  expect(found(changed(step, () => ({ result: 'dropped' as const })))).toEqual([]);
  expect(found(changed(step, () => ({ sameComputer: true })))).toEqual([]);
  expect(found(changed(step, () => ({ topology: 'loopback' as const })))).toEqual([]);
  const failures = step.map(({ summary }) => unscored('set-up-failed', summary.startedAt + 1));
  expect(found([...step, ...failures])).toEqual(found(step));
});

test('the more is looked at, the more must be seen', () => {
  expect(isBeyondChance(2.6, 1)).toBe(true);
  expect(isBeyondChance(2.6, 10)).toBe(false);
  expect(isBeyondChance(4, 300)).toBe(true);
  expect(isBeyondChance(-9, 1)).toBe(false);
  expect(isBeyondChance(0, 1)).toBe(false);
  expect(isBeyondChance(null, 1)).toBe(false);
});
