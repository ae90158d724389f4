import { DIRECTIONS } from '../../../src/core/direction.ts';
import { tracesOf } from '../../support/calls/impaired-call.ts';
import { lostFrames } from '../../support/calls/relay-truth.ts';
import { expect, pageTest as test } from '../../support/coturn/fixtures.ts';
import { savedReport, startTest } from '../../support/page-test.ts';

/** The product's page beside the product's server and a coturn as deployed: nothing between them is a test's. */

/** Given TCP and TLS, a browser prefers TCP; TLS is for where that is shut. */
const PATHS = [
  { name: 'UDP and TCP, of all three', transports: ['udp', 'tcp', 'tls'], far: 'tcp' },
  { name: 'UDP and TLS', transports: ['udp', 'tls'], far: 'tls' },
] as const;

for (const { name, transports, far } of PATHS) {
  test.describe(name, () => {
    test.use({ siteOptions: { transports } });
    test('open, press start, read the result, find it in history after a reload', async ({ site, turnUrls, page }) => {
      await page.goto(site.url);
      const asked = page.waitForResponse(`${site.url}/ice-servers`);
      await startTest(page);
      const [iceServer, ...others] = (await (await asked).json()).iceServers;
      expect(others).toEqual([]);
      expect(iceServer).toMatchObject({ urls: turnUrls, username: expect.stringMatching(/^\d{10}:.+$/) });

      const save = page.getByRole('button', { name: 'Save as file (JSON)' });
      await expect(save).toBeVisible({ timeout: 40_000 });
      const report = await savedReport(page);
      expect(report).toMatchObject({ outcome: 'completed', instrument: 'packet-tap' });
      expect(report.setup).toMatchObject({ topology: 'split-relay', abandoned: [], sameComputer: null });
      expect(report.paths.near?.local).toMatchObject({ candidateType: 'relay', relayProtocol: 'udp' });
      expect(report.paths.far?.local).toMatchObject({ candidateType: 'relay', relayProtocol: far });
      // Of the whole record, whatever this machine was busy with: 19 s are 950 frames, and whatever counts was scored.
      for (const direction of DIRECTIONS) {
        const trace = tracesOf(report)[direction];
        expect(trace.sentMs.length).toBeGreaterThan(400);
        expect(lostFrames(trace)).toEqual([]);
        expect(report.directions[direction].score.mos === null).toBe(report.window.countedMs === 0);
      }

      await page.reload();
      await expect(save).toBeVisible();
      expect(await savedReport(page)).toEqual(report);
      await page.getByRole('link', { name: 'History' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('History');
      await expect(page.getByRole('button', { name: /^Delete the test of/ })).toHaveCount(1);
    });
  });
}
