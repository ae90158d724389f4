import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { idd } from '../../../../src/core/score/delay.ts';
import { FULLBAND, fullband } from '../../../../src/core/score/fullband.ts';
import { ieEff } from '../../../../src/core/score/loss.ts';
import { goodOrBetterPercent, poorOrWorsePercent, rToMos, rToMosUnfloored } from '../../../../src/core/score/mos.ts';
import { NARROWBAND, narrowband } from '../../../../src/core/score/narrowband.ts';
import { rateOnScale } from '../../../../src/core/score/scale.ts';
import { WIDEBAND, wideband } from '../../../../src/core/score/wideband.ts';

type Case = {
  readonly id: string;
  readonly model: string;
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly expected: Readonly<Record<string, number>>;
  readonly tolerance: Readonly<Record<string, number>>;
};

const FIXTURE = new URL('../../../fixtures/emodel-vectors.json', import.meta.url);
const { cases } = JSON.parse(readFileSync(FIXTURE, 'utf8')) as { readonly cases: readonly Case[] };

/** Reads a case's inputs; remembers which were read, so that no input is ignored without a word. */
function reader(inputs: Case['inputs']) {
  const unread = new Set(Object.keys(inputs));
  unread.delete('codec');
  return {
    unread,
    read(name: string, otherwise?: number): number {
      unread.delete(name);
      const value = inputs[name] ?? otherwise;
      if (typeof value !== 'number') throw new Error(`${name}: expected a number in the case, got ${value}`);
      return value;
    },
  };
}

type Read = ReturnType<typeof reader>['read'];

function fullNarrowband(read: Read) {
  const rating = narrowband({
    ie: read('Ie', 0),
    bpl: read('Bpl', 4.3),
    pplPercent: read('Ppl', 0),
    tMs: read('T', 0),
    trMs: read('Tr', 0),
    taMs: read('Ta', 0),
  });
  return { Ro: rating.ro, Is: rating.is, Id: rating.id, R: rating.r, MOS: rToMos(rating.r) };
}

/** The largest delay that keeps R at `Rmin`, by bisection on a curve that only falls. */
function delayBound(read: Read): number {
  const allowed = read('R0') - read('Ie') - read('Rmin');
  let [low, high] = [100, 2000];
  while (high - low > 1e-6) {
    const middle = (low + high) / 2;
    if (idd(middle) <= allowed) low = middle;
    else high = middle;
  }
  return low;
}

/** Historic fit of Cole and Rosenbluth (2001). For contrast only: it lives here so that it cannot be used by mistake. */
function coleRosenbluth(read: Read) {
  const d = read('d');
  const late = Math.max(0, d - 177.3);
  return { Id: 0.024 * d + 0.11 * late, Ie: read('g1') + read('g2') * Math.log(1 + read('g3') * read('e')) };
}

const CALCULATORS: Readonly<Record<string, (read: Read) => Readonly<Record<string, number>>>> = {
  'nb-full': fullNarrowband,
  'nb-simple': (read) => {
    const inputs = { ie: read('Ie'), bpl: read('Bpl'), pplPercent: read('Ppl'), taMs: read('Ta') };
    const { r } = rateOnScale(NARROWBAND, inputs);
    return { R: r, MOS: rToMos(r) };
  },
  'ie-eff': (read) => ({
    IeEff: ieEff({
      ie: read('Ie'),
      bpl: read('Bpl'),
      pplPercent: read('Ppl'),
      burstRatio: read('BurstR', 1),
      ceiling: read('C', 95),
    }),
  }),
  'r-to-mos': (read) => ({ MOS: rToMosUnfloored(read('R')) }),
  'gob-pow': (read) => ({ GoB: goodOrBetterPercent(read('R')), PoW: poorOrWorsePercent(read('R')) }),
  'delay-bound': (read) => ({ Ta: delayBound(read) }),
  wb: (read) => {
    // A case without loss may leave Bpl out: null is what the model takes for "no published value".
    const bpl = read('BplWB', 0) || null;
    const rating = wideband({ ie: read('IeWB'), bpl, pplPercent: read('Ppl', 0) });
    return { IeEff: rating.ieEff, MOS: rToMos(rating.r / WIDEBAND.rPerCubicR) };
  },
  fb: (read) => {
    const { r } = fullband({ ie: read('IeFB'), bpl: read('BplFB'), pplPercent: read('Ppl'), taMs: read('Ta') });
    return { R: r, MOS: rToMos(r / FULLBAND.rPerCubicR) };
  },
  'cole-rosenbluth': coleRosenbluth,
};

test('there are 48 reference cases, each with its own id and of a model known here', () => {
  expect(cases).toHaveLength(48);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(48);
  expect(new Set(cases.map(({ model }) => model))).toEqual(new Set(Object.keys(CALCULATORS)));
});

for (const { id, model, inputs, expected, tolerance } of cases) {
  test(`${id} ${model}`, () => {
    const { unread, read } = reader(inputs);
    const actual = CALCULATORS[model]?.(read);
    expect([...unread], 'inputs of the case that nothing read').toEqual([]);
    expect(Object.keys(expected).length).toBeGreaterThan(0);
    for (const [name, value] of Object.entries(expected)) {
      const off = Math.abs((actual?.[name] ?? Number.NaN) - value);
      expect(off, `${name}: expected ${value}, got ${actual?.[name]}`).toBeLessThanOrEqual(tolerance[name] ?? 0);
    }
  });
}
