import type { DirectionReport, ReportSecond } from '../../../src/core/report/schema.ts';
import { FRAME_MS, type MadeUpFrame } from './made-up-frames.ts';
import { mosOf } from './made-up-score.ts';

/**
 * MADE-UP TEST DATA: how a made-up call went, the slow and plain way and without the project's own arithmetic: an outage is a run of
 * lost frames, and the impression of a listener is integrated in steps of 10 ms.
 */
type Course = NonNullable<DirectionReport['course']>;

/** What a second of one direction was like; `r` on the fullband scale. */
export interface MadeUpSecond {
  readonly fromMs: number;
  readonly r: number | null;
  readonly mos: number | null;
}

const STEP_S = 0.01;
const STEPS_A_SECOND = Math.round(1 / STEP_S);
const R_BEST = 148;

/**
 * @param thirds MOS of the thirds of the measured window
 * @param seconds the measured ones
 * @param frames those sent in the measured window; null where single frames could not be seen
 * @param heardMs voice heard, warm-up included
 */
export function madeUpCourse(
  thirds: readonly (number | null)[],
  seconds: readonly MadeUpSecond[],
  frames: readonly MadeUpFrame[] | null,
  heardMs: number,
): Course {
  const [beginning = null, middle = null, end = null] = thirds;
  const { after } = impression(seconds);
  return {
    beginning,
    middle,
    end,
    worst: worstFive(seconds),
    longestOutage: frames && longer(longestRun(frames), longestWait(frames)),
    afterCallMos: heardMs >= 60_000 ? after : null,
  };
}

/** What a listener makes of each second, at its end. */
export function madeUpPerceived(
  seconds: readonly MadeUpSecond[],
): ReadonlyMap<number, ReportSecond['up']['perceivedMos']> {
  const { perSecond } = impression(seconds);
  return new Map(seconds.map(({ fromMs }, place) => [fromMs, perSecond[place] ?? null]));
}

function impression(seconds: readonly MadeUpSecond[]) {
  const missing = seconds.flatMap(({ r }) => (r === null ? [] : [R_BEST - r]));
  if (missing.length < seconds.length || missing.length === 0) return { perSecond: [], after: null };
  let perceived = Math.min(...missing);
  const path = missing.flatMap((now) =>
    Array.from({ length: STEPS_A_SECOND }, () => {
      perceived += ((now - perceived) * STEP_S) / (now > perceived ? 5 : 15);
      return perceived;
    }),
  );
  const mean = path.reduce((sum, value) => sum + value, 0) / path.length;
  const ends = missing.map((_, second) => path[(second + 1) * STEPS_A_SECOND - 1] ?? mean);
  const lastBad = missing.findLastIndex((now) => now > mean);
  const remembered = 0.7 * ((ends[lastBad] ?? mean) - mean) * Math.exp((lastBad + 1 - missing.length) / 30);
  return { perSecond: ends.map((end) => mosOf(R_BEST - end)), after: mosOf(R_BEST - mean - remembered) };
}

export function worstFive(seconds: readonly Omit<MadeUpSecond, 'r'>[]): Course['worst'] {
  const fives = seconds.slice(0, -4).flatMap(({ fromMs }, place) => {
    const scores = seconds.slice(place, place + 5).flatMap(({ mos }) => mos ?? []);
    return scores.length === 5 ? [{ fromMs, mos: scores.reduce((sum, mos) => sum + mos, 0) / 5 }] : [];
  });
  return fives.toSorted((one, other) => one.mos - other.mos)[0] ?? null;
}

function longer(one: Course['longestOutage'], other: Course['longestOutage']): Course['longestOutage'] {
  return (other?.durationMs ?? 0) > (one?.durationMs ?? 0) ? other : one;
}

/** Frames that waited and then came at once: what passes between two arrivals in excess of a frame. */
function longestWait(frames: readonly MadeUpFrame[]): Course['longestOutage'] {
  const came = frames
    .flatMap(({ sentMs, receivedMs }) => (receivedMs === null ? [] : [{ sentMs, receivedMs }]))
    .toSorted((one, other) => one.receivedMs - other.receivedMs);
  const waits = came.slice(1).map(({ receivedMs }, place) => {
    const before = came[place] ?? { sentMs: 0, receivedMs };
    return { fromMs: before.sentMs + FRAME_MS, durationMs: receivedMs - before.receivedMs - FRAME_MS };
  });
  return waits.filter(({ durationMs }) => durationMs >= 200).toSorted((a, b) => b.durationMs - a.durationMs)[0] ?? null;
}

/** Under 200 ms, ten frames, it is a gap and no outage. */
function longestRun(frames: readonly MadeUpFrame[]): Course['longestOutage'] {
  let longest: Course['longestOutage'] = null;
  frames.forEach(({ receivedMs, sentMs }, place) => {
    if (receivedMs !== null || frames[place - 1]?.receivedMs === null) return;
    const came = frames.slice(place).findIndex((frame) => frame.receivedMs !== null);
    const durationMs = (came < 0 ? frames.length - place : came) * FRAME_MS;
    if (durationMs >= 200 && durationMs > (longest?.durationMs ?? 0)) longest = { fromMs: sentMs, durationMs };
  });
  return longest;
}
