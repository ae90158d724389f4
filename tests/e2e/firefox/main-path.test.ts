import type { Page } from '@playwright/test';
import { DIRECTIONS } from '../../../src/core/direction.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { tracesOf } from '../../support/calls/impaired-call.ts';
import { droppedFrames, lostFrames } from '../../support/calls/relay-truth.ts';
import { unknownMetrics } from '../../support/calls/unknown-metrics.ts';
import { complaintsOf } from '../../support/complaints.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { readReport, startTest } from '../../support/page-test.ts';

/** The report as the page hands it over to be saved: of a download in this Firefox, Playwright hears nothing. */
async function savedReport(page: Page): Promise<CallReport> {
  const text = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { createObjectURL } = URL;
        const { click } = HTMLAnchorElement.prototype;
        URL.createObjectURL = (source: Blob) => {
          URL.createObjectURL = createObjectURL;
          resolve(source.text());
          return createObjectURL(source);
        };
        // Nothing is left in anybody's folder of downloads.
        HTMLAnchorElement.prototype.click = () => {
          HTMLAnchorElement.prototype.click = click;
        };
      }),
  );
  await page.getByRole('button', { name: 'Save as file (JSON)' }).click();
  return readReport(await text);
}

test('open, press start, read the result, find it in history after a reload', async ({ lab, page }) => {
  const complaints = complaintsOf(page);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await lab.setPlan({ seed: 21, legs: { down: { udp: { lossRatio: 0.2 } } } });
  await page.goto(lab.url);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toBeVisible();
  const verdict = page.getByRole('heading', { level: 1 });
  await expect(verdict).toHaveText(/for calls: your download loses voice/, { timeout: 30_000 });
  await expect(verdict).toBeFocused();

  const report = await savedReport(page);
  expect(report).toMatchObject({
    outcome: 'completed',
    setup: { topology: 'split-relay', abandoned: [] },
    instrument: 'packet-tap',
    software: { browser: expect.stringMatching(/^Firefox \d+$/) },
    paths: {
      near: { local: { candidateType: 'relay', relayProtocol: 'udp' } },
      far: { local: { candidateType: 'relay', relayProtocol: 'tcp' } },
    },
  });
  // Of the whole record: 19 s are 950 frames, of which the figures leave out the warm-up and what was this machine's fault.
  const { up, down } = tracesOf(report);
  expect(lostFrames(up)).toEqual([]);
  expect(lostFrames(down)).toEqual(droppedFrames(await lab.log(), 'down', down));
  expect(lostFrames(down).length).toBeGreaterThan(100);
  for (const direction of DIRECTIONS) {
    const { metrics, score } = report.directions[direction];
    expect(score, direction).toMatchObject({ scale: 'fullband', codecId: 'opus-32' });
    expect(score.mos, direction).not.toBeNull();
    // A voice, and not the silence that Firefox sends of an AudioContext that does not run: 3 bytes a frame, 1200 bit/s. Half
    // of what is asked of the encoder is our choice: what it really uses varies, with loss more than without.
    expect(metrics.bitrateBps).toBeGreaterThan(16_000);
    // The whole promise of issue and README: voice in both directions within 1.5 s of the click.
    const mark = direction === 'up' ? 'firstPacketUp' : 'firstPacketDown';
    expect(report.setup.timelineMs[mark]).toBeLessThan(1500);
  }
  expect(report.seconds.length).toBe(19);

  // Nothing that Firefox does not report has become a figure; a burst ratio needs a loss, in any browser.
  expect(unknownMetrics(report, 'up')).toEqual(['burstRatio', 'packetsDuplicated', 'playoutMs']);
  expect(unknownMetrics(report, 'down')).toEqual(['packetsDuplicated', 'playoutMs']);
  const playout = page.getByRole('row').filter({ hasText: 'Wait before the loudspeaker' });
  await page.getByText('All figures').click();
  await expect(playout.getByRole('cell')).toHaveText(['not measured', 'not measured']);

  await page.reload();
  await expect(verdict).toHaveText(/your download loses voice/);
  expect((await savedReport(page)).trace).toEqual(report.trace);
  await page.getByRole('link', { name: 'History' }).click();
  await expect(verdict).toHaveText('History');
  await expect(page.getByRole('main')).toContainText('your download loses voice');
  expect(complaints).toEqual([]);
  expect(requested.filter((url) => !url.startsWith(lab.url) && !url.startsWith('blob:'))).toEqual([]);
});
