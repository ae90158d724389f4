import { expect, test } from '@playwright/test';
import { diagnose } from '../../../../src/core/diagnosis/diagnose.ts';
import type { CallReport } from '../../../../src/core/report/schema.ts';
import { fitsText, lineRateText, lineRows, loadRows, loadSentence } from '../../../../src/views/words/load.ts';
import * as loaded from '../../../support/reports/loaded-reports.ts';

const diagnosed = (report: CallReport) => ({ ...report, findings: [...diagnose(report)] });
const sentence = (build: () => CallReport) => loadSentence(diagnosed(build()));
const loadOf = (build: () => CallReport) => {
  const { load } = build().examined;
  if (!load) throw new Error('expected a filled line');
  return load;
};

test('rates of lines are said in the unit people know', () => {
  expect([null, 86_000, 999_400, 999_600, 18_440_000, 99_960_000, 480e6].map(lineRateText)).toEqual([
    'not measured',
    '86 kbit/s',
    '999 kbit/s',
    '1.0 Mbit/s',
    '18.4 Mbit/s',
    '100 Mbit/s',
    '480 Mbit/s',
  ]);
});

test('the sentence on top says what was found, or that nothing was', () => {
  expect(sentence(loaded.loadUploadQueueReport)).toBe('When someone sends a file, your voice waits almost a second.');
  expect(sentence(loaded.loadDownloadQueueReport)).toMatch(/^When someone downloads .* 340 ms later\.$/);
  expect(sentence(loaded.loadNarrowReport)).toMatch(/^Your upload carries 128 kbit\/s/);
  expect(sentence(loaded.loadClearReport)).toBe('Your line stays clear for calls even when it is busy.');
  const unknown = { mos: null, delayMedianMs: null, delayP95Ms: null, addedMs: null, lossRatio: null };
  const phases = loadOf(loaded.loadClearReport).phases.map((phase) => ({ ...phase, up: unknown, down: unknown }));
  expect(sentence(() => loaded.withLoad({ ...loaded.madeUpLoad([]), phases }))).toMatch(/could not be told/);
});

test('the idle line stands above the full one, with both voices', () => {
  const rows = loadRows(loadOf(loaded.loadUploadQueueReport));
  expect(rows.map(({ name }) => name)).toEqual(['Idle', 'Upload full', 'Download full', 'Both full']);
  for (const { voices } of rows) expect(voices.map(({ direction }) => direction)).toEqual(['up', 'down']);
  expect(rows[1]?.voices[0]).toMatchObject({ delay: '920 ms', lost: '2.0%' });
});

test('what was cut short is "at least", and what was used is said', () => {
  const [carries, used] = lineRows(loadOf(loaded.loadCappedReport));
  expect(carries).toMatchObject({ up: 'at least 210 Mbit/s', down: 'at least 480 Mbit/s' });
  expect(used).toMatchObject({ up: '26.4 MB', down: '61.2 MB' });
  expect(lineRows(loadOf(loaded.loadUploadQueueReport))[0]).toMatchObject({ up: '1.0 Mbit/s', down: '93.0 Mbit/s' });
});

test('how many calls fit is said with its doubt, and not where nobody knows', () => {
  expect(fitsText(loadOf(loaded.loadUploadQueueReport))).toMatch(/^Room for 18 calls/);
  expect(fitsText(loadOf(loaded.loadCappedReport))).toMatch(/^Room for at least 3,917 calls/);
  const load = loadOf(loaded.loadClearReport);
  expect(fitsText({ ...load, callsThatFit: 1 })).toMatch(/^Room for 1 call like/);
  expect(fitsText({ ...load, callsThatFit: 0 })).toMatch(/^No room/);
  expect(fitsText({ ...load, callsThatFit: null })).toBeNull();
});
