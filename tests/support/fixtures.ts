import { test as base, type Page } from '@playwright/test';
import { type Lab, type LabOptions, startLab } from './lab/lab.ts';
import { processorTimeNow, shareTaken } from './run/host-took.ts';

interface LabFixtures {
  /** `test.use({ labOptions: … })` starts this test's lab differently. */
  readonly labOptions: LabOptions;
  /** A server and relay of this test's own. */
  readonly lab: Lab;
  /** Says of a test of timing what the host took from this machine meanwhile: read by `playwright-run.mjs`. */
  readonly hostTook: undefined;
}

/** Tests of the page itself: a press on its button starts the call, as browsers want it. */
export const pageTest = base.extend<LabFixtures>({
  labOptions: [{}, { option: true }],
  lab: async ({ labOptions }, use) => {
    const lab = await startLab(labOptions);
    await use(lab);
    await lab.close();
  },
  hostTook: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use, testInfo) => {
      const before = await processorTimeNow();
      await use(undefined);
      if (testInfo.project.name !== 'alone') return;
      const share = shareTaken(before, await processorTimeNow());
      testInfo.annotations.push({ type: 'host-took', description: share.toFixed(3) });
    },
    { auto: true },
  ],
});

/** Tests of calls that start from a script: nobody presses anything, so sound must be allowed to start by itself. */
export const test = pageTest.extend<{ readonly labPage: Page }>({
  launchOptions: [
    async ({ launchOptions, browserName }, use) => {
      // In Firefox the voice comes from a muted element, which needs no leave.
      const leave = browserName === 'chromium' ? ['--autoplay-policy=no-user-gesture-required'] : [];
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...leave] });
    },
    { scope: 'worker' },
  ],
  /** Open at the empty page of the lab, where `await import('/lab/callprobe.js')` is the library, and `'/lab/callprobe-check.js'` its entry `check`. */
  labPage: async ({ lab, page }, use) => {
    await page.goto(`${lab.url}/lab/lab.html`);
    await use(page);
  },
});

export { expect } from '@playwright/test';
