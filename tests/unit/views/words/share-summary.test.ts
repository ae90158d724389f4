import { expect, test } from '@playwright/test';
import { shareable } from '../../../../src/core/share/shareable.ts';
import { summaryText } from '../../../../src/views/words/share-summary.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';

const ASKED = { id: 'a1b2c3d4e5f6', label: 'Anna Berg', ticket: 'INC-4711', site: null };
const sample = (name: string) => SAMPLE_REPORTS[name]?.() ?? sampleReport();

test('every example report has three lines: what it is, both directions, which test', () => {
  for (const name of Object.keys(SAMPLE_REPORTS)) {
    const report = sample(name);
    const lines = summaryText(report, null).split('\n');
    expect(lines, name).toHaveLength(3);
    for (const line of lines) expect(line, name).not.toMatch(/undefined|NaN|null|^$/);
    expect(lines[2], name).toContain(report.id.slice(0, 8));
    // The one who gets the link reads the same.
    expect(summaryText(shareable(report, []), null), name).toBe(lines.join('\n'));
  }
});

test('the verdict first, then up before down, then who was asked', () => {
  const [verdict, directions, which] = summaryText(sample('poor-uplink'), ASKED).split('\n');
  expect(verdict).toMatch(/^Poor for calls: your upload loses voice.* \(score 3\.\d of 4\.5, target 4\.0\)$/);
  expect(directions).toMatch(
    /^Your voice to them: score 3\.\d, lost 3\.\d%, delay \d+ ms · Their voice to you: score 4/,
  );
  expect(which).toMatch(/, for Anna Berg, ticket INC-4711$/);
});

test('a test that failed says why, and no figures', () => {
  const [heading, meaning] = summaryText(sample('failed-relay-unreachable'), null).split('\n');
  expect(heading).toBe('The test server did not answer');
  expect(meaning).not.toMatch(/score|not measured/);
});
