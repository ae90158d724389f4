import { complaintsOf } from '../../support/complaints.ts';
import { expect, pageTest as test } from '../../support/fixtures.ts';

test('the page opens under its policy, isolated, and the browser has nothing to complain of', async ({ lab, page }) => {
  const complaints = complaintsOf(page);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(new URL(request.url()).origin));
  await page.goto(lab.url);
  await expect(page.getByRole('button').first()).toBeVisible();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(complaints).toEqual([]);
  expect(new Set(requested)).toEqual(new Set([lab.url]));
});

test('a script that is not ours does not run', async ({ lab, page }) => {
  await page.goto(lab.url);
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
    return document.title === 'ran';
  });
  expect(ran).toBe(false);
});
