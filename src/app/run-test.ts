import type { CallPbxOptions } from '../call-pbx.ts';
import { noTestsFault } from '../core/config/config.ts';
import type { CallReport } from '../core/report/schema.ts';
import type { TestRequest } from '../core/share/test-request.ts';
import type { Annotation } from '../core/trends/annotation.ts';
import type { FullCheckEvent } from '../full-check.ts';
import type { ProbeOptions } from '../probe.ts';
import { headingOf } from '../views/measuring/heading.ts';
import { BANNER_WORDS } from '../views/words/en/banners.ts';
import { CONFIG_WORDS } from '../views/words/en/config.ts';
import { ANNOUNCE_WORDS } from '../views/words/en/start.ts';
import { createCheckpoints } from './checkpoints.ts';
import type { HistoryAccess } from './history-access.ts';
import type { AppState, Doing } from './state.ts';
import type { TestLock } from './test-lock.ts';
import type { TestPlan } from './test-settings.ts';

/** What can be run. Each ends in a report. */
export type Tests = {
  readonly [run in TestPlan['run']]: (options: TestCall) => AsyncIterable<FullCheckEvent>;
};

/** What every one of them may be told; each takes what it understands. */
export type TestCall = Pick<
  ProbeOptions,
  'iceServers' | 'codec' | 'route' | 'mode' | 'durationMs' | 'load' | 'targetMos'
> & {
  readonly signal: AbortSignal;
  /** Of a call to the person's own phone system. */
  readonly pbx?: PbxAccess;
};

/** What the form asks of the person. Goes from there to the call, and nowhere else. */
export type PbxAccess = Pick<CallPbxOptions, 'server' | 'extension' | 'user' | 'password'> & {
  /** Its voice goes through the relays of this page. */
  readonly throughRelay: boolean;
};

/** What a test needs of the world around it. */
export interface TestHost {
  readonly tests: Tests;
  /** Resolves once it is known what the deployment decides; never rejects. */
  readonly configured: Promise<unknown>;
  /** As the deployment decides; asked once `configured`. */
  readonly iceServers: () => TestCall['iceServers'];
  readonly lock: TestLock;
  readonly history: HistoryAccess;
  /** A clock that only goes forward, ms. */
  readonly nowMs: () => number;
  /** Calls back when the page is about to go; returns how to stop that. */
  readonly onPageHide: (listener: () => void) => () => void;
}

/**
 * One test from start to kept result. Returns its report; null when another tab is testing, where the deployment cannot be tested from, or
 * after a fault.
 * Never rejects.
 */
export async function runTest(
  state: AppState,
  host: TestHost,
  plan: TestPlan,
  signal: AbortSignal,
  pbx: PbxAccess | null = null,
): Promise<CallReport | null> {
  let release: (() => void) | null = null;
  try {
    release = await host.lock.acquire();
    state.busyElsewhere.value = release === null;
    if (release === null) {
      state.announcement.value = BANNER_WORDS.busyElsewhere;
      return null;
    }
    await host.configured;
    if (noTestsFault(state.configFaults.value ?? []) !== null) {
      state.announcement.value = CONFIG_WORDS.noTests;
      return null;
    }
    const report = await follow(state, host, plan, signal, pbx);
    state.announcement.value = announcementOf(report);
    return report;
  } catch (error) {
    state.fault.value = String(error);
    return null;
  } finally {
    release?.();
  }
}

async function follow(
  state: AppState,
  host: TestHost,
  plan: TestPlan,
  signal: AbortSignal,
  pbx: PbxAccess | null,
): Promise<CallReport> {
  const { value: request } = state.request;
  let isRequestKept = request === null;
  const save = (report: CallReport) => {
    if (request !== null && !state.requests.value.has(report.id)) {
      state.requests.value = new Map(state.requests.value).set(report.id, request);
    }
    return host.history.write(async (history) => {
      await history.saveReport(report, request === null ? undefined : annotationOf(request));
      if (request === null || isRequestKept) return;
      await history.outbox.putRequest(report.id, request);
      isRequestKept = true;
    });
  };
  const checkpoints = createCheckpoints(save, host.nowMs);
  const stopListening = host.onPageHide(checkpoints.flush);
  const told = request === null ? { codec: state.settings.value.codec } : askedCall(request, state);
  const { targetMos } = state.config.value;
  try {
    let last: CallReport | null = null;
    const { run, ...asked } = plan;
    for await (const event of host.tests[run]({
      iceServers: host.iceServers(),
      ...told,
      targetMos,
      ...asked,
      ...(pbx === null ? {} : { pbx }),
      signal,
    })) {
      show(state, event);
      if (event.type === 'progress') checkpoints.offer(event.report);
      if (event.type === 'report') last = event.report;
    }
    if (last === null) throw new TypeError('events: expected a report as the last one, got none');
    const report: CallReport = last;
    await checkpoints.end();
    const { ok } = await save(report);
    state.ended.value = [{ report, saved: ok }, ...state.ended.value];
    return report;
  } finally {
    stopListening();
    await checkpoints.end();
  }
}

function askedCall({ codec, route }: TestRequest, { config }: AppState): Pick<TestCall, 'codec' | 'route'> {
  return { codec: codec ?? config.value.codec, ...(route === null ? {} : { route }) };
}

/** What the link says goes with the test in the history, too. */
function annotationOf({ label, site, ticket }: TestRequest): Partial<Annotation> {
  return { agent: label, place: site, tags: ticket === null ? [] : [ticket] };
}

function show({ running, announcement }: AppState, event: FullCheckEvent): void {
  const { value } = running;
  if (value === null || event.type === 'report') return;
  const doing = doingOf(event, value.doing);
  const heading = headingOf(doing);
  if (heading !== headingOf(value.doing) || event.type === 'phase') announcement.value = heading;
  const time = event.type === 'phase' ? {} : { elapsedMs: event.elapsedMs, plannedMs: event.plannedMs };
  running.value = { ...value, ...time, doing };
}

function doingOf(event: Exclude<FullCheckEvent, { readonly type: 'report' }>, before: Doing): Doing {
  if (event.type === 'reach') return { is: 'examining', asked: event.asked, cells: event.cells };
  if (event.type === 'routes') return { is: 'comparing', routes: event.routes };
  const report = event.type === 'progress' ? event.report : before.is === 'call' ? before.report : null;
  return { is: 'call', phase: event.phase, report };
}

function announcementOf(report: CallReport): string {
  if (report.endReason === 'finished' && report.test.mode === 'examination') return ANNOUNCE_WORDS.examined;
  if (report.endReason === 'finished') return ANNOUNCE_WORDS.finished(report.verdict.band);
  return ANNOUNCE_WORDS.endedEarly;
}
