import type { Page } from '@playwright/test';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { startTest } from '../../support/page-test.ts';

/** What a person reads when something is wrong; the call's own side of each fault is in tests/e2e/call/faults.test.ts. */
const verdict = (page: Page) => page.getByRole('heading', { level: 1 });

test('no test server: said in words, with one thing to do, and kept in history as failed', async ({ lab, page }) => {
  await lab.killRelay();
  await page.goto(lab.url);
  await startTest(page);
  await expect(verdict(page)).toHaveText('The test server did not answer');
  await expect(page.getByText('Try another network')).toBeVisible();
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('main')).toContainText('failed');
});

test('a wrong password of the test server', async ({ lab, page }) => {
  const iceServers = [{ urls: `turn:127.0.0.1:${lab.relayPort}`, username: '1:x', credential: 'wrong' }];
  await lab.setIceServers({ status: 200, body: { iceServers, sameComputer: true } });
  await page.goto(lab.url);
  await startTest(page);
  await expect(verdict(page)).toHaveText('The test server refused the page’s password');
});

test('an answer about test servers that cannot be read', async ({ lab, page }) => {
  await lab.setIceServers({ status: 200, body: '{"iceServers": 5}' });
  await page.goto(lab.url);
  await startTest(page);
  await expect(verdict(page)).toHaveText('The test server’s address could not be read');
});

test('the test server dies in the middle: what was measured is shown', async ({ lab, page }) => {
  await page.goto(lab.url);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await page.waitForTimeout(3000);
  await lab.killRelay();
  await expect(verdict(page)).toHaveText('The connection broke during the test', { timeout: 20_000 });
  await expect(page.getByRole('main').getByText(/of \d+ lost/)).toHaveCount(2);
});

test('a browser without WebRTC', async ({ lab, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'RTCPeerConnection'));
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'webkitRTCPeerConnection'));
  await page.goto(lab.url);
  await expect(verdict(page)).toHaveText('This browser cannot make calls from a page');
});

test('a browser without encoded transforms says what is missing', async ({ lab, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'RTCRtpScriptTransform'));
  await page.goto(lab.url);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await page.waitForTimeout(3500);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('This browser does not let the page see single packets.')).toBeVisible();
});

test('history refused: testing works, and says that nothing is kept', async ({ lab, page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto(lab.url);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(verdict(page)).toHaveText('You stopped the test');
  await expect(page.getByText('This browser keeps no history here')).toBeVisible();
  await expect(page.getByText('This result is not saved')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save as file (JSON)' })).toBeVisible();
});

test('storage full: said, and the result can be saved as a file', async ({ lab, page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(lab.url);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('This browser’s storage is full')).toBeVisible();
  await expect(page.getByText('This result is not saved')).toBeVisible();
});

test('a record that is damaged is shown as damaged, and the rest of the list stands', async ({ lab, page }) => {
  await page.goto(lab.url);
  await startTest(page);
  await expect(page.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(verdict(page)).toHaveText('You stopped the test');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('callprobe');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('summaries', 'readwrite');
          writing
            .objectStore('summaries')
            .put({ id: 'damaged-record', startedAt: Date.now() - 60_000, outcome: 'completed' });
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          writing.onerror = () => reject(writing.error);
        };
      }),
  );
  await page.goto(`${lab.url}/#/history`);
  await page.reload();
  await expect(page.getByText('Damaged record')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('interrupted');
});
