import type { Page } from '@playwright/test';
import { readHostMessage } from '../../../src/core/embed/host-messages.ts';
import { complaintsOf } from '../../support/complaints.ts';
import { embedTest as test } from '../../support/embed/embed-page.ts';
import { arbitrary, HELLO, HOST_MESSAGES, mutated } from '../../support/embed/messages.ts';
import { expect } from '../../support/fixtures.ts';
import { createRandom } from '../../support/lab/impairment/random.ts';

declare global {
  interface Window {
    /** What each greeting was answered with, in their order. */
    heard: unknown[][];
    port: MessagePort;
  }
}

/** Greets by hand, as a script would that knows the protocol. @param from the window that speaks: the host's own, or one inside it */
async function greet(page: Page, hello: object, from: 'host' | 'sibling' = 'host'): Promise<void> {
  await page.evaluate(
    ([message, who]) => {
      const heard: unknown[] = [];
      window.heard = [...(window.heard ?? []), heard];
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => heard.push(data);
      if (window.heard.length === 2) window.port = port1;
      const [frame, sibling] = [...document.querySelectorAll('iframe')].map((one) => one.contentWindow);
      const { origin } = new URL(document.querySelector('iframe')?.src ?? '');
      const post = 'frame.postMessage(message, origin, [port])';
      const realm = (who === 'host' ? window : sibling) as Window & typeof globalThis;
      new realm.Function('frame', 'message', 'origin', 'port', post)(frame, message, origin, port2);
    },
    [hello, from] as const,
  );
}

/** What is none of the protocol's requests, though much of it nearly is. */
function wrongMessages(count: number): string {
  const random = createRandom(17);
  const wrong: unknown[] = [];
  for (let i = 0; wrong.length < count; i++) {
    const right = i % 3 === 0 ? HELLO : (HOST_MESSAGES[i % HOST_MESSAGES.length] ?? HELLO);
    const made = i % 4 === 0 ? arbitrary(random) : mutated(right, random);
    // As it comes into the page.
    const value: unknown = JSON.parse(JSON.stringify(made) ?? 'null');
    if (!readHostMessage(value)?.ok) wrong.push(value);
  }
  return JSON.stringify(wrong);
}

test('a hello of another window, one that is replayed, a second one, and 10,000 wrong messages: nothing happens', async ({
  lab,
  host,
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(host.origin);
  await page.evaluate(async (src) => {
    const iframe = Object.assign(document.createElement('iframe'), { src });
    const loaded = new Promise((resolve) => iframe.addEventListener('load', resolve));
    document.querySelector('#place')?.append(iframe, document.createElement('iframe'));
    await loaded;
  }, `${lab.url}/?embed`);
  const frame = page.frameLocator('#place iframe >> nth=0');
  const heard = () => page.evaluate(() => window.heard);
  await greet(page, { ...HELLO, nonce: 'f'.repeat(32) }, 'sibling');
  await greet(page, HELLO);
  await expect.poll(async () => (await heard())[1]?.[0]).toMatchObject({ type: 'welcome', nonce: HELLO.nonce });
  await greet(page, HELLO);
  await greet(page, { ...HELLO, nonce: 'e'.repeat(32) });
  const start = frame.getByRole('button', { name: 'Testanruf starten' });
  await expect(start).toBeVisible();
  // All that comes later has come.
  await page.waitForLoadState('networkidle');
  const before = await frame.locator('body').innerHTML();
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));

  for (const way of ['window', 'port'] as const) {
    await page.evaluate(
      ([messages, into]) => {
        const iframe = document.querySelector('iframe');
        for (const message of JSON.parse(messages) as readonly unknown[]) {
          if (into === 'port') window.port.postMessage(message);
          else iframe?.contentWindow?.postMessage(message, new URL(iframe.src).origin, [new MessageChannel().port2]);
        }
      },
      [wrongMessages(5000), way] as const,
    );
  }
  await page.evaluate(() => window.port.postMessage({ source: 'callprobe', v: 1, id: 90_001, type: 'stop' }));
  const answers = async () => (await heard())[1] as readonly { readonly type: string; readonly id?: number }[];
  // In their order: whatever was answered to the others stands before it.
  await expect.poll(async () => (await answers()).at(-1)).toMatchObject({ type: 'done', id: 90_001 });
  const others = (await answers()).filter(({ type, id }) => !['welcome', 'resize'].includes(type) && id !== 90_001);
  expect(others.filter((one) => one.type !== 'refused')).toEqual([]);
  expect(others.every((one) => 'reason' in one && one.reason === 'malformed')).toBe(true);
  expect((await heard()).map((one) => one.length > 0)).toEqual([false, true, false, false]);
  expect(await frame.locator('body').innerHTML()).toBe(before);
  expect(requested).toEqual([]);
  expect(complaints).toEqual([]);
  await start.click();
  await expect(frame.getByRole('button', { name: 'Anhalten' })).toBeVisible();
});
