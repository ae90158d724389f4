import { complaintsOf } from '../support/complaints.ts';
import { addElement, expect, keepEvents, openHost, test } from '../support/element/element-test.ts';
import { poorDownlinkReport, sampleReport } from '../support/reports/index.ts';
import { simulateCall } from '../support/watch/simulated-stats.ts';

/** What the element does in a host's page where no call comes about: nobody answers at `ice-servers`. */

const NO_CALL = { 'ice-servers': 'ice-servers' } as const;

test('properties and attributes from before the definition count; a second definition is no trouble', async ({
  host,
  page,
}) => {
  await page.goto(`${host.url}plain.html`);
  const early = await addElement(page, { size: 'full' }, { report: sampleReport() });
  const complaints = complaintsOf(page);
  const own = await page.evaluate(async () => {
    for (const script of ['./define.js', './define.js?again', './index.js']) await import(script);
    const element = document.querySelector('call-probe');
    return { own: Object.keys(element ?? {}), size: element?.size, isShown: element?.report !== null };
  });
  expect(own).toEqual({ own: [], size: 'full', isShown: true });
  await expect(early.getByRole('heading', { name: 'Excellent for calls in both directions' })).toBeVisible();
  await expect(early.getByText('How this was measured')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('importing and standing there changes nothing of the host’s document', async ({ host, page }) => {
  await page.goto(`${host.url}plain.html`);
  const before = await page.evaluate(() => [document.head.outerHTML, Object.getOwnPropertyNames(globalThis)] as const);
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.evaluate(() => import('./define.js' as string).then(() => undefined));
  const onImport = requested.length;
  await addElement(page);
  const after = await page.evaluate(() => [document.head.outerHTML, Object.getOwnPropertyNames(globalThis)] as const);
  expect(after).toEqual(before);
  expect(await page.evaluate(() => [document.adoptedStyleSheets.length, document.body.children.length])).toEqual([
    0, 1,
  ]);
  // Nothing is fetched by being there.
  expect(requested).toHaveLength(onImport);
});

test('a press on the button begins, the focus stays on it to the end, and what it came to is said once', async ({
  host,
  page,
}) => {
  await openHost(page, host);
  const probe = await addElement(page, NO_CALL);
  const said = await page.evaluate(() => {
    const said: string[] = [];
    const status = document.querySelector('call-probe')?.shadowRoot?.querySelector('[role=status]');
    if (!status) throw new Error('status: expected one, got none');
    new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return Object.assign(globalThis, { said }).said;
  });
  expect(said).toEqual([]);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Dial' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(probe.getByRole('button', { name: 'Start the test call' })).toBeFocused();
  await page.keyboard.press('Enter');
  const again = probe.getByRole('button', { name: 'Test again' });
  await expect(again).toBeFocused();
  const heading = (await probe.getByRole('heading').textContent()) ?? '';
  expect(heading.length).toBeGreaterThan(10);
  const ofPage = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said.filter(Boolean));
  expect(await ofPage()).toEqual([heading]);
  // A result that the host puts there is not news.
  await page.evaluate(
    (report) => Object.assign(document.querySelector('call-probe') ?? {}, { report }),
    poorDownlinkReport(),
  );
  await expect(probe.getByRole('heading')).toContainText('Poor for calls');
  expect(await ofPage()).toEqual([heading]);
});

test('a start from a script leaves the focus where the host has it', async ({ host, page }) => {
  await openHost(page, host);
  const probe = await addElement(page, NO_CALL);
  const dial = page.getByRole('button', { name: 'Dial' });
  await dial.focus();
  await probe.evaluate((element: HTMLElementTagNameMap['call-probe']) => element.start().then(() => undefined));
  await expect(probe.getByRole('button', { name: 'Test again' })).toBeVisible();
  await expect(dial).toBeFocused();
});

test('ten on a page test one after the other, each from its start to its report', async ({ host, page }) => {
  await openHost(page, host);
  const told = await keepEvents(page);
  for (let i = 0; i < 10; i++) await addElement(page, { ...NO_CALL, size: i % 2 === 0 ? 'badge' : 'card' });
  await page.evaluate(() => Promise.all([...document.querySelectorAll('call-probe')].map((each) => each.start())));
  const seen = await told();
  const pairs = seen.flatMap((event, i) => (i % 2 === 0 ? [`${event}, ${seen[i + 1]}`] : []));
  // Begun in one task, they may come to their turns in any order.
  expect(pairs.toSorted()).toEqual(Array.from({ length: 10 }, (_, i) => `probe-${i} start, probe-${i} report`));
});

test('it waits while another tests, and says so; stopped, it is as before', async ({ host, page }) => {
  await openHost(page, host);
  const told = await keepEvents(page);
  const release = await page.evaluateHandle(
    () =>
      new Promise<() => void>((held) => void navigator.locks.request('callprobe-test', () => new Promise<void>(held))),
  );
  const probe = await addElement(page, NO_CALL);
  await probe.getByRole('button', { name: 'Start the test call' }).click();
  await expect(probe.getByRole('heading', { name: 'Waiting for another test to end…' })).toBeVisible();
  await probe.getByRole('button', { name: 'Stop' }).click();
  await expect(probe.getByRole('button', { name: 'Start the test call' })).toBeVisible();
  expect(await told()).toEqual([]);
  await probe.getByRole('button', { name: 'Start the test call' }).click();
  await expect(probe.getByRole('heading', { name: 'Waiting' })).toBeVisible();
  // Moved at once, or after what frameworks do between taking out and putting in: it goes on waiting.
  await probe.evaluate(async (element) => {
    document.querySelector('#other')?.append(element);
    element.remove();
    await Promise.resolve();
    document.querySelector('#place')?.append(element);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
  await expect(probe.getByRole('heading', { name: 'Waiting' })).toBeVisible();
  await release.evaluate((let_go) => let_go());
  await expect(probe.getByRole('button', { name: 'Test again' })).toBeVisible();
  expect(await told()).toEqual(['probe-0 start', 'probe-0 report']);
});

test('taken out while it waits it gives up its place and shows nothing; put back it is as before', async ({
  host,
  page,
}) => {
  await openHost(page, host);
  const end = await page.evaluate(async () => {
    void navigator.locks.request('callprobe-test', () => new Promise(() => undefined));
    const element = document.createElement('call-probe');
    element.setAttribute('ice-servers', 'ice-servers');
    const outside = await element.start().catch((error: Error) => error.name);
    document.querySelector('#place')?.append(element);
    const started = element.start();
    const isSame = element.start() === started;
    element.remove();
    const { name } = await started.then(
      () => ({ name: 'a report' }),
      (error: Error) => error,
    );
    const { pending } = await navigator.locks.query();
    const left = element.shadowRoot?.childNodes.length;
    document.querySelector('#place')?.append(element);
    return { outside, isSame, name, pending: pending?.length, left, running: element.running };
  });
  expect(end).toEqual({
    outside: 'InvalidStateError',
    isSame: true,
    name: 'AbortError',
    pending: 0,
    left: 0,
    running: false,
  });
  await expect(page.getByRole('button', { name: 'Start the test call' })).toBeVisible();
});

const WRONG: readonly (readonly [attributes: Readonly<Record<string, string>>, detail: RegExp])[] = [
  [{}, /ice-servers: expected a URL/],
  [{ ...NO_CALL, mode: 'fast' }, /mode: expected one of thorough, quick, got "fast"/],
  [{ ...NO_CALL, duration: '1' }, /durationMs: expected a number from 5000 to 600000, got 1000/],
];

test('wrong settings are told to people, to who asked and to who listens', async ({ host, page }) => {
  await openHost(page, host);
  const told = await keepEvents(page);
  for (const [i, [attributes, detail]] of WRONG.entries()) {
    const probe = await addElement(page, attributes);
    const message = await probe.evaluate((element: HTMLElementTagNameMap['call-probe']) =>
      element.start().then(String, String),
    );
    expect(message).toMatch(detail);
    await expect(probe.getByRole('heading')).toHaveText('This check is not set up right');
    await expect(probe.getByText(detail)).toBeVisible();
    expect((await told()).slice(i)).toEqual([`probe-${i} error`]);
  }
});

/** Longer than the test watches. */
const SECONDS = 60;

test('a softphone’s call is shown as it sounds; an alert is said once; stopped, the call itself goes on', async ({
  host,
  page,
}) => {
  await openHost(page, host);
  const told = await keepEvents(page);
  const probe = await addElement(page);
  const call = simulateCall();
  const polls = Array.from({ length: SECONDS }, () => call.second({ lostDown: 12 }));
  await probe.evaluate((element: HTMLElementTagNameMap['call-probe'], polls) => {
    const left = [...polls];
    const target = {
      // What the element does to it beyond asking would be a fault.
      getStats: async () => new Map((left.shift() ?? []).map((stats) => [String(stats.id), stats])) as RTCStatsReport,
    };
    Object.assign(globalThis, { ended: element.watch(target).then(({ test, outcome }) => [test.mode, outcome]) });
  }, polls);
  const down = probe.getByRole('listitem').filter({ hasText: 'Their voice to you' });
  await expect(down).toContainText(/Bad|Poor/);
  await expect(probe.getByRole('heading')).toHaveText('Your call does not sound good at the moment', {
    timeout: 15_000,
  });
  await expect(probe.getByRole('status')).toHaveText('Your call does not sound good at the moment');
  await probe.getByRole('button', { name: 'Stop watching' }).click();
  expect(await page.evaluate(() => (globalThis as unknown as { ended: Promise<string[]> }).ended)).toEqual([
    'watched',
    'interrupted',
  ]);
  expect((await told()).filter((event) => !event.endsWith('progress'))).toEqual([
    'probe-0 start',
    'probe-0 alert',
    'probe-0 report',
  ]);
  // Nobody said what to test the line with.
  await expect(probe.getByRole('button')).toHaveCount(0);
});
