import { abortable } from './call/abortable.ts';
import { CallError } from './call/errors.ts';
import { type OpenCall, withCall } from './call/open-call.ts';
import { browserName, randomId } from './call/this-browser.ts';
import { type Assessment, startAssessment } from './core/assessment.ts';
import { type CallContext, type CallEnding, RUNNING } from './core/report/build-report.ts';
import type { CallReport } from './core/report/schema.ts';
import { WARM_UP_MS } from './core/report/window.ts';
import type { CallSample } from './core/samples/sample.ts';
import { type EventQueue, follow } from './event-queue.ts';
import { type CheckedOptions, checkOptions, type ProbeOptions } from './probe-options.ts';
import { extraBps, QUICK_WARM_UP_MS, type QuickTest, quickStreams, startQuickTest } from './quick-test.ts';
import { VERSION } from './version.ts';

export type { CodecName } from './call/codecs.ts';
export type { IceServer, IceServersAnswer } from './call/ice-servers.ts';
export type { ProbeOptions } from './probe-options.ts';

/** connecting -> warming-up -> measuring -> finishing; any of them may be the last. */
export type ProbePhase = 'connecting' | 'warming-up' | 'measuring' | 'finishing';

export type ProbeEvent =
  | { readonly type: 'phase'; readonly phase: ProbePhase; readonly atMs: number }
  /** About four times a second once voice is heard, in a long call once: everything so far, as a report with outcome `running`. */
  | {
      readonly type: 'progress';
      readonly phase: ProbePhase;
      readonly elapsedMs: number;
      readonly plannedMs: number;
      readonly report: CallReport;
    }
  /** Always the last event, whatever happened: completed, interrupted or failed, with its reason. */
  | { readonly type: 'report'; readonly report: CallReport };

/** After this long with no voice in either direction the call counts as lost; our choice: a 5 s outage must be survived. */
const LOST_AFTER_MS = 8000;
/** How long both directions may take to be heard once connected; our choice. */
const FIRST_VOICE_LIMIT_MS = 5000;
/** After the last counted frame was sent: the least and the most that is waited for stragglers; our choice. */
const DRAIN_MS = 1000;
const LONG_DRAIN_MS = 3000;
const PROGRESS_EVERY_MS = 250;
/** In a long call each progress report costs more, and tells less that is new; our choice. */
const LONG_CALL_MS = 60_000;
const LONG_PROGRESS_EVERY_MS = 1000;

/**
 * Opens a voice call through the relay and back, measures it, and ends with its report.
 *
 * Nothing fails by throwing once the options are good: a call that cannot be placed or is lost ends in a report that says
 * so. Leaving the loop early ends the call as `signal` does.
 * @throws TypeError, RangeError or CallError `ice-servers-malformed` at once, naming the wrong option.
 */
export function probeCall(options: ProbeOptions): AsyncGenerator<ProbeEvent, void, void> {
  const checked = checkOptions(options);
  return follow((signal, queue) => run(checked, signal, queue), checked.signal);
}

/** The report of one test call; see `probeCall`. */
export async function measureCall(options: ProbeOptions): Promise<CallReport> {
  for await (const event of probeCall(options)) if (event.type === 'report') return event.report;
  throw new TypeError('events: expected a report as the last one, got none');
}

async function run(options: CheckedOptions, signal: AbortSignal, queue: EventQueue<ProbeEvent>): Promise<void> {
  const assessment = startAssessment();
  const spine: Spine = {
    options,
    signal,
    queue,
    assessment,
    context: newContext(options),
    phase: 'connecting',
    mediaMs: null,
    wake: () => undefined,
  };
  enter(spine, 'connecting', 0);
  const call = withCall(
    {
      ...options,
      streams: streamsOf(options),
      signal,
      onRoute(route) {
        spine.context = { ...spine.context, route };
      },
      onSamples(samples) {
        for (const sample of samples) note(spine, sample);
        spine.wake();
      },
    },
    (open) => listen(spine, open),
  );
  const ending = await call.then(
    (): CallEnding => COMPLETED,
    (cause: unknown) => endingOf(cause, spine),
  );
  queue.push({ type: 'report', report: assessment.report(spine.context, ending) });
}

/** What the steps of one probe share. `wake` is called at every tick of the call. */
interface Spine {
  readonly options: CheckedOptions;
  readonly signal: AbortSignal;
  readonly queue: EventQueue<ProbeEvent>;
  readonly assessment: Assessment;
  context: CallContext;
  phase: ProbePhase;
  mediaMs: number | null;
  wake: () => void;
}

/** From connected to drained. */
async function listen(spine: Spine, call: OpenCall): Promise<void> {
  const { options } = spine;
  spine.context = { ...spine.context, sameComputer: call.sameComputer };
  await waitForVoice(spine, call);
  const mediaMs = call.nowMs();
  spine.mediaMs = mediaMs;
  note(spine, { type: 'media', atMs: mediaMs, instrument: call.instrument });
  enter(spine, 'warming-up', mediaMs);
  const warmUpMs = options.mode === 'quick' ? QUICK_WARM_UP_MS : WARM_UP_MS;
  if (options.mode === 'quick') note(spine, { type: 'measure', atMs: mediaMs, fromMs: mediaMs + warmUpMs });
  const quick =
    options.mode === 'quick'
      ? startQuickTest(spine.assessment, { streams: streamsOf(options), mediaMs, limitMs: options.durationMs })
      : null;
  let progressMs = mediaMs;
  const endMs = mediaMs + options.durationMs;
  let endedMs: number | null = null;
  while (call.nowMs() < endMs && endedMs === null) {
    await nextTick(spine);
    failIfLost(spine, call);
    if (spine.phase === 'warming-up' && call.nowMs() >= mediaMs + warmUpMs) enter(spine, 'measuring', call.nowMs());
    endedMs = quick && (await takeStep(spine, call, quick));
    const elapsedMs = call.nowMs() - mediaMs;
    if (call.nowMs() - progressMs < (elapsedMs < LONG_CALL_MS ? PROGRESS_EVERY_MS : LONG_PROGRESS_EVERY_MS)) continue;
    progressMs = call.nowMs();
    showProgress(spine, elapsedMs);
  }
  await call.poll();
  note(spine, { type: 'end', atMs: endedMs ?? endMs });
  enter(spine, 'finishing', call.nowMs());
  // A quick test ends where nothing is on its way any more.
  if (endedMs === null) await drain(spine, call, endMs);
  await call.askRelay();
}

/** One step of a quick test; the end of what is counted, once it is over. */
async function takeStep(spine: Spine, call: OpenCall, quick: QuickTest): Promise<number | null> {
  const step = quick.step(call.nowMs());
  if (step.do === 'end') {
    // What this computer and the relay did is part of the account: with their last word on it, is the answer still one?
    await Promise.all([call.poll(), call.askRelay()]);
    return quick.endMs(call.nowMs());
  }
  if (step.do === 'count') note(spine, { type: 'measure', atMs: call.nowMs(), fromMs: step.fromMs });
  if (step.do === 'speak') {
    const { codec } = spine.options;
    await call.speakIn(step.streams);
    const atMs = call.nowMs();
    note(spine, { type: 'streams', atMs, count: step.streams, extraBps: extraBps(codec, step.streams) });
    if (step.countFromMs !== null) note(spine, { type: 'measure', atMs, fromMs: step.countFromMs });
  }
  return null;
}

function streamsOf({ mode, codec }: CheckedOptions): number {
  return mode === 'quick' ? quickStreams(codec) : 1;
}

async function waitForVoice(spine: Spine, call: OpenCall): Promise<void> {
  const fromMs = call.nowMs();
  for (;;) {
    const { up, down } = spine.assessment.firstHeardMs();
    if (up !== null && down !== null) return;
    if (call.nowMs() - fromMs > FIRST_VOICE_LIMIT_MS) {
      const silent = up === null && down === null ? 'either direction' : `the ${up === null ? 'up' : 'down'} direction`;
      throw new CallError('no-voice', `voice: expected within ${FIRST_VOICE_LIMIT_MS} ms, got none in ${silent}`);
    }
    await nextTick(spine);
  }
}

function failIfLost(spine: Spine, call: OpenCall): void {
  const heardMs = spine.assessment.lastHeardMs() ?? spine.mediaMs ?? 0;
  const silentMs = call.nowMs() - heardMs;
  if (!call.lost() && silentMs < LOST_AFTER_MS) return;
  // What was sent after the last voice that came belongs to the loss of the connection, not to the line's figures.
  note(spine, { type: 'end', atMs: heardMs });
  const what = call.lost() ? 'the browser gave the connection up' : `nothing arrived for ${Math.round(silentMs)} ms`;
  throw new CallError('connection-lost', `connection: expected voice until the end of the test, but ${what}`);
}

/** Waits for frames still on their way, longer where the line has shown itself slow. */
async function drain(spine: Spine, call: OpenCall, endMs: number): Promise<void> {
  const { up, down } = spine.assessment.report(spine.context).directions;
  const slow = Math.max(up.metrics.delayP95Ms ?? 0, down.metrics.delayP95Ms ?? 0) > DRAIN_MS / 2;
  while (spine.assessment.waiting() > 0 && call.nowMs() - endMs <= (slow ? LONG_DRAIN_MS : DRAIN_MS)) {
    await nextTick(spine);
  }
}

/** The one place where samples enter the fold. */
function note({ assessment, options }: Spine, sample: CallSample): void {
  assessment.add(sample);
  options.onSample?.(sample);
}

function nextTick(spine: Spine): Promise<void> {
  const tick = new Promise<void>((resolve) => {
    spine.wake = resolve;
  });
  return abortable(tick, spine.signal);
}

function enter(spine: Spine, phase: ProbePhase, atMs: number): void {
  spine.phase = phase;
  spine.queue.push({ type: 'phase', phase, atMs });
}

function showProgress({ queue, phase, assessment, context, options }: Spine, elapsedMs: number): void {
  const report = assessment.report(context, RUNNING);
  queue.push({ type: 'progress', phase, elapsedMs, plannedMs: options.durationMs, report });
}

export const COMPLETED: CallEnding = { outcome: 'completed', endReason: 'finished', endDetail: null };

function endingOf(cause: unknown, { signal, mediaMs }: Spine): CallEnding {
  if (signal.aborted) return { outcome: 'interrupted', endReason: 'stopped', endDetail: null };
  const outcome = mediaMs === null ? 'failed' : 'interrupted';
  const endDetail = (cause instanceof Error ? cause.message : String(cause)).slice(0, 500);
  return { outcome, endReason: cause instanceof CallError ? cause.reason : 'unexpected', endDetail };
}

export function newContext({ durationMs, mode }: Pick<CallContext, 'mode'> & { durationMs: number }): CallContext {
  return {
    id: randomId(),
    startedAt: Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,
    version: VERSION,
    browser: browserName(),
    mode,
    plannedMs: durationMs,
    sameComputer: null,
    route: null,
  };
}
