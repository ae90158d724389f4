import type { Page } from '@playwright/test';

/** Presses the one button of the first screen. */
export async function startTest(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start the test call' }).click();
}
