import { expect, test } from '@playwright/test';
import { diagnose } from '../../../../src/core/diagnosis/diagnose.ts';
import { decibelsText, fullScaleText, headsetRows, hertzText } from '../../../../src/views/words/headset-figures.ts';
import { headsetSummary, levelWord } from '../../../../src/views/words/headset-summary.ts';
import { nextStep } from '../../../../src/views/words/verdict.ts';
import { FINDING_FIXTURES } from '../../../support/findings/fixtures.ts';
import { HEADSETS } from '../../../support/headset/made-headsets.ts';

test('every check begins with one whole sentence, and tells nothing that is not known', () => {
  for (const headset of Object.values(HEADSETS)) {
    const { sentence, points } = headsetSummary(headset);
    for (const text of [sentence, ...points.flatMap((point) => [point.sentence, point.step])]) {
      expect(text).toMatch(/^[A-Z“].*\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
    }
    for (const { raw, processed } of headsetRows(headset)) {
      expect(`${raw} ${processed}`).not.toMatch(/undefined|NaN|Infinity/);
    }
  }
});

test('the first sentence is the one that matters', () => {
  const first = (name: keyof typeof HEADSETS) => headsetSummary(HEADSETS[name]);
  expect(first('fine')).toMatchObject({ kind: 'fine', sentence: 'Your microphone and headset look fine.' });
  expect(first('wideband').kind).toBe('fine');
  expect(first('unheardEcho').sentence).toMatch(/could not be told/);
  expect(first('echo').sentence).toMatch(/^Your caller hears himself/);
  expect(first('echo').points[0]?.step).toMatch(/^Use a headset/);
  expect(first('echoTakenAway').sentence).toMatch(/takes the echo away/);
  expect(first('refused')).toMatchObject({ kind: 'unknown', sentence: 'This page may not use your microphone.' });
  expect(first('removed').sentence).toMatch(/went away/);
  expect(first('noOutput').sentence).toMatch(/^No loudspeaker/);
});

test('a louder level never has a quieter word', () => {
  const words = [null, -80, -50, -35, -6, 0].map(levelWord);
  expect(new Set(words)).toEqual(new Set(['no sound', 'quiet', 'soft', 'good', 'too loud']));
  expect(words).toEqual(['no sound', 'quiet', 'soft', 'good', 'too loud', 'too loud']);
});

test('figures read as people write them', () => {
  expect(fullScaleText(-24.4)).toBe('−24 dBFS');
  expect(fullScaleText(-0.2)).toBe('0 dBFS');
  expect(fullScaleText(null)).toBe('not measured');
  expect(decibelsText(20.3)).toBe('20 dB');
  expect(hertzText(3400)).toBe('3.4 kHz');
  expect(hertzText(48_000)).toBe('48 kHz');
  expect(hertzText(800)).toBe('800 Hz');
});

test('a fault of the headset is what to mend, even on a good line', () => {
  const report = FINDING_FIXTURES['headset-echo'].shows();
  expect(nextStep({ ...report, findings: [...diagnose(report)] })).toMatch(/^Use a headset/);
});
