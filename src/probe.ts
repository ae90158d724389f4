import { abortable } from './call/abortable.ts';
import { CallError } from './call/errors.ts';
import { type OpenCall, withCall } from './call/open-call.ts';
import { COMPLETED, endingOf, newContext } from './call-context.ts';
import { type Assessment, startAssessment } from './core/assessment.ts';
import { type CallContext, type CallEnding, RUNNING } from './core/report/build-report.ts';
import type { CallReport } from './core/report/schema.ts';
import { WARM_UP_MS } from './core/report/window.ts';
import type { CallSample } from './core/samples/sample.ts';
import { eventsOf } from './event-queue.ts';
import { fillerCode, fillLine, plannedLoadMs } from './fill-line.ts';
import { type CheckedOptions, checkOptions, type ProbeOptions } from './probe-options.ts';
import { extraBps, QUICK_WARM_UP_MS, type QuickTest, quickStreams, startQuickTest } from './quick-test.ts';

export type { CodecName } from './call/codecs.ts';
export type { IceServer, IceServersAnswer } from './call/ice-servers.ts';
export type { ProbeOptions } from './probe-options.ts';

/** connecting -> warming-up -> measuring (-> loading) -> finishing; any of them may be the last. */
export type ProbePhase = 'connecting' | 'warming-up' | 'measuring' | 'loading' | 'finishing';

/** What a call being measured tells, in the order it happens. */
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
  return eventsOf(checked.signal, (signal, push) => run(checked, signal, push));
}

/** The report of one test call; see `probeCall`. */
export async function measureCall(options: ProbeOptions): Promise<CallReport> {
  for await (const event of probeCall(options)) if (event.type === 'report') return event.report;
  throw new TypeError('events: expected a report as the last one, got none');
}

async function run(options: CheckedOptions, signal: AbortSignal, push: Spine['push']): Promise<void> {
  const assessment = startAssessment();
  const spine: Spine = {
    options,
    signal,
    push,
    assessment,
    context: newContext({ ...options, plannedMs: options.durationMs }),
    phase: 'connecting',
    mediaMs: null,
    plannedMs: options.durationMs,
    wake: () => undefined,
  };
  for (const sample of options.earlier) note(spine, sample);
  enter(spine, 'connecting', 0);
  if (options.load) fillerCode().catch(() => undefined);
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
    (cause: unknown) => endingOf(cause, signal, spine.mediaMs !== null),
  );
  push({ type: 'report', report: assessment.report(spine.context, ending) });
}

/** What the steps of one probe share. `wake` is called at every tick of the call. */
interface Spine {
  readonly options: CheckedOptions;
  readonly signal: AbortSignal;
  readonly push: (event: ProbeEvent) => void;
  readonly assessment: Assessment;
  context: CallContext;
  phase: ProbePhase;
  mediaMs: number | null;
  /** Of the voice, from its beginning to its end. */
  plannedMs: number;
  wake: () => void;
}

/** From connected to drained. */
async function listen(spine: Spine, call: OpenCall): Promise<void> {
  const { options } = spine;
  spine.context = { ...spine.context, sameComputer: call.answer.sameComputer };
  if (options.load) spine.plannedMs += plannedLoadMs(call.answer);
  await waitForVoice(spine, call);
  const mediaMs = call.nowMs();
  spine.mediaMs = mediaMs;
  note(spine, { type: 'media', atMs: mediaMs, instrument: call.instrument });
  enter(spine, 'warming-up', mediaMs);
  const warmUpMs = options.mode === 'quick' ? QUICK_WARM_UP_MS : WARM_UP_MS;
  if (options.mode === 'quick') note(spine, { type: 'measure', atMs: mediaMs, fromMs: mediaMs + warmUpMs });
  const quick =
    options.mode === 'quick'
      ? startQuickTest(spine.assessment, {
          streams: streamsOf(options),
          mediaMs,
          limitMs: options.durationMs,
          targetMos: options.targetMos,
        })
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
  const filledMs = options.load && (await loaded(spine, call, options.load.maxBytes, endMs));
  note(spine, { type: 'end', atMs: endedMs ?? filledMs ?? endMs });
  enter(spine, 'finishing', call.nowMs());
  // A quick test ends where nothing is on its way any more.
  if (endedMs === null) await drain(spine, call, filledMs ?? endMs);
  await call.askRelay();
}

/** The call goes on while the line is filled on purpose; when that was over, or null where nothing could fill it. */
async function loaded(spine: Spine, call: OpenCall, maxBytes: number | null, endMs: number): Promise<number | null> {
  const { assessment } = spine;
  note(spine, { type: 'idle-end', atMs: endMs });
  // What is still on its way must not meet the load.
  await drain(spine, call, endMs);
  enter(spine, 'loading', call.nowMs());
  let progressMs = call.nowMs();
  return fillLine(
    { answer: call.answer, urlOf: call.urlOf, maxBytes, nowMs: call.nowMs, signal: spine.signal },
    {
      async tick(leftMs) {
        await nextTick(spine);
        failIfLost(spine, call);
        const elapsedMs = call.nowMs() - (spine.mediaMs ?? 0);
        spine.plannedMs = elapsedMs + leftMs;
        if (call.nowMs() - progressMs < PROGRESS_EVERY_MS) return;
        progressMs = call.nowMs();
        showProgress(spine, elapsedMs);
      },
      isAtRest: () => assessment.isLineAtRest(call.nowMs()),
      note: (sample) => note(spine, sample),
    },
  );
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
  spine.push({ type: 'phase', phase, atMs });
}

function showProgress({ push, phase, assessment, context, plannedMs }: Spine, elapsedMs: number): void {
  const report = assessment.report(context, RUNNING);
  push({ type: 'progress', phase, elapsedMs, plannedMs, report });
}
