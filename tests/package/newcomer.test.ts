import { expect, pageTest as test } from '../support/fixtures.ts';
import { type Newcomer, newcomer } from '../support/package/newcomer.ts';
import { readmeSteps, type Step } from '../support/package/readme-steps.ts';
import { inChromiumShell } from '../support/run/launch.ts';

test.use(inChromiumShell());

/** A real call each, on a machine that does other things as well. */
const A_WHILE = { timeout: 60_000 } as const;

let somebody: Newcomer | null = null;
test.afterEach(async () => {
  await somebody?.leave();
  somebody = null;
});

test('who follows README in an empty folder has a line check, a live meter, and both without a bundler', async ({
  lab,
  page,
}) => {
  const wrong: string[] = [];
  page.on('pageerror', ({ message }) => wrong.push(message));
  const steps = await readmeSteps();
  expect([...steps.keys()]).toEqual([
    '1. A line check before the first call',
    '2. A live meter during calls',
    '3. The same without a bundler',
  ]);
  const [check, meter, plain] = [...steps.values()] as [readonly Step[], readonly Step[], readonly Step[]];
  somebody = await newcomer(lab.url);

  await page.goto((await somebody.follow(check)) ?? '');
  await page.getByRole('button', { name: /test/i }).click();
  // Which of the two, this machine decides.
  await expect(page.locator('#ready')).toHaveText(
    /^(Ready for calls|Look at your line before you take calls)\.$/,
    A_WHILE,
  );

  await page.goto((await somebody.follow(meter)) ?? '');
  await page.getByRole('button', { name: 'Call', exact: true }).click();
  for (const direction of ['#down', '#up']) await expect(page.locator(direction)).toHaveText(/^\d\.\d$/, A_WHILE);
  await page.getByRole('button', { name: 'Hang up' }).click();
  await expect(page.locator('#alert')).toHaveText(/^The whole call: \w+\.$/, A_WHILE);

  await page.goto(`${(await somebody.follow(plain)) ?? ''}/plain.html`);
  await page.getByRole('button', { name: /test/i }).click();
  await expect(page.getByRole('button', { name: /stop/i })).toBeVisible();
  expect(wrong).toEqual([]);
});
