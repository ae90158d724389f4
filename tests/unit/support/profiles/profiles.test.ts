import { expect, test } from '@playwright/test';
import { DIRECTIONS } from '../../../../src/core/direction.ts';
import { createLeg, decide } from '../../../support/lab/impairment/decide.ts';
import { parsePlan } from '../../../support/lab/impairment/parse-plan.ts';
import type { LegPlan } from '../../../support/lab/impairment/plan.ts';
import { BURST_RATIOS } from '../../../support/lab/profiles/bursts.ts';
import { LINE_PROFILES, type LineProfile } from '../../../support/lab/profiles/index.ts';
import { RANDOM_LOSS } from '../../../support/lab/profiles/loss.ts';
import { NAMED_LINES } from '../../../support/lab/profiles/named-lines.ts';

/** As the link names the UDP legs, from which each has its generator. */
const LEG_NAMES = { up: 'client-to-relay udp', down: 'relay-to-client udp' } as const;
const SPACING_MS = 20;
const LONG_RUN = 200_000;

const udpLegs = ({ plan }: LineProfile) =>
  DIRECTIONS.flatMap((direction) => {
    const leg = plan.legs[direction]?.udp;
    return leg === undefined ? [] : [{ leg, seed: plan.seed, name: LEG_NAMES[direction] }];
  });

/** When each of `count` voice packets, from 0.5 s on one every 20 ms, is delivered: never, once or twice. */
function fates(leg: LegPlan, seed: number, name: string, count: number): readonly (readonly number[])[] {
  const state = createLeg(leg, 'udp', seed, name);
  return Array.from({ length: count }, (_, index) =>
    decide(state, { isVoice: true, bytes: 106 }, 500 + index * SPACING_MS, 0),
  );
}

test('at least 32 profiles; names and seeds are unique, names are kebab-case, and each says one sentence', () => {
  expect(LINE_PROFILES.length).toBeGreaterThanOrEqual(32);
  expect(new Set(LINE_PROFILES.map(({ name }) => name)).size).toBe(LINE_PROFILES.length);
  expect(new Set(LINE_PROFILES.map(({ plan }) => plan.seed)).size).toBe(LINE_PROFILES.length);
  for (const { name, says } of LINE_PROFILES) {
    expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    // One full stop, at the end (a decimal point has no space after it), and nothing that would break a Markdown table.
    expect(says, name).toMatch(/^[A-Z]([^.|\n]|\.(?! ))*\.$/);
  }
});

test('every plan is one, also through JSON', () => {
  for (const { name, plan } of LINE_PROFILES) expect(parsePlan(JSON.parse(JSON.stringify(plan))), name).toEqual(plan);
});

test('eleven are for Firefox too', () => {
  expect(LINE_PROFILES.filter(({ firefox }) => firefox).length).toBe(11);
});

test('a named line treats UDP and TCP alike; random loss and bursts leave TCP alone', () => {
  for (const { name, plan } of NAMED_LINES) {
    for (const direction of DIRECTIONS) {
      expect(plan.legs[direction]?.udp, name).toBeDefined();
      expect(plan.legs[direction]?.tcp, name).toEqual(plan.legs[direction]?.udp);
    }
  }
  for (const { name, plan } of [...RANDOM_LOSS, ...BURST_RATIOS]) {
    expect(Object.keys(plan.legs).length, name).toBeGreaterThan(0);
    for (const direction of DIRECTIONS) expect(plan.legs[direction]?.tcp, name).toBeUndefined();
  }
});

test('what happens at a time happens between 6 and 12 s, in the middle of a call', () => {
  for (const { name, plan } of LINE_PROFILES) {
    const legs = DIRECTIONS.flatMap((direction) => [plan.legs[direction]?.udp ?? {}, plan.legs[direction]?.tcp ?? {}]);
    for (const { fromMs, durationMs } of legs.flatMap(({ outages, queue }) => [
      ...(outages ?? []),
      ...(queue?.background ?? []),
    ])) {
      expect(fromMs, name).toBeGreaterThanOrEqual(6_000);
      expect(fromMs + durationMs, name).toBeLessThanOrEqual(12_000 + 1e-6);
    }
  }
});

test('every option of every profile acts in the 12 s that a call measures', () => {
  const [from, to] = [(3_500 - 500) / SPACING_MS, (15_500 - 500) / SPACING_MS];
  for (const profile of LINE_PROFILES) {
    for (const { leg, seed, name } of udpLegs(profile)) {
      const clean = fates({}, seed, name, to).slice(from);
      for (const [option, value] of Object.entries(leg)) {
        // Order kept is nothing by itself.
        if (option === 'keepOrder') continue;
        const alone = fates({ [option]: value }, seed, name, to).slice(from);
        const touched = alone.filter((deliveries, index) => {
          const [dueMs = Number.POSITIVE_INFINITY] = deliveries;
          // A queue's own serialisation is a millisecond at most, and no impairment.
          return deliveries.length !== 1 || dueMs > (clean[index]?.[0] ?? 0) + (option === 'queue' ? 1 : 0);
        });
        expect(touched.length, `${profile.name} ${name} ${option}`).toBeGreaterThan(0);
      }
    }
  }
});

/** What a name says: `loss-2-percent-both`, `burst-ratio-4-loss-5-percent-up`. */
function said(name: string): { readonly lossRatio: number; readonly burstRatio: number } {
  const [, burst = '1', percent = ''] = /^(?:burst-ratio-(\d+)-)?loss-(\d+|half)-percent-/.exec(name) ?? [];
  return { lossRatio: (percent === 'half' ? 0.5 : Number(percent)) / 100, burstRatio: Number(burst) };
}

for (const profile of [...RANDOM_LOSS, ...BURST_RATIOS]) {
  test(`in a long run the loss and burst ratios are what the name says: ${profile.name}`, () => {
    const { lossRatio, burstRatio } = said(profile.name);
    const direction = profile.name.split('-').at(-1);
    expect(Object.keys(profile.plan.legs)).toEqual(direction === 'both' ? ['up', 'down'] : [direction]);
    for (const { leg, seed, name } of udpLegs(profile)) {
      const isLost = fates(leg, seed, name, LONG_RUN).map((deliveries) => deliveries.length === 0);
      const lost = isLost.filter(Boolean).length;
      const runs = isLost.filter((now, index) => now && isLost[index - 1] !== true).length;
      const measured = lost / LONG_RUN;

      // Five standard errors, those of independent draws widened by sqrt((1 + lambda) / (1 - lambda)) with lambda = 1 -
      // p - q, the correlation of neighbours: since 1 / (p + q) is the burst ratio, that is sqrt(2 BurstR - 1).
      const lossBound = 5 * Math.sqrt(((lossRatio * (1 - lossRatio)) / LONG_RUN) * (2 * burstRatio - 1));
      expect(Math.abs(measured - lossRatio), name).toBeLessThan(lossBound);

      // Runs are geometric: mean 1/q, standard deviation sqrt(1 - q)/q. The burst ratio is their mean times (1 - loss),
      // so its error is at most that of the one times the other, and the reverse.
      const badToGood = (1 - lossRatio) / burstRatio;
      const runBound = (5 * Math.sqrt(1 - badToGood)) / badToGood / Math.sqrt(runs);
      const meanRun = lost / runs;
      const bound = runBound * (1 - lossRatio) + meanRun * lossBound;
      expect(Math.abs(meanRun * (1 - measured) - burstRatio), name).toBeLessThan(bound);
    }
  });
}

test('the two directions of a profile lose packets of their own', () => {
  for (const profile of LINE_PROFILES) {
    const [up, down] = udpLegs(profile);
    if (!up?.leg.lossRatio || up.leg.lossRatio !== down?.leg.lossRatio) continue;
    const lost = ({ leg, seed, name }: typeof up) => fates(leg, seed, name, 750).map(({ length }) => length === 0);
    expect(lost(up), profile.name).not.toEqual(lost(down));
  }
});
