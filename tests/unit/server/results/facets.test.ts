import { expect, test } from '@playwright/test';
import type { SharedResult } from '../../../../src/core/share/shared-result.ts';
import { facetsOf } from '../../../../src/server/results/facets.ts';
import { DIFFERENT_SAMPLES, madeResult } from '../../../support/results/made-results.ts';

const KNOWN = { sites: new Set(['Lisbon']), routes: new Set(['Frankfurt']) };

function saying(browser: string | null): SharedResult {
  const shared = madeResult();
  return { ...shared, report: { ...shared.report, software: { ...shared.report.software, browser } } };
}

test('only names that the deployment gave are told apart', () => {
  const named = (site: string | null, route: string | null) => facetsOf(madeResult({ site, route }), KNOWN, null);
  expect(named('Lisbon', 'Frankfurt')).toMatchObject({ site: 'Lisbon', route: 'Frankfurt' });
  expect(named('lisbon', 'anywhere')).toMatchObject({ site: 'other', route: 'other' });
  expect(named(null, null)).toMatchObject({ site: 'none', route: 'none' });
  expect(facetsOf({ ...madeResult({ site: 'Lisbon' }), asked: null }, KNOWN, null).site).toBe('none');
});

const AGENTS: readonly (readonly [family: string, name: string])[] = [
  ['chrome', 'Chrome 156'],
  ['edge', 'Edge 156'],
  ['opera', 'OPR 120'],
  ['firefox', 'Firefox 153'],
  ['safari', 'Safari 19'],
  ['chrome', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'],
  ['edge', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0'],
  ['opera', 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36 OPR/120.0.0.0'],
  ['firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  ['safari', 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15'],
  ['chrome', 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0 Mobile/15E148 Safari/604.1'],
  ['other', 'curl/8.0'],
];

for (const [family, name] of AGENTS) {
  test(`browser ${family}: ${name}`, () => {
    expect(facetsOf(saying(name), KNOWN, 'Firefox/1').browser, 'the report goes first').toBe(family);
    expect(facetsOf(saying(null), KNOWN, name).browser).toBe(family);
  });
}

test('without a word of the browser there is none', () => {
  expect(facetsOf(saying(null), KNOWN, null).browser).toBe('none');
});

test('every kind of report has one of five verdicts, and only a failed one is failed', () => {
  const VERDICTS = ['meets-target', 'misses-target', 'borderline', 'inconclusive', 'failed'];
  for (const name of DIFFERENT_SAMPLES) {
    const shared = madeResult({ sample: name });
    const { report } = shared;
    const { verdict } = facetsOf(shared, KNOWN, null);
    expect(VERDICTS, name).toContain(verdict);
    if (report.verdict.decision !== null) expect(verdict, name).toBe(report.verdict.decision);
    else expect(verdict === 'failed', name).toBe(report.outcome === 'failed');
  }
});
