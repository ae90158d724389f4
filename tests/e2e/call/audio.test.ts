import { expect, pageTest as test } from '../../support/fixtures.ts';

test('audio that the browser does not let start, for nobody has pressed anything', async ({ lab, page }) => {
  // The page's own script places the call and tells by the console: a call from the test runner would count as a press.
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', async () => {
      const library = '/lab/callprobe.js';
      const { measureCall } = (await import(library)) as typeof import('../../../src/index.ts');
      const { outcome, endReason } = await measureCall({ iceServers: '/ice-servers', durationMs: 5000 });
      console.log(`${outcome} ${endReason}`);
    });
  });
  const told = page.waitForEvent('console', (message) => /^(completed|interrupted|failed) /.test(message.text()));
  await page.goto(`${lab.url}/lab/lab.html`);
  expect((await told).text()).toBe('failed audio-blocked');
});
