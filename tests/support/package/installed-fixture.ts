import { test as base } from '@playwright/test';
import { type InstalledPackage, installPackage } from './installed-package.ts';

/** Tests of the package as a stranger has it; it is packed and installed once for all of them. */
export const test = base.extend<object, { readonly installed: InstalledPackage }>({
  installed: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const installed = await installPackage();
      await use(installed);
      await installed.remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

export { expect } from '@playwright/test';
