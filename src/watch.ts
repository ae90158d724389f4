import { delay } from './call/abortable.ts';
import { startClock } from './call/clock.ts';
import { pollStats } from './call/poll-stats.ts';
import { watchVisibility } from './call/visibility.ts';
import { COMPLETED, endingOf, newContext } from './call-context.ts';
import { type AlertChange, startAlert } from './core/alerts/alerts.ts';
import { type Assessment, startAssessment } from './core/assessment.ts';
import { DIRECTIONS, type Direction } from './core/direction.ts';
import type { Measured } from './core/measured.ts';
import { type CallContext, type CallEnding, RUNNING } from './core/report/build-report.ts';
import type { CallReport } from './core/report/schema.ts';
import type { NewestScore } from './core/report/step-scores.ts';
import { WARM_UP_MS } from './core/report/window.ts';
import { followStats, type StatsFollower } from './core/samples/follow-stats.ts';
import type { RawStats } from './core/samples/read-stats.ts';
import type { CallSample } from './core/samples/sample.ts';
import { eventsOf } from './event-queue.ts';
import { type CheckedWatch, checkWatch, type WatchOptions, type WatchTarget } from './watch-options.ts';

export type { WatchOptions, WatchTarget } from './watch-options.ts';

/** `connecting`: no voice packet has been sent or received yet. */
export type WatchPhase = 'connecting' | 'warming-up' | 'measuring';

/** What a watched call tells. */
export type WatchEvent =
  /** About once a second: everything so far, as a report with outcome `running`. One that nobody has taken gives way to the next. */
  | {
      readonly type: 'progress';
      readonly phase: WatchPhase;
      /** Since the first voice, 0 before it. */
      readonly elapsedMs: number;
      /** Nobody plans a real call. */
      readonly plannedMs: null;
      /** Made when it is first read, of everything up to then: whoever shows the newest seconds alone pays for no report each second. */
      readonly report: CallReport;
      /** The newest second down; up what the far end's last report spanned, about five seconds. Times in ms of the report. */
      readonly newest: { readonly [direction in Direction]: NewestScore | null };
    }
  /** The call has become bad, or well again. */
  | {
      readonly type: 'alert';
      readonly direction: Direction;
      readonly change: AlertChange;
      /**
       * `score`: it stays below the threshold, or has recovered (see `WatchOptions.alerts`). `no-voice`, down only: nothing of the other end was
       * ever heard, though it has received ten seconds of our voice; or now something was.
       */
      readonly cause: 'score' | 'no-voice';
    }
  /** Always the last event, whatever happened. */
  | { readonly type: 'report'; readonly report: CallReport };

/** As fine as the rows of a report; browsers make no statistics more often worth asking for. */
const POLL_MS = 1000;
/** A call that has failed may be brought back by an ICE restart; our choice how long that is waited for. */
const GIVE_UP_MS = 30_000;
/** Whoever hangs up closes at once; a call that had been cut off for longer was lost. Our choice: as long as a phone waits for consent to lapse. */
const LOST_MS = 5000;

/**
 * Watches a softphone's own call and ends with its report, when the connection closes, has failed for 30 s, `signal` aborts or the
 * loop is left. Asks for statistics once a second and reads the connection's state: nothing is ever set, sent or closed, so that the
 * call is the same as unwatched.
 *
 * Down is what this end received. Up is what the other end reports, about every five seconds: figures of it are null until its first
 * report, and always some seconds old. One way is taken for half of the round trip.
 * @throws TypeError or RangeError at once, naming the wrong option.
 */
export function watchCall(target: WatchTarget, options: WatchOptions = {}): AsyncGenerator<WatchEvent, void, void> {
  const checked = checkWatch(target, options);
  const isProgress = ({ type }: WatchEvent) => type === 'progress';
  return eventsOf(checked.signal, (signal, push) => run(target, checked, signal, push), isProgress);
}

async function run(
  target: WatchTarget,
  options: CheckedWatch,
  signal: AbortSignal,
  push: Spine['push'],
): Promise<void> {
  const { route, targetMos, alerts } = options;
  const context = { ...newContext({ mode: 'watched', plannedMs: null, targetMos }), route };
  const clock = startClock();
  const codec = options.codec === null ? null : `audio/${options.codec}`;
  const spine: Spine = {
    target,
    options,
    context,
    signal,
    push,
    nowMs: clock.nowMs,
    assessment: startAssessment(),
    stats: followStats(
      codec === null ? null : { mimeType: codec, clockRateHz: null, channels: null, parameters: null },
    ),
    alerts: { up: startAlert(alerts), down: startAlert(alerts) },
    toldMs: { up: Number.NEGATIVE_INFINITY, down: Number.NEGATIVE_INFINITY },
    mediaMs: null,
    hasHeard: false,
    farReceived: 0,
    farReceivedInTalk: 0,
    isSilenceTold: false,
  };
  note(spine, { type: 'topology', topology: 'watched', abandoned: [], atMs: 0 });
  const unwatch = watchVisibility(clock.nowMs, (sample) => note(spine, sample));
  const ending = await watchOn(spine)
    .catch((cause: unknown): CallEnding => endingOf(cause, signal, spine.mediaMs !== null))
    .finally(unwatch);
  note(spine, { type: 'end', atMs: clock.nowMs() });
  push({ type: 'report', report: spine.assessment.report(context, ending) });
}

interface Spine {
  readonly target: WatchTarget;
  readonly options: CheckedWatch;
  readonly context: CallContext;
  readonly signal: AbortSignal;
  readonly push: (event: WatchEvent) => void;
  readonly nowMs: () => number;
  readonly assessment: Assessment;
  readonly stats: StatsFollower;
  readonly alerts: { readonly [direction in Direction]: ReturnType<typeof startAlert> };
  /** Up to where each direction's alert has been told of it. */
  readonly toldMs: { [direction in Direction]: number };
  mediaMs: Measured;
  /** Anything of the other end's voice has ever come, if only before it was watched. */
  hasHeard: boolean;
  /** Packets of ours that the other end says it has received: all, and those of when voice of it was agreed on. */
  farReceived: number;
  farReceivedInTalk: number;
  /** The alert about nothing having been heard is on. */
  isSilenceTold: boolean;
}

/** Once a second, until the call is over. */
async function watchOn(spine: Spine): Promise<CallEnding> {
  const { target, signal, nowMs } = spine;
  let failedMs: Measured = null;
  for (;;) {
    const state = stateOf(target);
    if (state === 'closed') return endOf(spine, failedMs !== null && nowMs() - failedMs >= LOST_MS);
    failedMs = state === 'failed' || state === 'disconnected' ? (failedMs ?? nowMs()) : null;
    if (state === 'failed' && failedMs !== null && nowMs() - failedMs >= GIVE_UP_MS) return endOf(spine, true);
    const raw = await pollStats(target, signal);
    if (raw) take(spine, raw);
    showProgress(spine);
    // To the second, so that a late timer does not make all later ones late.
    await delay(POLL_MS - (nowMs() % POLL_MS), signal, null);
  }
}

function endOf(spine: Spine, isLost: boolean): CallEnding {
  if (spine.mediaMs === null) {
    const endDetail = 'voice: expected a packet sent or received, but the connection ended before any';
    return { outcome: 'failed', endReason: 'no-voice', endDetail };
  }
  if (isDeaf(spine)) {
    const endDetail = `voice: expected packets of the other end, got none, while it received ${Math.round(spine.farReceivedInTalk)} of ours`;
    return { outcome: 'failed', endReason: 'no-voice', endDetail };
  }
  if (!isLost) return COMPLETED;
  const endDetail = 'connection: expected connected until the end of the call, but it had failed';
  return { outcome: 'interrupted', endReason: 'connection-lost', endDetail };
}

/**
 * From so many packets of ours that arrived on, a call was answered and somebody listens: who then never says a word has one-way audio. Our
 * choice: ten seconds of voice in packets of 20 ms.
 */
const ANSWERED_PACKETS = 500;

/** Nothing was ever heard, though the other end hears us. */
function isDeaf({ hasHeard, farReceivedInTalk }: Spine): boolean {
  return !hasHeard && farReceivedInTalk >= ANSWERED_PACKETS;
}

/** False on hold: no voice is to come. Of what is no peer connection nobody knows, and it is taken for agreed on. */
function isInTalk(target: WatchTarget): boolean {
  if (!('getTransceivers' in target)) return true;
  return target
    .getTransceivers()
    .some(
      ({ receiver, currentDirection }) =>
        receiver.track.kind === 'audio' && (currentDirection === 'sendrecv' || currentDirection === 'recvonly'),
    );
}

/** Null where whoever answers for the connection does not tell. Closing one fires no event, so this is asked. */
function stateOf(target: WatchTarget): RTCPeerConnectionState | null {
  return 'connectionState' in target ? target.connectionState : null;
}

function take(spine: Spine, raw: readonly RawStats[]): void {
  const { stats, nowMs } = spine;
  const atMs = nowMs();
  const { near, far } = stats.read(raw, atMs);
  note(spine, { type: 'stats', endpoint: 'near', atMs, stats: near });
  if (far) note(spine, { type: 'stats', endpoint: 'far', atMs: far.atMs, stats: far.stats });
  spine.hasHeard ||= raw.some((stats) => stats.type === 'inbound-rtp' && Number(stats.packetsReceived) > 0);
  const farReceived = far?.stats.inbound?.packetsReceived ?? spine.farReceived;
  if (isInTalk(spine.target)) spine.farReceivedInTalk += farReceived - spine.farReceived;
  spine.farReceived = farReceived;
  const isVoice = (near.inbound?.packetsReceived ?? 0) > 0 || (near.outbound?.packetsSent ?? 0) > 0;
  if (spine.mediaMs === null && isVoice) {
    spine.mediaMs = atMs;
    note(spine, { type: 'media', atMs, instrument: 'get-stats' });
    note(spine, { type: 'measure', atMs, fromMs: atMs + WARM_UP_MS });
  }
  for (const direction of DIRECTIONS) tellAlert(spine, direction);
  tellSilence(spine, atMs);
}

/** Without voice there is no score that an alert could be raised by. */
function tellSilence(spine: Spine, atMs: number): void {
  const isSilent = isDeaf(spine);
  if (isSilent === spine.isSilenceTold) return;
  spine.isSilenceTold = isSilent;
  spine.push({
    type: 'alert',
    direction: 'down',
    change: { kind: isSilent ? 'raise' : 'clear', atMs },
    cause: 'no-voice',
  });
}

/** A value a second: what spans several says the same of each. */
function tellAlert({ assessment, alerts, toldMs, push, mediaMs }: Spine, direction: Direction): void {
  const newest = assessment.newest()[direction];
  if (!newest || newest.toMs <= toldMs[direction]) return;
  toldMs[direction] = newest.toMs;
  if (mediaMs === null || newest.fromMs < mediaMs) return;
  const seconds = Math.min(MOST_VALUES, Math.max(1, Math.round((newest.toMs - newest.fromMs) / 1000)));
  for (let i = 0; i < seconds; i += 1) {
    const change = alerts[direction].add({ atMs: newest.toMs, mos: newest.mos });
    if (change) push({ type: 'alert', direction, change, cause: 'score' });
  }
}

/** What an hour of a sleeping computer says at most; our choice: as much as a minute. */
const MOST_VALUES = 60;

/** The one place where samples enter the fold. */
function note({ assessment, options }: Spine, sample: CallSample): void {
  assessment.add(sample);
  options.onSample?.(sample);
}

function showProgress({ push, assessment, context, mediaMs, nowMs }: Spine): void {
  const elapsedMs = mediaMs === null ? 0 : nowMs() - mediaMs;
  const phase = mediaMs === null ? 'connecting' : elapsedMs < WARM_UP_MS ? 'warming-up' : 'measuring';
  let made: CallReport | null = null;
  push({
    type: 'progress',
    phase,
    elapsedMs,
    plannedMs: null,
    newest: assessment.newest(),
    get report() {
      made ??= assessment.report(context, RUNNING);
      return made;
    },
  });
}
