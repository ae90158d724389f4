import { parseReport } from '../../../src/core/report/parse-report.ts';
import { NOTHING_LIVE, watchLife } from '../../support/calls/watch-life.ts';
import { complaintsOf } from '../../support/complaints.ts';
import { addElement, keepEvents, openHost } from '../../support/element/element-test.ts';
import { expect, test } from '../../support/element/lab-host.ts';

/** Real calls from an element in a host's page, under the policy that its README lists. */

const SHORT = { 'ice-servers': 'ice-servers', duration: '5' } as const;
/** So long that what is on the screen only while it measures is seen on a slow machine, too. */
const LONGER = { ...SHORT, duration: '12' } as const;
const SHOTS = process.env.CALLPROBE_SHOTS;

test('a press places a call, shows its course and its result, and tells all of it', async ({ hostPage }) => {
  const complaints = complaintsOf(hostPage);
  const told = await keepEvents(hostPage);
  const probe = await addElement(hostPage, { ...LONGER, size: 'full' });
  await probe.getByRole('button', { name: 'Start the test call' }).click();
  await expect(probe.getByRole('heading', { name: 'Measuring…' })).toBeVisible();
  await expect(probe.getByText(/second.? left/)).toBeVisible();
  if (SHOTS) await hostPage.screenshot({ path: `${SHOTS}/element-running.png` });
  await expect(probe.getByText('How this was measured')).toBeVisible();
  await expect(probe.getByRole('button', { name: 'Test again' })).toBeFocused();
  const report = await probe.evaluate((element: HTMLElementTagNameMap['call-probe']) => element.report);
  expect(report).toMatchObject({
    outcome: 'completed',
    test: { mode: 'thorough' },
    setup: { topology: 'split-relay' },
  });
  expect(parseReport(report)).toMatchObject({ ok: true });
  await expect(probe.getByRole('status')).not.toBeEmpty();
  const events = (await told()).map((event) => event.replace('probe-0 ', ''));
  expect([events[0], events[1], events.at(-1)]).toEqual(['start', 'progress', 'report']);
  expect(events.filter((event) => event !== 'progress')).toHaveLength(2);
  expect(complaints).toEqual([]);
});

test('moved while it tests it goes on; taken out it ends the call and leaves nothing behind', async ({
  hostPage,
  host,
}) => {
  const live = await watchLife(hostPage);
  await openHost(hostPage, host);
  expect(await live()).toEqual(NOTHING_LIVE);
  const probe = await addElement(hostPage, SHORT);
  const [isSame, during] = await probe.evaluate(async (element: HTMLElementTagNameMap['call-probe']) => {
    const started = element.start();
    Object.assign(globalThis, { started });
    const isSame = element.start() === started;
    await new Promise((heard) => element.addEventListener('call-probe-progress', heard, { once: true }));
    document.querySelector('#other')?.append(element);
    element.remove();
    document.querySelector('#place')?.append(element);
    await new Promise((heard) => element.addEventListener('call-probe-progress', heard, { once: true }));
    return [isSame, element.running];
  });
  expect([isSame, during]).toEqual([true, true]);
  expect(await live()).toMatchObject({ peerConnections: 2 });
  const end = await probe.evaluate(async (element) => {
    element.remove();
    const { outcome, endReason } = await (
      globalThis as unknown as { started: ReturnType<HTMLElementTagNameMap['call-probe']['start']> }
    ).started;
    return { outcome, endReason, left: element.shadowRoot?.childNodes.length };
  });
  expect(end).toEqual({ outcome: 'interrupted', endReason: 'stopped', left: 0 });
  expect(await live()).toEqual(NOTHING_LIVE);
});

const TIMES = 50;
/**
 * What the engine makes of code it runs often is on the heap, too: 300 times more took 5 to 50 kB for each 50, and less and less; on a busy
 * machine, where it makes that later, the first 50 took 311 kB. An element with its result takes some 100 kB: kept alive, 50 of them would
 * be 5 MB, and one in five still as much as this.
 */
const HEAP_NOISE_BYTES = 1_000_000;

test('put in and taken out 50 times, in every size, with results and calls: nothing grows', async ({
  hostPage,
  host,
}) => {
  const live = await watchLife(hostPage);
  await openHost(hostPage, host);
  const browser = await hostPage.context().newCDPSession(hostPage);
  await browser.send('Performance.enable');
  const count = async () => {
    // What a first collection sets free may hold on to more.
    for (let i = 0; i < 3; i++) await browser.send('HeapProfiler.collectGarbage');
    const { metrics } = await browser.send('Performance.getMetrics');
    const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    return { nodes: value('Nodes'), listeners: value('JSEventListeners'), heapBytes: value('JSHeapUsedSize') };
  };
  const report = await hostPage.evaluate(async () => {
    const element = document.createElement('call-probe');
    element.iceServers = 'ice-servers';
    element.duration = 5;
    document.querySelector('#place')?.append(element);
    const report = await element.start();
    element.remove();
    return report;
  });
  expect(report.outcome).toBe('completed');
  const putInAndTakeOut = (times: number) =>
    hostPage.evaluate(
      async ([times, report]) => {
        for (let i = 0; i < times; i++) {
          const element = document.createElement('call-probe');
          element.iceServers = 'ice-servers';
          element.size = (['badge', 'card', 'full'] as const)[i % 3] ?? 'card';
          document.querySelector('#place')?.append(element);
          const isCalling = i % 5 === 0;
          if (isCalling) {
            const ended = element.start();
            // Every other one with voice on its way, the others while they connect.
            const moment = i % 10 === 0 ? 'call-probe-progress' : 'call-probe-start';
            await new Promise((told) => element.addEventListener(moment, told, { once: true }));
            element.remove();
            await ended;
          } else {
            element.report = report;
            await new Promise((drawn) => requestAnimationFrame(drawn));
            element.remove();
          }
        }
        // The last one, too, has left by the task after.
        await new Promise((left) => setTimeout(left, 50));
      },
      [times, report] as const,
    );
  // What is made once and kept, is made by then.
  await putInAndTakeOut(TIMES);
  expect(await live()).toEqual(NOTHING_LIVE);
  const before = await count();
  await putInAndTakeOut(TIMES);
  expect(await live()).toEqual(NOTHING_LIVE);
  const after = await count();
  expect({ nodes: after.nodes, listeners: after.listeners }).toEqual({
    nodes: before.nodes,
    listeners: before.listeners,
  });
  expect(after.heapBytes - before.heapBytes).toBeLessThan(HEAP_NOISE_BYTES);
});
