import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { CallProbeElement } from '../../../src/element/define.ts';
import { type ElementServer, serveElement } from './serve-element.ts';

/** One server for all tests of a worker. */
export const test = base.extend<object, { readonly host: ElementServer }>({
  host: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const server = await serveElement();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** Opens a host's page in which `<call-probe>` is defined, and has nothing of it yet. */
export async function openHost(page: Page, { url }: ElementServer): Promise<void> {
  await page.goto(`${url}host.html`);
  await page.evaluate(() => customElements.whenDefined('call-probe').then(() => undefined));
}

/** Puts one in the page's place for it; the locator is of the element. */
export async function addElement(
  page: Page,
  attributes: Readonly<Record<string, string>> = {},
  properties: Partial<Pick<CallProbeElement, 'report' | 'options' | 'iceServers'>> = {},
): Promise<Locator> {
  const id = await page.evaluate(
    ([attributes, properties]) => {
      const element = document.createElement('call-probe');
      element.id = `probe-${document.querySelectorAll('call-probe').length}`;
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      Object.assign(element, properties);
      document.querySelector('#place')?.append(element);
      return element.id;
    },
    [attributes, properties] as const,
  );
  return page.locator(`#${id}`);
}

/** Keeps in the page what all its elements tell, with the id of who told it. */
export async function keepEvents(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const told: string[] = [];
    for (const type of ['start', 'progress', 'alert', 'report', 'error']) {
      document.addEventListener(`call-probe-${type}`, (event) => told.push(`${(event.target as Element).id} ${type}`));
    }
    Object.assign(globalThis, { told });
  });
  return () => page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
}
