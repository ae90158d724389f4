import type { Page } from '@playwright/test';
import { packResult } from '../../../src/links/index.ts';
import { hostileShared, idOf } from '../../support/desk/hostile-shared.ts';
import { sharedOf } from '../../support/desk/made-shared.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';

/** Nothing that a result says is ever run, loaded or taken for markup, on any screen that shows it. */
const RESULTS = 60;
const NAMES = [
  'poor-downlink',
  'good',
  'full-check',
  'examined-headset',
  'failed-relay-unreachable',
  'connection-lost',
];

const nameOf = (serial: number) => NAMES[serial % NAMES.length] ?? '';
/** With a few of its seconds: they hold no text, and take most of the time to draw. */
const reportOf = (serial: number) => {
  const report = (SAMPLE_REPORTS[nameOf(serial)] ?? sampleReport)();
  return { ...report, seconds: report.seconds.slice(0, 4) };
};

/** Elements of each result's screen, and attributes that could load or run something. */
function lookAt(page: Page, links: readonly string[], ids: readonly string[]) {
  return page.evaluate(
    async ({ links, ids }) => {
      const seen = new Set<string>();
      const wrong: string[] = [];
      const main = document.querySelector('main');
      for (const [at, link] of links.entries()) {
        // Five of each kind are laid out and painted; whether an element is made or a request goes out is seen without that.
        if (main) main.style.display = at < 30 ? '' : 'none';
        location.hash = `#/r/${link}`;
        const id = ids[at]?.slice(0, 8) ?? '';
        // With the evidence below it, which is drawn a moment later.
        const isShown = () =>
          document.querySelector('.verdict')?.textContent?.includes(id) === true &&
          document.querySelector('main details') !== null;
        for (let turn = 0; !isShown(); turn += 1) {
          if (turn > 2000)
            throw new Error(`expected the result ${id}, got ${document.querySelector('main')?.textContent}`);
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        // What stands in them is in the page already, but for what is worked out when they are opened: once of each kind.
        if (at < 6) for (const details of document.querySelectorAll('details')) details.open = true;
        for (const element of document.querySelectorAll('main *')) {
          seen.add(element.tagName.toLowerCase());
          for (const { name, value } of element.attributes) {
            const isAddress = ['href', 'src', 'srcdoc', 'action', 'style', 'data', 'xlink:href'].includes(name);
            const leadsAway = isAddress && !(name === 'href' && value.startsWith('#/'));
            if (leadsAway || name.startsWith('on'))
              wrong.push(`${id} ${element.tagName} ${name}=${value.slice(0, 80)}`);
          }
        }
      }
      if (main) main.style.display = '';
      return { elements: [...seen].toSorted(), wrong, ran: 'ranIt' in globalThis };
    },
    { links, ids },
  );
}

test(`${RESULTS} hostile results make no element, no request and no run that plain ones do not`, async ({
  lab,
  page,
}) => {
  test.setTimeout(120_000);
  const requests: string[] = [];
  // The browser looks at the page's icon again with every address.
  page.on('request', (request) => {
    if (request.url() !== `${lab.url}/favicon.svg`) requests.push(request.url());
  });
  const serials = Array.from({ length: RESULTS }, (_, serial) => serial);
  const plainIds = NAMES.map((_, serial) => idOf(serial + 1_000_000));
  const plain = NAMES.map((_, serial) => sharedOf({ ...reportOf(serial), id: plainIds[serial] ?? '' }));
  const hostile = serials.map((serial) => hostileShared(reportOf(serial), serial));
  const [plainLinks, links] = await Promise.all([
    Promise.all(plain.map(packResult)),
    Promise.all(hostile.map(packResult)),
  ]);
  await page.goto(`${lab.url}/#/desk`);
  await expect(page.getByText('No results yet.')).toBeVisible();
  const usual = await lookAt(page, plainLinks, plainIds);
  const before = requests.length;
  const unusual = await lookAt(page, links, serials.map(idOf));
  expect(unusual.elements.filter((name) => !usual.elements.includes(name))).toEqual([]);
  expect(unusual).toMatchObject({ wrong: [], ran: false });
  // What a result opens is loaded once, with the first.
  expect(requests.slice(before)).toEqual([]);

  await page.evaluate(() => {
    location.hash = '#/desk?range=all';
  });
  await page.getByRole('textbox', { name: 'Paste result links' }).evaluate(
    (field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    links.map((link) => `#/r/${link}`).join('\n'),
  );
  await expect(page.getByText(`${RESULTS} results added.`)).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('rowheader').first()).toBeVisible();
  const strange = () =>
    page.evaluate(() => ({
      ran: 'ranIt' in globalThis,
      count: document.querySelectorAll('main :is(img, script, iframe, base, object, embed, a:not([href^="#/"]))')
        .length,
    }));
  expect(await strange()).toEqual({ ran: false, count: 0 });
  await page.evaluate(() => {
    location.hash = '#/history?range=all&whose=all';
  });
  await expect(page.getByRole('heading', { name: 'The tests', exact: true })).toBeVisible();
  expect(await strange()).toEqual({ ran: false, count: 0 });
  expect(requests.slice(before).filter((url) => new URL(url).origin !== lab.url)).toEqual([]);
});
