import { expect, test } from '@playwright/test';
import type { CallReport, DirectionReport } from '../../../../src/core/report/schema.ts';
import { TOPOLOGIES, type Topology } from '../../../../src/core/samples/sample.ts';
import { bandOf } from '../../../../src/core/score/bands.ts';
import { largestCause, nextStep, noticeSentence, verdictSentence } from '../../../../src/views/words/verdict.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

const SAMPLE = sampleReport();

const SCORES = [4.4, 4.1, 3.7, 3.2, 1.4, null] as const;
const CAUSES = ['loss', 'patched', 'delay', 'codec'] as const;
type CauseName = (typeof CAUSES)[number];

/** One direction of a report with this score, and all of its cost put down to one cause. */
function direction(mos: number | null, cause: CauseName): DirectionReport {
  const { up } = SAMPLE.directions;
  const cost = mos === null ? 0 : 4.5 - mos;
  const costs = { codec: 0, delay: 0, loss: 0, late: 0, [cause === 'patched' ? 'late' : cause]: cost };
  return {
    ...up,
    metrics: { ...up.metrics, lossRatio: cause === 'loss' ? 0.05 : 0 },
    score: {
      ...up.score,
      mos,
      band: bandOf(mos),
      costs: mos === null ? null : costs,
      lossInput: { ratio: 0.05, from: 'concealment' },
    },
  };
}

function report(up: DirectionReport, down: DirectionReport, topology: Topology): CallReport {
  const worse = (up.score.mos ?? 5) < (down.score.mos ?? 5) ? 'up' : 'down';
  const { mos, band } = worse === 'up' ? up.score : down.score;
  return {
    ...SAMPLE,
    setup: { ...SAMPLE.setup, topology },
    directions: { up, down },
    verdict: { ...SAMPLE.verdict, mos, band, direction: mos === null ? null : worse },
  };
}

/** Every band and cause in each direction, over every topology. */
function everyReport(): readonly CallReport[] {
  const directions = SCORES.flatMap((mos) => CAUSES.map((cause) => direction(mos, cause)));
  return TOPOLOGIES.flatMap((topology) =>
    directions.flatMap((up) => directions.map((down) => report(up, down, topology))),
  );
}

test('every verdict is a sentence of at most ten words', () => {
  const sentences = new Set(everyReport().map(verdictSentence));
  expect(sentences.size).toBeGreaterThan(10);
  for (const sentence of sentences) {
    expect(sentence).toMatch(/^[A-Z][^.!?]*[a-z]$/);
    expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(10);
  }
});

test('every verdict goes with what people will notice and with one thing to do, in whole sentences', () => {
  const texts = new Set(everyReport().flatMap((one) => [noticeSentence(one), nextStep(one)]));
  expect(texts.size).toBeGreaterThan(20);
  for (const text of texts) {
    expect(text).toMatch(/^[A-Z].*\.$/);
    expect(text).not.toMatch(/undefined|null|NaN/);
  }
});

test('a direction is blamed for loss only where the test could tell the directions apart', () => {
  const lossy = direction(3.2, 'loss');
  const clean = direction(4.4, 'codec');
  expect(verdictSentence(report(lossy, clean, 'split-relay'))).toBe('Poor for calls: your upload loses voice');
  expect(verdictSentence(report(clean, lossy, 'split-relay'))).toBe('Poor for calls: your download loses voice');
  expect(verdictSentence(report(lossy, lossy, 'split-relay'))).toBe(
    'Poor for calls: your upload and download lose voice',
  );
  for (const topology of ['udp-relay', 'tcp-relay', 'relay-to-host'] as const) {
    expect(verdictSentence(report(lossy, clean, topology))).toBe('Poor for calls: this line loses voice');
    expect(noticeSentence(report(lossy, clean, topology))).toMatch(/could not tell which/);
  }
});

test('delay is never put down to a direction', () => {
  const late = direction(3.2, 'delay');
  for (const topology of TOPOLOGIES) {
    expect(verdictSentence(report(late, direction(4.4, 'codec'), topology))).not.toMatch(/upload|download/);
  }
});

test('a call inside one computer says nothing about a line', () => {
  const clean = direction(4.4, 'codec');
  expect(verdictSentence(report(clean, clean, 'loopback'))).toBe('This computer was tested, your line was not');
  expect(nextStep(report(clean, clean, 'loopback'))).toMatch(/test server still has to be set up/);
  const sample = report(clean, clean, 'split-relay');
  const sameComputer = { ...sample, setup: { ...sample.setup, sameComputer: true } };
  expect(noticeSentence(sameComputer)).toBe('This is how a call sounds that never leaves this computer.');
  expect(nextStep(sameComputer)).toMatch(/another computer/);
});

test('the cause is the dearest cost, and none without a score', () => {
  expect(CAUSES.map((cause) => largestCause(direction(3, cause)))).toEqual([...CAUSES]);
  expect(largestCause(direction(null, 'loss'))).toBeNull();
});

test('voice that was patched counts as lost where at least half of it never came', () => {
  const half = direction(3, 'loss');
  const withLoss = (lossRatio: number | null) => largestCause({ ...half, metrics: { ...half.metrics, lossRatio } });
  expect(withLoss(0.025)).toBe('loss');
  expect(withLoss(0.0249)).toBe('patched');
  expect(withLoss(null)).toBe('loss');
});

test('one direction without a score is not passed over', () => {
  const clean = direction(4.4, 'codec');
  const silent = direction(null, 'loss');
  const oneSided = {
    ...report(clean, silent, 'split-relay'),
    verdict: { ...report(clean, clean, 'split-relay').verdict },
  };
  expect(verdictSentence(oneSided)).toBe('Excellent for calls in the one direction scored');
  expect(noticeSentence(oneSided)).toBe('They will hear you well. How you hear them was not scored.');
});

const NAMED = [
  'excellent',
  'good',
  'borderline',
  'fair',
  'poor-downlink',
  'poor-uplink',
  'bufferbloat',
  'bad',
  'one-way-audio',
  'tcp-relay',
  'busy-computer',
  'busy-throughout',
  'long-delay',
  'inconclusive',
];

test('the sample reports read as their names say', () => {
  const sentences = Object.fromEntries(
    NAMED.map((name) => [name, verdictSentence(SAMPLE_REPORTS[name]?.() ?? sampleReport())]),
  );
  expect(sentences).toEqual({
    excellent: 'Excellent for calls in both directions',
    good: 'Good for calls in both directions',
    borderline: 'Borderline for calls: your upload loses voice in bursts',
    fair: 'Borderline for calls: your download loses voice in bursts',
    'poor-downlink': 'Poor for calls: your download loses voice in bursts',
    'poor-uplink': 'Poor for calls: your upload loses voice in bursts',
    bufferbloat: 'Bad for calls: something fills your upload',
    bad: 'Bad for calls: your upload and download lose voice',
    'one-way-audio': 'Bad for calls: their voice does not get through',
    'tcp-relay': 'Bad for calls: your network blocks UDP',
    'busy-computer': 'Excellent for calls in both directions',
    'busy-throughout': 'Your computer was too busy to judge the line',
    'long-delay': 'Poor for calls: voices arrive late',
    inconclusive: 'Not enough was measured for a verdict',
  });
});

test('a call that sounds well and misses a higher target is told so, and is not sent away', () => {
  for (const mos of [4.4, 4.1, 3.7]) {
    for (const targetMos of [3.5, 4, 4.2, 4.45]) {
      const one = direction(mos, 'loss');
      const held = report(one, one, 'split-relay');
      const said = { ...held, findings: [], verdict: { ...held.verdict, targetMos, decision: null } };
      const isGoodButLow = mos >= 4 && mos < targetMos;
      const sentence = verdictSentence(said);
      expect(sentence.includes(`, but below the target of ${targetMos}`), `${mos} of ${targetMos}`).toBe(isGoodButLow);
      expect(nextStep(said).startsWith('Nothing to mend')).toBe(mos >= 4 && !isGoodButLow);
    }
  }
});
