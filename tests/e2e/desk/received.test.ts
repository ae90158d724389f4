import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { packResult } from '../../../src/links/index.ts';
import { sharedOf } from '../../support/desk/made-shared.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';
import { goodReport, madeUpReport, poorUplinkReport, sampleId } from '../../support/reports/index.ts';

/** Results that came back, as a help desk meets them: links that are opened, many at once, and the overview of them. */
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const fresh = { startedAt: Date.now() - 3_600_000 };

async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Paste result links' }).fill(text);
  await page.getByRole('button', { name: 'Add these' }).click();
}

test('a link opens the result without anything having been run, and is kept when somebody asks for that', async ({
  lab,
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const shared = sharedOf({ ...poorUplinkReport(), ...fresh });
  await page.goto(`${lab.url}/#/r/${await packResult(shared)}`);
  await expect(heading(page)).toHaveText(/^Poor for calls: your upload/);
  const from = page.getByRole('region', { name: 'A result that somebody sent you' });
  await expect(from).toContainText('Ana Reyes');
  await expect(from).toContainText('INC-20417');
  await expect(from).toContainText('Not signed');
  await expect(page.getByRole('button', { name: 'Test again' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Delete' })).toHaveCount(0);
  await from.getByRole('button', { name: 'Add to my history' }).click();
  await expect(from).toContainText('Added to your history.');
  await page.reload();
  await expect(from).toContainText('In your history already.');
  // One’s own line is not that of others.
  await page.getByRole('link', { name: 'History' }).click();
  await expect(page.getByRole('main')).toContainText('No tests yet.');
  await page.getByRole('link', { name: 'Callprobe' }).click();
  await expect(page.getByText('Last test')).toHaveCount(0);
  expect(requests.filter((url) => new URL(url).origin !== lab.url)).toEqual([]);
});

test('a changed result says so, and one of another kind is kindly refused', async ({ lab, page }) => {
  const seen = { keyId: '0123456789abcdef', atMs: Date.now(), signature: 'A'.repeat(86) };
  const packed = await packResult({ ...sharedOf(goodReport()), seen });
  const body = JSON.stringify({ keys: [] });
  await page.route('**/results/key', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(`${lab.url}/#/r/${packed}`);
  await expect(page.getByText('Not verified: this result was changed')).toBeVisible();
  await page.unroute('**/results/key');
  await page.route('**/results/key', (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await expect(page.getByText('Cannot tell whether it was changed')).toBeVisible();
  for (const [link, sentence] of [
    [packed.slice(0, -30), /Part of this link is missing/],
    [`9${packed.slice(1)}`, /later version of Callprobe/],
    ['hello', /no result in this link/],
    [`1.${'A'.repeat(200_000)}`, /longer than any result link/],
  ] as const) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/r/${link}`);
    await expect(page.getByRole('main')).toContainText(sentence);
  }
});

test('many links and files at once: each test once, refusals by name, one line a person, the worst first', async ({
  lab,
  page,
}) => {
  const people = ['Ana', 'Ben', 'Eve', 'Ivo'];
  const shared = people.map((label, i) => {
    const report = { ...(i === 2 ? poorUplinkReport() : goodReport()), ...fresh, id: sampleId(700 + i) };
    return sharedOf(report, { asked: { id: 'request-0001', label, ticket: null, site: 'Manila' } });
  });
  const links = await Promise.all(shared.map(async (one) => `${lab.url}/#/r/${await packResult(one)}`));
  await page.goto(`${lab.url}/#/desk`);
  await expect(page.getByText('No results yet.')).toBeVisible();
  await paste(page, [...links, links[0], `${links[1]?.slice(0, -30)}`].join('\nhere is mine: '));
  await expect(page.getByText('4 results added. 1 came twice.')).toBeVisible();
  await expect(page.getByText('Link 6 of the text')).toBeVisible();
  const rows = page.getByRole('region', { name: 'People and their lines' }).getByRole('rowheader');
  await expect(rows).toHaveText([/^Eve/, /^(Ana|Ben|Ivo)/, /^(Ana|Ben|Ivo)/, /^(Ana|Ben|Ivo)/]);
  await expect(page.getByText('1 of 4 lines is bad at the latest test. It: upload.')).toBeVisible();

  const who = page.getByRole('columnheader', { name: 'Who' });
  await who.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(who).toHaveAttribute('aria-sort', 'ascending');
  await expect(rows).toHaveText([/^Ana/, /^Ben/, /^Eve/, /^Ivo/]);
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText([/^Ivo/, /^Eve/, /^Ben/, /^Ana/]);

  const file = (name: string, value: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
  });
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose files' }).click();
  await (await chooser).setFiles([
    file('ana.json', shared[0]),
    file('report.json', { ...madeUpReport(31, { plannedMs: 4_000 }), ...fresh }),
    file('cut.json', '{"schema":'),
  ]);
  await expect(page.getByText('1 result added. 1 was here already.')).toBeVisible();
  await expect(page.getByText('cut.json')).toBeVisible();
  await expect(rows).toHaveCount(5);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as table (CSV)' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  expect(csv.trimEnd().split('\r\n')).toHaveLength(6);
  await page.getByRole('link', { name: 'Eve' }).click();
  await expect(heading(page)).toHaveText('History');
  await expect(page.getByRole('list').getByText('Poor', { exact: true })).toBeVisible();

  // One alone is shown first.
  await page.goto(`${lab.url}/#/desk`);
  await paste(page, `look: ${links[3]}`);
  await expect(page.getByText('In your history already.')).toBeVisible();
});
