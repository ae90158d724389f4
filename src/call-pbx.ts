import { delay } from './call/abortable.ts';
import { type CallClock, startClock } from './call/clock.ts';
import { CallError } from './call/errors.ts';
import { answerOf } from './call/ice-servers.ts';
import { pollStats } from './call/poll-stats.ts';
import { type SipCall, withSipCall } from './call/sip/sip-call.ts';
import { watchVisibility } from './call/visibility.ts';
import { expectRunning, startVoice } from './call/voice-source.ts';
import { COMPLETED, endingOf, newContext } from './call-context.ts';
import { type CallPbxOptions, type CheckedPbxOptions, checkPbxOptions } from './call-pbx-options.ts';
import { type Assessment, startAssessment } from './core/assessment.ts';
import type { Measured } from './core/measured.ts';
import { type CallContext, type CallEnding, RUNNING } from './core/report/build-report.ts';
import { WARM_UP_MS } from './core/report/window.ts';
import { followStats } from './core/samples/follow-stats.ts';
import type { CallSample } from './core/samples/sample.ts';
import { eventsOf } from './event-queue.ts';
import type { ProbeEvent, ProbePhase } from './probe.ts';

export type { CallPbxOptions } from './call-pbx-options.ts';

/** As `watchCall` has it; until the first voice more often, since all times are counted from there. */
const POLL_MS = 1000;
const FIRST_POLL_MS = 200;
/** How long an extension that has answered may say nothing; our choice, as for a call through the relay. */
const FIRST_VOICE_LIMIT_MS = 5000;
/** After this long with nothing from the other end the call counts as lost; our choice: a 5 s outage must be survived. */
const LOST_AFTER_MS = 8000;

/**
 * Calls an extension of the person's own SIP server that says back what it hears, measures the way there and back, hangs up, and ends with
 * the report. Registers nothing, and leaves nothing open.
 *
 * Down is what this end received. Up is what the other end's RTCP says, about every five seconds. One way is taken for half of the round trip.
 *
 * Needs the package `jssip`, which is fetched by the first call. User and password are given to it and to nothing else.
 * Nothing fails by throwing once the options are good: a call that cannot be placed or is lost ends in a report that says so.
 * @throws TypeError, RangeError or CallError `ice-servers-malformed` at once, naming the wrong option.
 */
export function callPbx(options: CallPbxOptions): AsyncGenerator<ProbeEvent, void, void> {
  const checked = checkPbxOptions(options);
  return eventsOf(checked.signal, (signal, push) => run(checked, signal, push));
}

interface Spine {
  readonly options: CheckedPbxOptions;
  readonly signal: AbortSignal;
  readonly push: (event: ProbeEvent) => void;
  readonly clock: CallClock;
  readonly assessment: Assessment;
  readonly context: CallContext;
  phase: ProbePhase;
  mediaMs: Measured;
}

async function run(options: CheckedPbxOptions, signal: AbortSignal, push: Spine['push']): Promise<void> {
  const { durationMs, targetMos } = options;
  const spine: Spine = {
    options,
    signal,
    push,
    clock: startClock(),
    assessment: startAssessment(),
    context: newContext({ mode: 'thorough', plannedMs: durationMs, targetMos }),
    phase: 'connecting',
    mediaMs: null,
  };
  note(spine, { type: 'topology', topology: 'sip', abandoned: [], atMs: 0 });
  enter(spine, 'connecting');
  const ending = await call(spine).then(
    (): CallEnding => COMPLETED,
    (cause: unknown) => endingOf(cause, signal, spine.mediaMs !== null),
  );
  push({ type: 'report', report: spine.assessment.report(spine.context, ending) });
}

async function call(spine: Spine): Promise<void> {
  const { options, signal, clock } = spine;
  if (typeof RTCPeerConnection !== 'function') {
    throw new CallError('webrtc-unsupported', 'RTCPeerConnection: expected a constructor, got nothing');
  }
  signal.throwIfAborted();
  const answer = options.iceServers === null ? null : await answerOf(options.iceServers, signal);
  if (answer !== null) mark(spine, 'iceServers');
  const voice = await startVoice(signal, 1);
  const unwatch = watchVisibility(clock.nowMs, (sample) => note(spine, sample));
  try {
    const configuration = {
      iceServers: (answer?.iceServers ?? []).map(({ urls, ...rest }) => ({ urls: [urls].flat(), ...known(rest) })),
      iceTransportPolicy: options.relayOnly ? 'relay' : 'all',
    } as const;
    const to = { ...options, stream: voice.stream, configuration, signal, mark: mark.bind(null, spine) };
    await withSipCall(to, async (open) => {
      await expectRunning(voice, signal);
      mark(spine, 'audioReady');
      await listen(spine, open);
    });
  } finally {
    unwatch();
    await voice.stop();
  }
}

/** From answered to the end of the voice. */
async function listen(spine: Spine, { peer, isOver }: SipCall): Promise<void> {
  const { options, signal, clock } = spine;
  const stats = followStats();
  const answeredMs = clock.nowMs();
  let heard = { packets: 0, atMs: answeredMs };
  for (;;) {
    const raw = await pollStats(peer, signal);
    const atMs = clock.nowMs();
    if (raw) {
      const { near, far } = stats.read(raw, atMs);
      note(spine, { type: 'stats', endpoint: 'near', atMs, stats: near });
      if (far) note(spine, { type: 'stats', endpoint: 'far', atMs: far.atMs, stats: far.stats });
      const packets = near.inbound?.packetsReceived ?? 0;
      if (packets > heard.packets) heard = { packets, atMs };
    }
    if (spine.mediaMs === null && heard.packets > 0) begin(spine, atMs);
    if (spine.mediaMs === null && atMs - answeredMs > FIRST_VOICE_LIMIT_MS) {
      throw new CallError('extension-silent', `voice: expected within ${FIRST_VOICE_LIMIT_MS} ms, got none`);
    }
    const elapsedMs = spine.mediaMs === null ? 0 : atMs - spine.mediaMs;
    const isLost = isOver() || atMs - heard.atMs > LOST_AFTER_MS;
    if (isLost || (spine.mediaMs !== null && elapsedMs >= options.durationMs)) {
      note(spine, { type: 'end', atMs: isLost ? heard.atMs : atMs });
      if (isLost)
        throw new CallError('connection-lost', 'connection: expected voice until the end of the test, got none');
      return enter(spine, 'finishing');
    }
    if (spine.phase === 'warming-up' && elapsedMs >= WARM_UP_MS) enter(spine, 'measuring');
    if (spine.mediaMs !== null) showProgress(spine, elapsedMs);
    const pauseMs = spine.mediaMs === null ? FIRST_POLL_MS : spine.mediaMs + options.durationMs - clock.nowMs();
    await delay(Math.max(0, Math.min(POLL_MS, pauseMs)), signal, null);
  }
}

function begin(spine: Spine, atMs: number): void {
  spine.mediaMs = atMs;
  note(spine, { type: 'media', atMs, instrument: 'get-stats' });
  note(spine, { type: 'measure', atMs, fromMs: atMs + WARM_UP_MS });
  enter(spine, 'warming-up');
}

function known(credentials: { readonly username?: string | undefined; readonly credential?: string | undefined }) {
  const { username, credential } = credentials;
  return { ...(username === undefined ? {} : { username }), ...(credential === undefined ? {} : { credential }) };
}

type Mark = Extract<CallSample, { type: 'setup' }>['mark'];

function mark(spine: Spine, name: Mark): void {
  note(spine, { type: 'setup', mark: name, atMs: spine.clock.nowMs() });
}

/** The one place where samples enter the fold. */
function note({ assessment, options }: Spine, sample: CallSample): void {
  assessment.add(sample);
  options.onSample?.(sample);
}

function enter(spine: Spine, phase: ProbePhase): void {
  spine.phase = phase;
  spine.push({ type: 'phase', phase, atMs: spine.clock.nowMs() });
}

function showProgress({ push, phase, assessment, context, options }: Spine, elapsedMs: number): void {
  const report = assessment.report(context, RUNNING);
  push({ type: 'progress', phase, elapsedMs, plannedMs: options.durationMs, report });
}
