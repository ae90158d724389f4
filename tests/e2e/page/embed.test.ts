import { HISTORY_WORDS } from '../../../src/views/words/en/history.ts';
import { complaintsOf } from '../../support/complaints.ts';
import { embed, frameOf, outcomeOf, embedTest as test } from '../../support/embed/embed-page.ts';
import { watchedReport } from '../../support/embed/watched-report.ts';
import { expect } from '../../support/fixtures.ts';

test('a listed host starts a test, hears of it, has its report, hands a real call over, and takes the frame away', async ({
  lab,
  host,
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(host.origin);
  await page.getByRole('button', { name: 'Check my line' }).click();
  await embed(page, { page: lab.url, autoplay: true, theme: 'dark', agent: { label: 'Anna Berg', site: 'Lisbon' } });
  expect(await page.evaluate(() => window.probe.ready)).toMatchObject({ name: 'Acme', sites: ['Lisbon'] });
  const frame = frameOf(page);
  await expect(frame.getByRole('button', { name: 'Start the test call' })).toBeVisible();
  await expect(frame.getByText(`The result of each test made here goes to ${new URL(host.origin).host}`)).toBeVisible();
  await expect(frame.getByRole('banner')).toHaveCount(0);
  const ground = () => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await ground()).toBe('rgb(15, 20, 19)');
  await outcomeOf(page, 'setTheme', 'light');
  expect(await ground()).toBe('rgb(247, 248, 247)');
  // As high as what is in it: nothing to scroll.
  const rest = () => frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(rest).toBe(0);

  for (const [call, argument, message] of [
    ['setRoute', 'turn:elsewhere.example', 'route: expected none, got turn:elsewhere.example'],
    ['setAgent', { site: 'Porto' }, 'site: expected one of Lisbon, got Porto'],
    ['setAgent', { label: 'see https://elsewhere.example' }, 'label: expected words without an address of a page'],
    ['setLanguage', 'xx', 'language: expected'],
    ['start', { test: 'load' }, 'test: expected one that does not fill the line, got load'],
    ['keep', { schema: 'other' }, 'schema: expected "callprobe/report"'],
  ] as const) {
    const answer = await outcomeOf(page, call, argument);
    expect(answer, call).toMatchObject({ message: expect.stringContaining(message) });
  }

  const started = outcomeOf(page, 'start', { test: 'long', longLengthMs: 60_000 });
  await expect(frame.getByRole('heading', { name: 'Measuring…' })).toBeVisible({ timeout: 20_000 });
  expect(await outcomeOf(page, 'start')).toMatchObject({ reason: 'busy' });
  const heard = () => page.evaluate(() => window.told.progress.some(({ report }) => report !== null));
  await expect.poll(heard, { timeout: 20_000 }).toBe(true);
  expect(await outcomeOf(page, 'stop')).toBe('done');
  const report = await started;
  expect(report).toMatchObject({ endReason: 'stopped', trace: null, software: { browser: null }, timeZone: null });
  const told = await page.evaluate(() => window.told);
  expect(told.report).toEqual([{ report, isSaved: true }]);
  expect(told.progress).toContainEqual(expect.objectContaining({ phase: 'measuring', plannedMs: 60_000 }));
  expect(told.resize.length).toBeGreaterThan(1);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('You stopped the test');
  await expect(frame.getByLabel('Who tested')).toHaveValue('Anna Berg');
  // The host was pressed, and not the frame: the keyboard stays where it was.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Check my line');

  expect(await outcomeOf(page, 'keep', watchedReport())).toBe('done');
  expect(await outcomeOf(page, 'keep', watchedReport())).toBe('done');
  const ofTest = watchedReport((report as { readonly id: string }).id);
  expect(await outcomeOf(page, 'keep', ofTest)).toMatchObject({
    message: 'report.id: expected a new one, got that of a test',
  });
  await frame.getByRole('link', { name: 'History', exact: true }).click();
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(HISTORY_WORDS.heading);
  await expect(frame.getByText(HISTORY_WORDS.realCall).first()).toBeVisible();
  await page.evaluate(() => window.probe.close());
  await expect(page.locator('iframe')).toHaveCount(0);
  expect(await outcomeOf(page, 'stop')).toMatchObject({ reason: 'closed' });
  expect(await page.evaluate(() => window.told.error)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a host that is not listed: the policy keeps the page out, and without one the page says so kindly', async ({
  lab,
  host,
  page,
}) => {
  const { stranger } = host;
  await page.goto(stranger);
  await embed(page, { page: lab.url, readyWithinMs: 2000 });
  expect(await outcomeOf(page, 'start')).toMatchObject({ reason: 'no-answer' });
  expect(await page.evaluate(() => window.told.error)).toMatchObject([{ reason: 'no-answer' }]);
  await page.evaluate(() => window.probe.close());

  // As a host for static files serves it, which was told nothing of a policy.
  await page.route(`${lab.url}/?*`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': '' } });
  });
  await embed(page, { page: lab.url, readyWithinMs: 2000 });
  const main = frameOf(page).getByRole('main');
  await expect(main).toContainText('Whoever runs the call test has not allowed that page to do so.');
  await expect(main).toContainText(`embed.origins: expected ${stranger} in the list, got 2 others`);
  await expect(main.getByRole('link')).toHaveAttribute('href', `${lab.url}/`);
  await expect(main.getByRole('button')).toHaveCount(0);
  expect(await outcomeOf(page, 'start')).toMatchObject({ reason: 'no-answer' });
});

test('in a frame without ?embed the page refuses, though its host is listed', async ({ lab, host, page }) => {
  await page.goto(host.origin);
  await page.evaluate((src) => {
    document.querySelector('#place')?.append(Object.assign(document.createElement('iframe'), { src }));
  }, lab.url);
  await expect(frameOf(page).getByRole('main')).toContainText(
    'address: expected ?embed for a page in a frame, got none',
  );
});
