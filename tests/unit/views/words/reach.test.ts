import { expect, test } from '@playwright/test';
import { REACH_MEANINGS } from '../../../../src/views/words/en/reach.ts';
import { pathRows } from '../../../../src/views/words/path.ts';
import { type ReachCell, reachMeaning, reachRows } from '../../../../src/views/words/reach.ts';
import {
  cell,
  HINTED_PATH,
  type Outcome,
  PLAIN_PATH,
  reachBy,
  reachOfRoutes,
  UNKNOWN_PATH,
} from '../../../support/reports/reach-reports.ts';

const MEANS: readonly (readonly [
  outcomes: readonly [Outcome, Outcome, Outcome],
  meaning: keyof typeof REACH_MEANINGS,
])[] = [
  [[12, 41, 58], 'allOpen'],
  [[12, 'refused', 58], 'udpAndMore'],
  [[12, 41, 'refused'], 'udpAndMore'],
  [[12, 'refused', 'no-answer'], 'onlyUdp'],
  [['no-answer', 41, 58], 'udpBlocked'],
  [['no-answer', 41, 'refused'], 'udpBlocked'],
  [['no-answer', 'refused', 58], 'onlyTls'],
  [['no-answer', 'no-answer', 'no-answer'], 'nothing'],
  [['no-answer', 'refused', 'refused'], 'nothing'],
  [['unauthorised', 'unauthorised', 'unauthorised'], 'credentials'],
  [['no-answer', 'unauthorised', 'refused'], 'credentials'],
  [['quota', 'quota', 'quota'], 'refuses'],
  [['no-answer', 'rejected', 'refused'], 'refuses'],
  [['name-not-found', 'name-not-found', 'name-not-found'], 'unknownName'],
  [['not-tried', 'not-tried', 'not-tried'], 'notTried'],
  [['not-tried', 'name-not-found', 'name-not-found'], 'unknownName'],
];
for (const [outcomes, meaning] of MEANS) {
  test(`UDP, TCP and TLS ${outcomes.join(', ')}: ${meaning}`, () => {
    expect(reachMeaning(reachBy(...outcomes).cells)).toEqual(
      // One relay of which nothing is open is told by the sentence itself.
      [REACH_MEANINGS[meaning]],
    );
  });
}

test('a relay without UDP, no relay at all, and a matrix under way', () => {
  expect(reachMeaning([cell('tcp', 41), cell('tls', 58)])).toEqual([REACH_MEANINGS.udpNotOffered]);
  expect(reachMeaning([])).toEqual([REACH_MEANINGS.none]);
  const { cells } = reachBy(12, 41, 58);
  expect(reachMeaning(cells.slice(0, 2), cells)).toEqual([REACH_MEANINGS.running]);
});

test('relays that nobody reaches are counted beside those that work', () => {
  expect(reachMeaning(reachOfRoutes().cells)).toEqual([REACH_MEANINGS.udpBlocked, REACH_MEANINGS.someGone(2, 3)]);
});

test('a row holds the ways of one host of one route, in the order of the deployment', () => {
  const { cells } = reachOfRoutes();
  const rows = reachRows(cells);
  expect(rows.map(({ route, host, cells: { length } }) => [route, host, length])).toEqual([
    ['Frankfurt', 'turn.example.com', 4],
    ['Carrier A', '[2001:db8::7]', 2],
    ['Old one', 'turn.gone.example', 2],
  ]);
  expect(rows.flatMap((row) => row.cells)).toEqual(cells);
});

test('what is not known yet stands as planned, each in its own place', () => {
  const { cells } = reachBy(12, 41, 58);
  const planned = cells.map(({ server, route, transport }) => ({ server, route, transport }));
  const [row] = reachRows(cells.slice(1, 2), planned);
  expect(row?.cells.map((one) => ('result' in one ? one.result : 'planned'))).toEqual([
    'planned',
    'allocated',
    'planned',
  ]);
});

test('two cells of the same name are both shown', () => {
  const twins: ReachCell[] = [cell('udp', 12), cell('udp', 'unauthorised')];
  expect(reachRows(twins)[0]?.cells).toEqual(twins);
});

test('every fact of a path is told, known or not', () => {
  for (const path of [PLAIN_PATH, HINTED_PATH, UNKNOWN_PATH]) {
    const rows = pathRows(path);
    expect(rows).toHaveLength(6);
    for (const { name, text } of rows) expect(`${name} ${text}`).not.toMatch(/undefined|null|NaN|true|false/);
  }
  const texts = pathRows(UNKNOWN_PATH).map(({ text }) => text);
  expect(new Set(texts)).toEqual(new Set(['not measured', 'not told by this browser']));
});
