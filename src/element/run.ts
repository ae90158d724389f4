import type { CallReport } from '../core/report/schema.ts';
import type { ProbeEvent, ProbeOptions } from '../probe.ts';
import type { WatchOptions, WatchTarget } from '../watch.ts';
import type { CallProbeEventMap } from './events.ts';
import type { ElementState, FaultState, WatchingState } from './state.ts';
import { takeTurn } from './turn.ts';

/** What a run needs of its element. */
export interface RunHost {
  readonly show: (state: ElementState) => void;
  readonly say: <K extends keyof CallProbeEventMap>(type: K, detail: CallProbeEventMap[K]['detail']) => void;
  /** The views of a call and of its result. */
  readonly fetchViews: () => Promise<unknown>;
}

/** Why there was no call: what the element shows of it, and what its caller gets. */
export class RunFailure extends Error {
  readonly kind: FaultState['kind'];
  override readonly cause: Error;

  constructor(kind: FaultState['kind'], cause: unknown) {
    super(String(cause));
    this.name = 'RunFailure';
    this.kind = kind;
    this.cause = cause instanceof Error ? cause : new Error(String(cause));
  }
}

/**
 * One test: its code, its settings, its turn, its call.
 * @throws RunFailure where it could not be begun; the reason of `signal` when it was stopped before its turn
 */
export async function runTest(
  readOptions: () => ProbeOptions,
  signal: AbortSignal,
  host: RunHost,
): Promise<CallReport> {
  host.show({ is: 'preparing' });
  const [{ probeCall }] = await fetched(Promise.all([import('../probe.ts'), host.fetchViews()]), signal);
  // Checks the options, and places no call until it is asked for the first event.
  const events = checked(() => probeCall({ ...readOptions(), signal }));
  const release = await takeTurn(signal, () => host.show({ is: 'waiting' }));
  try {
    host.show({ is: 'running', phase: 'connecting', elapsedMs: 0, plannedMs: 0, report: null });
    host.say('call-probe-start', { run: 'test' });
    for await (const event of events) {
      if (event.type === 'report') return event.report;
      if (event.type === 'progress') showTest(event, host);
    }
    throw new TypeError('events: expected a report as the last one, got none');
  } finally {
    release();
  }
}

function showTest(event: Extract<ProbeEvent, { readonly type: 'progress' }>, { show, say }: RunHost): void {
  const { type: _type, ...course } = event;
  show({ is: 'running', ...course });
  say('call-probe-progress', { run: 'test', ...course, newest: null });
}

/**
 * A softphone's own call, for as long as it lasts. It waits for nobody: it sends nothing that another could measure.
 * @throws RunFailure where watching could not be begun
 */
export async function runWatch(
  target: WatchTarget,
  readOptions: () => WatchOptions,
  signal: AbortSignal,
  host: RunHost,
): Promise<CallReport> {
  host.show({ is: 'preparing' });
  const [{ watchCall }] = await fetched(Promise.all([import('../watch.ts'), host.fetchViews()]), signal);
  const events = checked(() => watchCall(target, { ...readOptions(), signal }));
  const alerts = new Set<string>();
  let shown: WatchingState = { is: 'watching', newest: null, isPoor: false };
  const show = (change: Partial<WatchingState>) => {
    shown = { ...shown, ...change };
    host.show(shown);
  };
  show({});
  host.say('call-probe-start', { run: 'watch' });
  for await (const event of events) {
    if (event.type === 'report') return event.report;
    if (event.type === 'alert') {
      const { direction, change, cause } = event;
      if (change.kind === 'raise') alerts.add(`${direction} ${cause}`);
      else alerts.delete(`${direction} ${cause}`);
      show({ isPoor: alerts.size > 0 });
      host.say('call-probe-alert', { direction, change, cause });
    } else {
      const { type: _type, ...course } = event;
      show({ newest: course.newest });
      host.say('call-probe-progress', { run: 'watch', ...course });
    }
  }
  throw new TypeError('events: expected a report as the last one, got none');
}

async function fetched<T>(code: Promise<T>, signal: AbortSignal): Promise<T> {
  const value = await code.catch((error: unknown) => {
    throw new RunFailure('not-fetched', error);
  });
  signal.throwIfAborted();
  return value;
}

function checked<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw new RunFailure('not-set-up', error);
  }
}
