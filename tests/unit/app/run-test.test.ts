import { expect, test } from '@playwright/test';
import type { Outcome } from '../../../src/app/history-access.ts';
import { runTest, type TestCall, type TestHost } from '../../../src/app/run-test.ts';
import { type AppState, createState } from '../../../src/app/state.ts';
import type { TestPlan } from '../../../src/app/test-settings.ts';
import { DEFAULT_CONFIG } from '../../../src/core/config/config.ts';
import { readConfig } from '../../../src/core/config/read-config.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { History } from '../../../src/history/index.ts';
import type { ProbeEvent } from '../../../src/probe.ts';
import { failedReport, SAMPLE_REPORTS, sampleReport } from '../../support/reports/index.ts';
import { REQUEST } from '../../support/share/made-up-requests.ts';

const RUNNING = SAMPLE_REPORTS.running?.() ?? sampleReport();
const DONE = sampleReport();
const PLAN = { run: 'call', mode: 'thorough', durationMs: 20_000, load: false } as const;

const EVENTS: readonly ProbeEvent[] = [
  { type: 'phase', phase: 'connecting', atMs: 0 },
  { type: 'phase', phase: 'warming-up', atMs: 420 },
  { type: 'progress', phase: 'warming-up', elapsedMs: 250, plannedMs: 20_000, report: RUNNING },
  { type: 'phase', phase: 'measuring', atMs: 3420 },
  { type: 'progress', phase: 'measuring', elapsedMs: 9000, plannedMs: 20_000, report: RUNNING },
  { type: 'report', report: DONE },
];

interface Setup {
  readonly events?: readonly ProbeEvent[];
  readonly busy?: boolean;
  readonly canSave?: boolean;
}

function setUp({ events = EVENTS, busy = false, canSave = true }: Setup = {}) {
  const state = createState({ name: 'start' });
  const doing = { is: 'call', phase: 'connecting', report: null } as const;
  state.running.value = { mode: PLAN.mode, elapsedMs: 0, plannedMs: 20_000, doing };
  const saved: CallReport[] = [];
  const seen: unknown[] = [];
  const [annotations, requests]: unknown[][] = [[], []];
  const log = { released: 0, listening: 0, probed: [] as unknown[], saved, seen, annotations, requests };
  const count = (name: 'released' | 'listening', by: number) => () => {
    log[name] += by;
  };
  const store = {
    saveReport: async (report: CallReport, annotation?: unknown) => {
      saved.push(report);
      if (annotation !== undefined) annotations?.push(annotation);
    },
    outbox: { putRequest: async (...kept: unknown[]) => void requests?.push(kept) },
  } as unknown as History;
  const use = async <T>(task: (history: History) => Promise<T>): Promise<Outcome<T>> =>
    canSave ? { ok: true, value: await task(store) } : { ok: false };
  const run = (name: TestPlan['run']) =>
    async function* (options: TestCall) {
      log.probed.push({ run: name, ...options });
      for (const event of events) {
        yield event;
        const { doing: now, elapsedMs } = state.running.value ?? { doing, elapsedMs: null };
        seen.push([now.is === 'call' ? now.phase : now.is, elapsedMs]);
      }
    };
  const host: TestHost = {
    tests: {
      call: run('call'),
      pbx: run('pbx'),
      examine: run('examine'),
      'compare-routes': run('compare-routes'),
      'full-check': run('full-check'),
    },
    configured: Promise.resolve(),
    iceServers: () => 'http://localhost/ice-servers',
    lock: {
      acquire: async () => (busy ? null : count('released', 1)),
      isHeld: async () => busy,
    },
    history: { read: use, write: use },
    nowMs: () => 0,
    onPageHide: () => {
      log.listening += 1;
      return count('listening', -1);
    },
  };
  return { state, host, log };
}

const run = ({ state, host }: { state: AppState; host: TestHost }) =>
  runTest(state, host, PLAN, new AbortController().signal);

test('a test is followed phase by phase, kept, announced once, and everything is let go', async () => {
  const { state, host, log } = setUp();
  expect(await run({ state, host })).toBe(DONE);
  expect(log.seen).toEqual([
    ['connecting', 0],
    ['warming-up', 0],
    ['warming-up', 250],
    ['measuring', 250],
    ['measuring', 9000],
    ['measuring', 9000],
  ]);
  expect(log.saved.map(({ outcome }) => outcome)).toEqual(['running', 'completed']);
  expect(state.ended.value).toEqual([{ report: DONE, saved: true }]);
  expect(state.announcement.value).toBe('Test finished. Verdict: excellent.');
  expect([log.released, log.listening]).toEqual([1, 0]);
});

test('the settings and the signal reach the probe', async () => {
  const { state, host, log } = setUp();
  state.settings.value = { codec: 'PCMA', longLengthMs: 60_000, mayFill: true };
  state.config.value = { ...DEFAULT_CONFIG, targetMos: 3.8 };
  const { signal } = new AbortController();
  const plan = { run: 'full-check', mode: 'quick', durationMs: 30_000, load: true } as const;
  await runTest(state, host, plan, signal);
  expect(log.probed).toEqual([{ iceServers: host.iceServers(), codec: 'PCMA', targetMos: 3.8, ...plan, signal }]);
});

test('a test waits until it is known what the deployment decides', async () => {
  const { state, host, log } = setUp();
  let tell: () => void = () => undefined;
  const configured = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const ended = run({ state, host: { ...host, configured } });
  await new Promise((resolve) => setImmediate(resolve));
  expect(log.probed).toEqual([]);
  state.config.value = { ...DEFAULT_CONFIG, targetMos: 3.9 };
  tell();
  expect(await ended).toBe(DONE);
  expect(log.probed).toMatchObject([{ targetMos: 3.9 }]);
});

test('where nobody can tell the relays, no test begins, and that is said', async () => {
  const { state, host, log } = setUp();
  state.configFaults.value = readConfig({ relays: 'turn:relay.example.com' }).faults;
  expect(await run({ state, host })).toBeNull();
  expect(log.probed).toEqual([]);
  expect(log.released).toBe(1);
  expect(state.announcement.value).toBe('This page cannot test just now.');
});

test('what a link asks for reaches the probe, and goes with the test', async () => {
  const { state, host, log } = setUp();
  state.settings.value = { codec: 'PCMA', longLengthMs: 60_000, mayFill: true };
  state.request.value = { ...REQUEST, codec: 'G722', route: 'Frankfurt', site: 'Lisbon' };
  await run({ state, host });
  expect(log.probed).toMatchObject([{ codec: 'G722', route: 'Frankfurt' }]);
  const annotation = { agent: 'Anna Berg', place: 'Lisbon', tags: ['INC-4711'] };
  expect(log.annotations).toEqual([annotation, annotation]);
  // Once for the checkpoint's id, and not again at the end where that is the same.
  expect(log.requests).toEqual([[RUNNING.id, state.request.value]]);
  expect([...state.requests.value.keys()]).toEqual([RUNNING.id, DONE.id]);
});

test('where a link leaves the voice format open, the deployment decides and not what was chosen here before', async () => {
  const { state, host, log } = setUp();
  state.settings.value = { codec: 'PCMA', longLengthMs: 60_000, mayFill: true };
  state.config.value = { ...state.config.value, codec: 'PCMU' };
  state.request.value = REQUEST;
  await run({ state, host });
  expect(log.probed).toMatchObject([{ codec: 'PCMU' }]);
  expect(log.probed[0]).not.toHaveProperty('route');
});

test('while another tab is testing, nothing is begun', async () => {
  const { state, host, log } = setUp({ busy: true });
  expect(await run({ state, host })).toBeNull();
  expect(state.busyElsewhere.value).toBe(true);
  expect(log.probed).toEqual([]);
});

test('a result that cannot be kept is shown all the same', async () => {
  const { state, host } = setUp({ canSave: false });
  expect(await run({ state, host })).toBe(DONE);
  expect(state.ended.value).toEqual([{ report: DONE, saved: false }]);
});

test('a failed test is a result too', async () => {
  const report = failedReport('relay-unreachable');
  const { state, host, log } = setUp({ events: [{ type: 'report', report }] });
  expect(await run({ state, host })).toBe(report);
  expect(log.saved).toEqual([report]);
  expect(state.announcement.value).toBe('The test did not reach its end.');
});

test('a probe that throws, or ends without a report, is a fault of the page and lets everything go', async () => {
  const throwing = setUp();
  const broken: TestHost = {
    ...throwing.host,
    tests: {
      ...throwing.host.tests,
      call: () => {
        throw new RangeError('durationMs: expected a number from 5000 to 600000, got 12');
      },
    },
  };
  expect(await run({ state: throwing.state, host: broken })).toBeNull();
  expect(throwing.state.fault.value).toContain('durationMs');
  expect([throwing.log.released, throwing.log.listening]).toEqual([1, 0]);

  const silent = setUp({ events: EVENTS.slice(0, 2) });
  expect(await run(silent)).toBeNull();
  expect(silent.state.fault.value).toContain('expected a report');
  expect([silent.log.released, silent.log.listening]).toEqual([1, 0]);
});
