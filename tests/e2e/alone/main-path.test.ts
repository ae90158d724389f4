import { expect, pageTest as test } from '../../support/fixtures.ts';
import { savedReport, startTest } from '../../support/page-test.ts';

/** The product's page as a person uses it, through the impaired relay. */

test('open, press start, read the result, find it in history after a reload, delete it', async ({ lab, page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await lab.setPlan({ seed: 21, legs: { down: { udp: { lossRatio: 0.2 } } } });
  await page.goto(lab.url);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/for calls: your download loses voice/, {
    timeout: 30_000,
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText('This call never left this computer.')).toBeVisible();

  const report = await savedReport(page);
  expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'split-relay', sameComputer: true } });
  expect(report.directions.up.metrics.packetsLost).toBe(0);
  expect(report.directions.down.metrics.packetsLost).toBeGreaterThan(100);
  expect(report.seconds.length).toBe(19);
  const trace = report.trace?.down;
  expect(trace?.receivedMs.filter((receivedMs) => receivedMs === null).length).toBeGreaterThan(100);
  // The whole promise of issue and README: voice in both directions within 1.5 s of the click.
  expect(report.setup.timelineMs.firstPacketUp).toBeLessThan(1500);
  expect(report.setup.timelineMs.firstPacketDown).toBeLessThan(1500);

  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/your download loses voice/);
  expect((await savedReport(page)).trace).toEqual(report.trace);
  await page.getByRole('link', { name: 'History' }).click();
  const rows = page.getByRole('listitem').filter({ hasText: 'Opus' });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('History');
  await expect(page.getByRole('main')).toContainText('this computer only');
  await page.getByRole('button', { name: /^Delete the test of/ }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('No tests yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No tests yet.')).toBeVisible();
  await expect(rows).toHaveCount(0);
  // Nothing was asked of anybody but the page's own server.
  expect(requests.filter((url) => !url.startsWith(lab.url) && !url.startsWith('blob:'))).toEqual([]);
});

test('the quick check: an answer as soon as it is clear, and why', async ({ lab, page }) => {
  await lab.setPlan({ seed: 22, legs: { up: { udp: { lossRatio: 0.15 } } } });
  await page.goto(lab.url);
  await page.getByRole('button', { name: 'Quick check' }).click();
  await expect(page.getByText('The test ends as soon as the answer is clear.')).toBeVisible();
  await expect(page.getByText(/^at most \d+ seconds left$/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/for calls: your upload loses voice/, {
    timeout: 40_000,
  });
  const report = await savedReport(page);
  expect(report).toMatchObject({
    outcome: 'completed',
    test: { mode: 'quick', streams: 1, streamsLeft: true },
    verdict: { decision: 'misses-target', direction: 'up' },
  });
  const { mediaFromMs, measuredToMs, plannedMs } = report.window;
  expect((measuredToMs ?? 0) - (mediaFromMs ?? 0)).toBeLessThan(plannedMs ?? 0);
  expect(report.findings.some(({ code, direction }) => /loss/.test(code) && direction === 'up')).toBe(true);
  await expect(page.getByRole('heading', { name: 'Why we think so' })).toBeVisible();
  // The same kind of test again.
  await page.getByRole('button', { name: 'Test again' }).click();
  await expect(page.getByText('The test ends as soon as the answer is clear.')).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
});
