import { expect, test } from '@playwright/test';
import { bestRoutes, recommend } from '../../../../src/core/report/recommend.ts';
import type { RouteResult } from '../../../../src/core/samples/examined.ts';
import { deadRoute, type MadeRoute, madeRoute } from '../../../support/routes/made-routes.ts';

/** Every kind of route beside every other: scores, doubts and delays on a grid, and what was not measured. */
const GRID: readonly MadeRoute[] = [2.6, 4.05, 4.3, 4.36, null].flatMap((mos) =>
  [0.02, 0.4].flatMap((doubtMos) => [12, 24, 100, null].map((loopMs) => ({ mos, doubtMos, loopMs }))),
);
const ROUTES: readonly RouteResult[] = [...GRID.map((made, i) => madeRoute(`route ${i}`, made)), deadRoute('dead')];

const permutations = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length <= 1
    ? [list]
    : list.flatMap((one, i) => permutations(list.filter((_, j) => j !== i)).map((rest) => [one, ...rest]));

/** Every three of them. */
function eachTriple(use: (triple: readonly RouteResult[]) => void): void {
  for (const a of ROUTES)
    for (const b of ROUTES) for (const c of ROUTES) if (a.name < b.name && b.name < c.name) use([a, b, c]);
}

/** The triples of which something does not hold. */
function triplesWhere(isWrong: (triple: readonly RouteResult[]) => boolean): readonly (readonly RouteResult[])[] {
  const wrong: (readonly RouteResult[])[] = [];
  eachTriple((triple) => {
    if (isWrong(triple)) wrong.push(triple);
  });
  return wrong;
}

test('the order of the list never matters', () => {
  expect(triplesWhere((triple) => new Set(permutations(triple).map(recommend)).size !== 1)).toEqual([]);
});

const isWorse = (one: RouteResult, other: RouteResult): boolean =>
  one.mos !== null && other.mos !== null && one.loopMs !== null && other.loopMs !== null
    ? one.mos < other.mos && one.loopMs > other.loopMs
    : one.outcome !== 'completed' && other.outcome === 'completed';
const worseOf = (triple: readonly RouteResult[]) =>
  triple.filter((one) => triple.some((other) => isWorse(one, other))).map(({ name }) => name);

test('a route worse than another in everything is never recommended', () => {
  expect(triplesWhere((triple) => worseOf(triple).length > 0).length).toBeGreaterThan(1000);
  expect(triplesWhere((triple) => worseOf(triple).includes(recommend(triple) ?? ''))).toEqual([]);
});

test('somebody is always among the best where any call ended as planned, and never one that did not', () => {
  const isWrong = (best: readonly RouteResult[]) =>
    best.length === 0 || best.some(({ outcome }) => outcome !== 'completed');
  expect(triplesWhere((triple) => isWrong(bestRoutes(triple)))).toEqual([]);
  expect(bestRoutes([deadRoute('a'), deadRoute('b')])).toEqual([]);
});

test('two that are alike: neither', () => {
  for (const made of GRID) expect(recommend([madeRoute('a', made), madeRoute('b', made)])).toBeNull();
});

test('one alone, none, or none that worked: no choice', () => {
  expect(recommend([])).toBeNull();
  expect(recommend([madeRoute('a')])).toBeNull();
  expect(recommend([deadRoute('a'), deadRoute('b')])).toBeNull();
});

test('the only one that worked', () => {
  expect(recommend([deadRoute('a'), madeRoute('b', { mos: 2.1, loopMs: 300 })])).toBe('b');
  expect(recommend([madeRoute('a', { endReason: 'connection-lost' }), madeRoute('b', { mos: 2 })])).toBe('b');
});

const between = (a: MadeRoute, b: MadeRoute) => recommend([madeRoute('a', a), madeRoute('b', b)]);

test('the better score decides where chance leaves no overlap, and by more than is shown', () => {
  expect(between({ mos: 4.3, loopMs: 90 }, { mos: 4.1, loopMs: 20 })).toBe('a');
  // Apart, but by less than a tenth: then the shorter way.
  expect(between({ mos: 4.34, doubtMos: 0.01, loopMs: 90 }, { mos: 4.28, doubtMos: 0.01, loopMs: 20 })).toBe('b');
  // They overlap.
  expect(between({ mos: 4.3, doubtMos: 0.2 }, { mos: 4.1, doubtMos: 0.2 })).toBeNull();
  // They overlap, and lie a whole band apart.
  expect(between({ mos: 4.2, doubtMos: 0.4 }, { mos: 3.7, doubtMos: 0.4 })).toBe('a');
});

test('else the shorter way, by more than 10 ms and what each is known to', () => {
  expect(between({ loopMs: 20 }, { loopMs: 100 })).toBe('a');
  expect(between({ loopMs: 20 }, { loopMs: 30 })).toBe('a');
  expect(between({ loopMs: 20 }, { loopMs: 29.9 })).toBeNull();
  expect(between({ loopMs: 20, apartMs: 30 }, { loopMs: 40, apartMs: 10 })).toBeNull();
  expect(between({ loopMs: 20, apartMs: 30 }, { loopMs: 50, apartMs: 10 })).toBe('a');
});

test('two that are equally good leave the third behind, and are not told apart', () => {
  const routes = [madeRoute('a'), madeRoute('b', { loopMs: 44 }), madeRoute('c', { mos: 3.1 })];
  expect(bestRoutes(routes).map(({ name }) => name)).toEqual(['a', 'b']);
  expect(recommend(routes)).toBeNull();
});

test('scores and delays that go round in a circle: the score comes first', () => {
  const routes = [
    madeRoute('a', { mos: 4.0, doubtMos: 0.15, loopMs: 20 }),
    madeRoute('b', { mos: 4.2, doubtMos: 0.15, loopMs: 40 }),
    madeRoute('c', { mos: 4.4, doubtMos: 0.1, loopMs: 60 }),
  ];
  expect(recommend(routes)).toBe('b');
});

test('one that was not scored is put before one that was only if it lost no more', () => {
  expect(between({ mos: null, loopMs: 10 }, { mos: 4.4, loopMs: 100 })).toBe('a');
  expect(between({ mos: null, loopMs: 10, lossRatio: 0.01 }, { mos: 4.4, loopMs: 100 })).toBeNull();
  expect(between({ mos: null, loopMs: 10, lossRatio: null }, { mos: 4.4, loopMs: 100 })).toBeNull();
  expect(between({ mos: 4.4, loopMs: 10 }, { mos: null, loopMs: 100 })).toBe('a');
  expect(between({ mos: null, loopMs: 10 }, { mos: null, loopMs: 100 })).toBe('a');
});
