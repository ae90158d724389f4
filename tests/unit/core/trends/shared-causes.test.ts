import { expect, test } from '@playwright/test';
import { type Agent, agentsOf } from '../../../../src/core/trends/agents.ts';
import { columnsOf } from '../../../../src/core/trends/columns.ts';
import { sharedCauses } from '../../../../src/core/trends/shared-causes.ts';
import { createRandom, type Random } from '../../../support/lab/impairment/random.ts';
import { allRows, MONDAY_MS, row } from './made.ts';

const TARGET = 4;
const SEEDS = Array.from({ length: 100 }, (_, i) => i + 1);

interface Line {
  readonly route: string | null;
  readonly provider: string | null;
  readonly place: string | null;
  readonly browser: string;
  readonly connection: string | null;
}

/** MADE-UP TEST DATA: one test of each of `count` people, bad by `chanceOfBad` of what their line is. */
function madeAgents(
  count: number,
  seed: number,
  chanceOfBad: (line: Line) => number,
  change: Partial<Line> = {},
): readonly Agent[] {
  const random = createRandom(seed);
  const tests = Array.from({ length: count }, (_, i) => {
    const line = { ...madeLine(random), ...change };
    const isBad = random() < chanceOfBad(line);
    const mos = isBad ? 2 + 1.9 * random() : 4.05 + 0.3 * random();
    const { provider, place, ...summary } = line;
    const annotation = { agent: `agent ${i}`, origin: 'not-seen', provider, place } as const;
    return row({ id: `made-${seed}-${i}`, startedAt: MONDAY_MS + i, mos, up: { mos }, annotation, ...summary });
  });
  const columns = columnsOf(tests);
  return agentsOf(columns, allRows(columns), TARGET);
}

function madeLine(random: Random): Line {
  const pick = <T>(...words: readonly T[]) => words[Math.floor(random() * words.length)] as T;
  return {
    route: pick('Frankfurt', 'Paris', 'Lisbon'),
    provider: pick('Acme', 'Kabel', 'Fiber', 'Mobile', null, null),
    place: pick('Manila', 'Cebu', 'Davao'),
    browser: pick('Chromium 156', 'Chromium 155', 'Firefox 153'),
    connection: pick('wifi', 'ethernet', null),
  };
}

const wordsIn = (agents: readonly Agent[]) =>
  sharedCauses(agents, TARGET).causes.map(({ facet, word }) => `${facet}: ${word}`);

for (const [facet, word] of [
  ['route', 'Frankfurt'],
  ['provider', 'Acme'],
  ['connection', 'wifi'],
] as const) {
  test(`a ${facet} that makes nine of ten lines bad is found, and hardly anything else`, () => {
    const found = SEEDS.map((seed) => wordsIn(madeAgents(100, seed, (line) => (line[facet] === word ? 0.9 : 0.1))));
    expect(found.filter(([first]) => first === `${facet}: ${word}`).length).toBeGreaterThanOrEqual(95);
    expect(found.filter((words) => words.some((one) => one !== `${facet}: ${word}`)).length).toBeLessThanOrEqual(5);
  });
}

for (const [count, share] of [
  [12, 0.5],
  [60, 0.2],
  [60, 0.5],
  [400, 0.1],
] as const) {
  test(`of ${count} lines that share nothing, ${share * 100} in 100 of them bad, nothing is said in 95 of 100 cases`, () => {
    const found = SEEDS.filter((seed) => wordsIn(madeAgents(count, seed, () => share)).length > 0);
    expect(found.length).toBeLessThanOrEqual(5);
  });
}

test('what is not known is never a cause, however bad its lines are', () => {
  for (const seed of SEEDS.slice(0, 20)) {
    const agents = madeAgents(80, seed, (line) => (line.provider === null ? 0.95 : 0.1));
    const { causes } = sharedCauses(agents, TARGET);
    expect(causes.filter(({ facet }) => facet === 'provider')).toEqual([]);
  }
});

test('two words of the very same lines are told together: which of them it is nobody can say', () => {
  const agents = madeAgents(40, 3, ({ route }) => (route === 'Frankfurt' ? 1 : 0)).map((agent) => {
    const { words } = agent.latest;
    const browser = words.route === 'Frankfurt' ? 'Firefox 153' : 'Chromium 156';
    return { ...agent, latest: { ...agent.latest, words: { ...words, browser } } };
  });
  const { causes } = sharedCauses(agents, TARGET);
  expect(causes).toHaveLength(1);
  const [cause] = causes;
  expect([cause?.word, ...(cause?.alongside ?? []).map(({ word }) => word)].toSorted()).toEqual([
    'Firefox 153',
    'Frankfurt',
  ]);
});

test('two causes of different lines are both found', () => {
  const chance = ({ route, connection }: Line) => (route === 'Paris' || connection === 'wifi' ? 0.95 : 0.02);
  const found = SEEDS.slice(0, 20).map((seed) => wordsIn(madeAgents(300, seed, chance)).toSorted());
  expect(found.filter((words) => words.join() === 'connection: wifi,route: Paris').length).toBeGreaterThanOrEqual(19);
});

test('counts are those of the table: known lines only, and each bad line by its direction', () => {
  const agents = madeAgents(60, 7, ({ route }) => (route === 'Frankfurt' ? 0.9 : 0.1));
  const { lines, bad, by, causes } = sharedCauses(agents, TARGET);
  expect(lines).toBe(60);
  expect(by).toEqual({ up: bad, down: 0, both: 0, failed: 0 });
  const cause = causes.find(({ word }) => word === 'Frankfurt');
  const onRoute = agents.filter(({ latest }) => latest.words.route === 'Frankfurt');
  expect(cause).toMatchObject({ allBad: bad, allGood: 60 - bad });
  expect((cause?.bad ?? 0) + (cause?.good ?? 0)).toBe(onRoute.length);
});

test('too few lines say so, and people without a name are no lines', () => {
  expect(sharedCauses([], TARGET)).toMatchObject({ lines: 0, bad: 0, causes: [], tooFew: true });
  expect(
    sharedCauses(
      madeAgents(5, 1, () => 0.5),
      TARGET,
    ).tooFew,
  ).toBe(true);
  expect(
    sharedCauses(
      madeAgents(60, 1, () => 0.5),
      TARGET,
    ).tooFew,
  ).toBe(false);
  const nameless = madeAgents(60, 1, () => 0.5).map((agent) => ({ ...agent, name: null }));
  expect(sharedCauses(nameless, TARGET)).toMatchObject({ lines: 0, tooFew: true });
  // All bad: nothing to compare with.
  expect(
    sharedCauses(
      madeAgents(60, 1, () => 1),
      TARGET,
    ),
  ).toMatchObject({ bad: 60, causes: [], tooFew: true });
});
