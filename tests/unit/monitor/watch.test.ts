import { expect, test } from '@playwright/test';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { USUAL_LEVELS } from '../../../src/core/score/bands.ts';
import type { AlertNews, WatchHost } from '../../../src/monitor/host.ts';
import { CALL_MS } from '../../../src/monitor/schedule.ts';
import type { Tick } from '../../../src/monitor/ticks.ts';
import { createWatch, type Watch } from '../../../src/monitor/watch.ts';
import { badReport, failedReport, goodReport } from '../../support/reports/index.ts';

const MINUTE = 60_000;

/** What the tabs of one browser share: a clock, a store, a lock; and the reports that their tests are to have. */
function createBrowser(reports: readonly CallReport[] = []) {
  const time = { wallMs: 1_000_000, monotonicMs: 0 };
  const kept = new Map<string, string>();
  const tickers = new Set<(tick: Tick) => void>();
  const listeners = new Map<Watch | null, () => void>();
  const log = { tests: 0, atOnce: 0, most: 0, saved: [] as string[], news: [] as AlertNews['kind'][] };
  let isHeld = false;
  const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

  const open = (tell: (news: AlertNews) => void = ({ kind }) => void log.news.push(kind)) => {
    let self: Watch | null = null;
    const host: WatchHost = {
      startTicks(onTick) {
        tickers.add(onTick);
        return {
          ask: () => void setImmediate(() => onTick({ ...time, isAnswer: true })),
          stop: () => void tickers.delete(onTick),
        };
      },
      chance: () => 0.5,
      levels: USUAL_LEVELS,
      nowMs: () => time.wallMs,
      isOnline: () => true,
      isBusy: () => false,
      async beTheOne() {
        if (isHeld) return null;
        isHeld = true;
        return () => {
          isHeld = false;
        };
      },
      async test(signal) {
        const startedAt = time.wallMs;
        log.atOnce += 1;
        log.most = Math.max(log.most, log.atOnce);
        const endMs = time.wallMs + 8000;
        while (time.wallMs < endMs && !signal.aborted) await settled();
        log.atOnce -= 1;
        const report = reports[log.tests] ?? goodReport();
        log.tests += 1;
        const ending = signal.aborted ? ({ outcome: 'interrupted', endReason: 'stopped' } as const) : {};
        return { ...report, ...ending, startedAt };
      },
      keepReport: async ({ endReason }) => void log.saved.push(endReason),
      kept: {
        read: (name) => kept.get(name) ?? null,
        write(name, text) {
          kept.set(name, text);
          for (const [tab, listener] of listeners) if (tab !== self) setImmediate(listener);
        },
        onChange(listener) {
          listeners.set(self, listener);
          return () => void listeners.delete(self);
        },
      },
      onAlert: tell,
      onFault(error) {
        throw error;
      },
    };
    self = createWatch(host, () => undefined);
    self.goOn();
    return self;
  };

  const pass = async (ms: number) => {
    for (let left = ms; left > 0; left -= 4000) {
      time.wallMs += 4000;
      time.monotonicMs += 4000;
      for (const onTick of [...tickers]) onTick({ ...time, isAnswer: false });
      for (let i = 0; i < 4; i += 1) await settled();
    }
  };
  const sleep = async (ms: number) => {
    time.wallMs += ms;
    await pass(4000);
  };
  return { open, pass, sleep, log, kept };
}

test('bad twice in a row: one alert, by a repeat after a minute; good twice: cleared; nothing twice', async () => {
  const browser = createBrowser([goodReport(), badReport(), failedReport('relay-unreachable'), badReport()]);
  const watch = browser.open();
  watch.start();
  await browser.pass(15 * MINUTE + 30_000);
  expect(browser.log.news).toEqual([]);
  await browser.pass(2 * MINUTE);
  expect(browser.log.news).toEqual(['raise']);
  expect(watch.view().alert?.worst.was).toBe('no-call');
  await browser.pass(60 * MINUTE);
  expect(browser.log.news).toEqual(['raise', 'clear']);
  expect(browser.log.most).toBe(1);
  expect(browser.log.saved).toHaveLength(browser.log.tests);
});

test('an alert that stands is not raised anew by a reload', async () => {
  const browser = createBrowser([badReport(), badReport(), badReport()]);
  const before = browser.open();
  before.start();
  await browser.pass(2 * MINUTE);
  before.close();
  const after = browser.open();
  await browser.pass(MINUTE);
  expect([after.view().hasGoneOn, after.view().shift?.seen.length]).toEqual([true, 2]);
  expect(after.view().alert).not.toBeNull();
  await browser.pass(15 * MINUTE);
  expect(browser.log.news).toEqual(['raise']);
});

test('what the browser lets not sound is no result: it waits for a click and then tests at once', async () => {
  const browser = createBrowser([failedReport('audio-blocked')]);
  const watch = browser.open();
  watch.start();
  await browser.pass(MINUTE);
  expect(watch.view().state.at).toBe('blocked');
  expect(browser.log.saved).toEqual([]);
  await browser.pass(20 * MINUTE);
  expect([browser.log.tests, watch.view().shift?.skipped.blocked]).toEqual([1, 2]);
  watch.unblock();
  await browser.pass(16_000);
  expect([watch.view().state.at, browser.log.saved]).toEqual(['waiting', ['finished']]);
});

test('asleep during a test: nothing is kept, whatever the test says, and it is made again when the line is back', async () => {
  const browser = createBrowser([badReport(), badReport()]);
  const watch = browser.open();
  watch.start();
  await browser.pass(4000);
  expect(watch.view().state.at).toBe('testing');
  await browser.sleep(3 * 60 * MINUTE);
  expect(watch.view().state.at).toBe('woken');
  expect(browser.log.saved).toEqual([]);
  await browser.pass(MINUTE);
  expect(browser.log.saved).toEqual(['finished']);
  expect(browser.log.news).toEqual([]);
});

test('two tabs: one watches, the other follows, takes over, and stops for both', async () => {
  const browser = createBrowser();
  const first = browser.open();
  first.start();
  await browser.pass(MINUTE);
  const second = browser.open();
  await browser.pass(30 * MINUTE);
  expect([first.view().state.at, second.view().state.at]).toEqual(['waiting', 'elsewhere']);
  expect(second.view().shift?.seen).toEqual(first.view().shift?.seen);
  expect(browser.log.most).toBe(1);

  second.beginCall();
  await browser.pass(8000);
  expect([first.view().state.at, second.view().state.at]).toEqual(['on-call', 'on-call']);
  first.close();
  await browser.pass(MINUTE);
  expect(second.view().state.at).toBe('on-call');
  await browser.pass(CALL_MS);
  expect(second.view().state.at).toBe('waiting');

  const third = browser.open();
  await browser.pass(8000);
  third.stop();
  await browser.pass(8000);
  expect([second.view().state.at, third.view().state.at]).toEqual(['off', 'off']);
  expect(second.view().shift?.untilMs).not.toBeNull();
});

test('a person’s own test has the line: the light one gives way and leaves nothing', async () => {
  const browser = createBrowser();
  const watch = browser.open();
  watch.start();
  await new Promise<void>((resolve) => setImmediate(resolve));
  await new Promise<void>((resolve) => setImmediate(resolve));
  await watch.makeWay();
  await browser.pass(4000);
  expect(browser.log.saved).toEqual([]);
  expect(watch.view().shift?.skipped.busy).toBe(1);
});

test('the next day begins a new shift', async () => {
  const browser = createBrowser();
  const yesterday = browser.open();
  yesterday.start();
  await browser.pass(MINUTE);
  yesterday.close();
  await browser.sleep(12 * 60 * MINUTE);
  const today = browser.open();
  await browser.pass(8000);
  expect([today.view().hasGoneOn, today.view().shift?.seen]).toEqual([true, []]);
});
