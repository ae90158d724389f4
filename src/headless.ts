import { CallError } from './call/errors.ts';
import { COMPLETED, newContext } from './call-context.ts';
import type { CallContext, CallEnding } from './core/report/build-report.ts';
import type { CallReport } from './core/report/schema.ts';
import type { CallSample } from './core/samples/sample.ts';
import type { ProbeEvent, ProbeOptions } from './probe.ts';
import { checkOptions } from './probe-options.ts';
import type { WatchEvent } from './watch.ts';
import { checkWatch, type WatchOptions, type WatchTarget } from './watch-options.ts';

/*
 * What an embedder calls. A page that embeds us loads this and the E-model; the code that places and judges a call is fetched when the first
 * call is asked for, in one go and before anything is opened. From then on a call needs nothing more, whatever becomes of the server.
 */

/**
 * Opens a voice call through the relay and back, measures it, and ends with its report.
 *
 * Once the options are good a call that cannot be placed or is lost does not throw: it ends in a report that says so. Leaving the loop early
 * ends the call as `signal` does.
 *
 * @example
 * ```js
 * import { probeCall } from 'callprobe';
 *
 * for await (const event of probeCall({ iceServers: '/ice-servers', durationMs: 5000 })) {
 *   if (event.type === 'phase') console.log(event.phase); // connecting, warming-up, measuring, finishing
 *   if (event.type === 'progress') console.log(`${event.elapsedMs} of ${event.plannedMs} ms`);
 *   if (event.type === 'report') console.log(event.report.verdict.band); // excellent, good, fair, poor, bad or inconclusive
 * }
 * ```
 *
 * @throws TypeError, RangeError or CallError `ice-servers-malformed` at once, naming the wrong option. From the first step: CallError
 * `unexpected`, with nothing opened, where the code of a call could not be fetched; see {@link preload}.
 */
export function probeCall(options: ProbeOptions): AsyncGenerator<ProbeEvent, void, void> {
  checkOptions(options);
  return probing(options);
}

async function* probing(options: ProbeOptions): AsyncGenerator<ProbeEvent, void, void> {
  // Side by side, here and below: one after the other they would take twice as long.
  const [probe] = await own(Promise.all([import('./probe.ts'), import('./core/assessment.ts')]));
  yield* probe.probeCall(options);
}

/**
 * The report of one test call: {@link probeCall} without its progress.
 *
 * @example
 * ```js
 * import { measureCall } from 'callprobe';
 *
 * const stop = new AbortController(); // stop.abort() ends the call at once
 * const report = await measureCall({ iceServers: '/ice-servers', durationMs: 5000, signal: stop.signal });
 * console.log(report.verdict.decision); // meets-target, misses-target, borderline or null
 * console.log(report.directions.up.score.mos); // what your caller hears: 1 to 4.5, or null
 * console.log(report.directions.down.score.mos); // what you hear
 * console.log(report.findings.map(({ code }) => code)); // why, the likeliest first
 * ```
 *
 * @throws as {@link probeCall}
 */
export async function measureCall(options: ProbeOptions): Promise<CallReport> {
  for await (const event of probeCall(options)) if (event.type === 'report') return event.report;
  throw new TypeError('events: expected a report as the last one, got none');
}

/**
 * Watches a softphone's own call and ends with its report, when the connection closes, has failed for 30 s, `signal` aborts or the loop is
 * left. Asks for statistics once a second and reads the connection's state: nothing is ever set, sent or closed, so that the call is the same
 * as unwatched.
 *
 * Down is what this end received. Up is what the other end reports, about every five seconds: figures of it are null until its first report,
 * and always some seconds old. One way is taken for half of the round trip. Where nothing was ever heard, though the other end has reported
 * ten seconds of our voice as received, an alert says so at once, and the report's end is `no-voice`.
 *
 * @example
 * ```js
 * import { watchCall } from 'callprobe';
 *
 * const peerConnection = new RTCPeerConnection(); // in your page: that of the softphone's call, or anything with its getStats
 *
 * for await (const event of watchCall(peerConnection)) {
 *   if (event.type === 'progress') console.log(event.newest.down?.mos ?? null); // once a second: what you hear, or null
 *   if (event.type === 'alert') console.log(event.direction, event.change.kind, event.cause); // down, raise, score or no-voice
 *   if (event.type === 'report') console.log(event.report.outcome); // completed: the call has ended
 * }
 * ```
 *
 * @throws TypeError or RangeError at once, naming the wrong option. From the first step: as {@link probeCall}.
 */
export function watchCall(target: WatchTarget, options: WatchOptions = {}): AsyncGenerator<WatchEvent, void, void> {
  checkWatch(target, options);
  return watching(target, options);
}

async function* watching(target: WatchTarget, options: WatchOptions): AsyncGenerator<WatchEvent, void, void> {
  const [watch] = await own(Promise.all([import('./watch.ts'), import('./core/assessment.ts')]));
  yield* watch.watchCall(target, options);
}

/**
 * The report of recorded samples, in a browser or not: those that `onSample` of {@link probeCall} was given. The same samples give the same
 * figures.
 *
 * @example
 * ```js
 * import { assess } from 'callprobe';
 *
 * // One second in which nothing was heard: with the samples of a real call, these are figures.
 * const report = await assess(
 *   [
 *     { type: 'media', atMs: 500, instrument: 'packet-tap' },
 *     { type: 'end', atMs: 1500 },
 *   ],
 *   { id: 'monday-9am', startedAt: Date.UTC(2026, 10, 23, 9) },
 * );
 * console.log(report.outcome); // completed
 * console.log(report.verdict.band); // inconclusive
 * console.log(report.directions.up.score.mos); // null
 * ```
 *
 * @param about what samples cannot know; left out, this moment and this browser
 * @param ending how the call ended; default: completed
 */
export async function assess(
  samples: Iterable<CallSample>,
  about: Partial<CallContext> = {},
  ending: CallEnding = COMPLETED,
): Promise<CallReport> {
  const fold = await own(import('./core/assessment.ts'));
  const all = [...samples];
  const context = newContext({ mode: 'thorough', plannedMs: spokenMs(all) });
  return fold.assess(all, { ...context, ...about }, ending);
}

/** From the first voice to the end: what was planned, where nobody says otherwise. */
function spokenMs(samples: readonly CallSample[]): number {
  const fromMs = samples.find((sample) => sample.type === 'media')?.atMs ?? 0;
  return (samples.findLast((sample) => sample.type === 'end')?.atMs ?? fromMs) - fromMs;
}

/**
 * Fetches what {@link probeCall}, {@link measureCall}, {@link watchCall} and {@link assess} fetch when they are first used, so that they then begin
 * at once.
 *
 * @throws CallError `unexpected` where it could not be fetched
 */
export async function preload(): Promise<void> {
  await own(Promise.all([import('./probe.ts'), import('./watch.ts'), import('./core/assessment.ts')]));
}

function own<T>(code: Promise<T>): Promise<T> {
  return code.catch((cause: unknown) => {
    throw new CallError('unexpected', `code of a call: expected it from where the page has its scripts, got ${cause}`);
  });
}
