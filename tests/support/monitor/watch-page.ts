import { expect, type Page } from '@playwright/test';
import type { TestSummary } from '../../../src/core/trends/summary.ts';
import { installFakeClock } from './fake-clock.ts';

/** What the watch is at, as the page says it. */
export const watchStatus = (page: Page) => page.getByRole('region', { name: 'At the moment' });

/** Starts watching by a clock that only moves when it is told to. */
export async function startWatching(page: Page, url: string): Promise<void> {
  await installFakeClock(page);
  await page.goto(`${url}/#/watch`);
  await page.getByRole('button', { name: 'Start watching' }).click();
  await expect(watchStatus(page)).toContainText(/Testing now|Paused|Next test/);
}

/** All summaries that history holds. */
export function storedTests(page: Page): Promise<TestSummary[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('callprobe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('summaries').objectStore('summaries').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
  );
}
