import { complaintsOf } from '../../support/complaints.ts';
import { embed, frameOf, outcomeOf, embedTest as test } from '../../support/embed/embed-page.ts';
import { watchedReport } from '../../support/embed/watched-report.ts';
import { expect } from '../../support/fixtures.ts';

test('a listed host starts a test in its frame, hears of it, has its report, and hands a real call over', async ({
  lab,
  host,
  page,
}) => {
  const complaints = complaintsOf(page);
  await page.goto(host.origin);
  await page.getByRole('button', { name: 'Check my line' }).click();
  await embed(page, { page: lab.url, autoplay: true, theme: 'dark', language: 'de', agent: { label: 'Anna Berg' } });
  expect(await page.evaluate(() => window.probe.ready)).toMatchObject({ name: 'Acme' });
  const frame = frameOf(page);
  await expect(frame.getByText(`geht an ${new URL(host.origin).host}`)).toBeVisible();
  const ground = () => frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  expect(await ground()).toBe('rgb(15, 20, 19)');
  const rest = () => frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(rest).toBe(0);
  expect(await outcomeOf(page, 'setRoute', 'turn:elsewhere.example')).toMatchObject({ reason: 'not-offered' });

  const started = outcomeOf(page, 'start');
  const heard = () => page.evaluate(() => window.told.progress.some(({ report }) => report !== null));
  await expect.poll(heard, { timeout: 30_000 }).toBe(true);
  expect(await outcomeOf(page, 'stop')).toBe('done');
  const report = await started;
  expect(report).toMatchObject({ endReason: 'stopped', setup: { topology: 'split-relay' }, trace: null });
  const told = await page.evaluate(() => window.told);
  expect(told.report).toEqual([{ report, isSaved: true }]);
  expect(told.progress).toContainEqual(expect.objectContaining({ phase: 'warming-up', plannedMs: 19_000 }));
  expect(told.resize.length).toBeGreaterThan(1);
  expect(await outcomeOf(page, 'keep', watchedReport())).toBe('done');
  await frame.getByRole('link', { name: 'Verlauf', exact: true }).click();
  await expect(frame.getByText('echter Anruf').first()).toBeVisible();
  expect(told.error).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a page that frames it and is not listed gets no answer, whoever it is', async ({ lab, host, page }) => {
  const { stranger } = host;
  // Without its policy, as from a host for static files: then it is the page that refuses.
  await page.route(`${lab.url}/?*`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': '' } });
  });
  await page.goto(stranger);
  await embed(page, { page: lab.url, readyWithinMs: 3000 });
  expect(await outcomeOf(page, 'start')).toMatchObject({ reason: 'no-answer' });
  await expect(frameOf(page).getByRole('button')).toHaveCount(0);
  await expect(frameOf(page).getByRole('main')).toContainText('Another page shows the call test inside itself');
});
