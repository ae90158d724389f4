import type { CodecName } from './call/codecs.ts';
import { OPUS_PARAMETERS } from './call/session-description.ts';
import type { Assessment } from './core/assessment.ts';
import { CONCLUSIVE_MS } from './core/report/account.ts';
import type { CallLook } from './core/report/look.ts';
import { decide, mayStop } from './core/score/stop-rule.ts';

/**
 * How a quick test goes, each step at a tick of the call:
 *
 *     one voice --after BASELINE_MS--> all voices --meets the target--> ended
 *                                          |
 *                   a queue, losses, or misses the target
 *                                          v
 *                                      draining --no queue, or DRAIN_LIMIT_MS--> alone, counted anew --decided--> ended
 *
 * A line that is good under more voice is good under less; one that is not has to show it with one voice alone.
 */
export type QuickPhase = 'one voice' | 'all voices' | 'draining' | 'alone';

/** The first voices show how fast the line is by itself; our choice, a dozen packets. */
const BASELINE_MS = 250;
/**
 * What is counted begins here; our choice: the further voices have all begun, and the first look then has the 824 packets that a clean line
 * needs to pass (stop-rule.ts).
 */
export const QUICK_WARM_UP_MS = 700;
/** The earliest verdict, ms of voice; our choice, so that one word is heard whole in each direction. */
export const EARLIEST_MS = 5000;
/** Looks are this far apart (stop-rule.ts is simulated with it). */
export const LOOK_EVERY_MS = 1000;
/** How often the line is watched for what the further voices do to it; our choice, about each report of the tap. */
export const WATCH_EVERY_MS = 200;
/** A queue that the further voices filled is given this long to empty, ms. Longer, and it is not theirs; our choice. */
const DRAIN_LIMIT_MS = 5000;

/** At most this much is added to the line each way, bit/s with all headers; so much that a 1 Mbit/s upload keeps half. */
const MAX_EXTRA_BPS = 400_000;
const PACKETS_PER_SECOND = 50;
/** RTP 12 (RFC 3550 5.1), SRTP's tag 10 (RFC 3711 5.2), ChannelData 4 (RFC 8656 12.4). */
const SHARED_HEADER_BYTES = 26;
/** Over UDP 8 and IPv4 20; over TCP with timestamps 32 and IPv4 20. A direction crosses the line once by each. */
const PATH_HEADER_BYTES = 28 + 52;

/** What one more voice adds to the line each way, since both directions cross it: one by UDP, one inside TCP. */
function voiceBps(codec: CodecName): number {
  const opusBps = Number(/maxaveragebitrate=(\d+)/.exec(OPUS_PARAMETERS)?.[1]);
  const payloadBytes = (codec === 'opus' ? opusBps : 64_000) / 8 / PACKETS_PER_SECOND;
  return (2 * (payloadBytes + SHARED_HEADER_BYTES) + PATH_HEADER_BYTES) * 8 * PACKETS_PER_SECOND;
}

/** How many streams of voice a quick test in this codec may use. */
export function quickStreams(codec: CodecName): number {
  return 1 + Math.floor(MAX_EXTRA_BPS / voiceBps(codec));
}

export function extraBps(codec: CodecName, streams: number): number {
  return (streams - 1) * voiceBps(codec);
}

/** What the call is to do now. `end`: the test has its answer. */
export type QuickStep =
  | { readonly do: 'go on' }
  | { readonly do: 'speak'; readonly streams: number; readonly countFromMs: number | null }
  | { readonly do: 'count'; readonly fromMs: number }
  | { readonly do: 'end' };

export interface QuickTest {
  /** @param nowMs ms of the call */
  readonly step: (nowMs: number) => QuickStep;
  /** Asked once more with the last word of this computer and the relay: where the test ends, ms of the call; null: it goes on. */
  readonly endMs: (nowMs: number) => number | null;
}

const GO_ON: QuickStep = { do: 'go on' };

export interface QuickCall {
  /** Voices the line is tried with. */
  readonly streams: number;
  /** When both directions had been heard, ms of the call. */
  readonly mediaMs: number;
  /** The most voice that is heard, ms. */
  readonly limitMs: number;
  /** Estimated MOS that both directions have to reach. */
  readonly targetMos: number;
}

export function startQuickTest(assessment: Assessment, { streams, mediaMs, limitMs, targetMos }: QuickCall): QuickTest {
  let phase: QuickPhase = 'one voice';
  let lookedMs = 0;
  let watchedMs = 0;
  let leftMs = 0;

  /** Whole seconds of the call, so that a second counts or does not. */
  const nextSecondMs = (heardMs: number) => mediaMs + Math.ceil(heardMs / 1000) * 1000;

  /** Too late for a count anew, all voices stay: their verdict is better than none. */
  const leave = (heardMs: number): QuickStep => {
    const anewMs = nextSecondMs(heardMs + WATCH_EVERY_MS) - mediaMs;
    if (anewMs + CONCLUSIVE_MS > limitMs) return GO_ON;
    phase = 'draining';
    leftMs = heardMs;
    return { do: 'speak', streams: 1, countFromMs: nextSecondMs(heardMs + DRAIN_LIMIT_MS) };
  };

  const drain = (heardMs: number, toMs: number): QuickStep => {
    const isDrained = toMs - mediaMs > leftMs && !assessment.streamsEffect(toMs).isQueued;
    if (!isDrained && heardMs - leftMs < DRAIN_LIMIT_MS) return GO_ON;
    phase = 'alone';
    return { do: 'count', fromMs: nextSecondMs(isDrained ? heardMs : leftMs + DRAIN_LIMIT_MS) };
  };

  const mayEnd = (nowMs: number, look: CallLook): boolean => {
    const outageEndedMs = look.outageEndedMs === null ? null : look.outageEndedMs - mediaMs;
    const heardMs = nowMs - mediaMs;
    const { ranges } = look;
    return mayStop({ heardMs, earliestMs: EARLIEST_MS, ranges, targetMos, outageEndedMs });
  };

  return {
    endMs(nowMs) {
      const look = assessment.look();
      return look !== null && mayEnd(nowMs, look) ? look.toMs : null;
    },
    step(nowMs) {
      const heardMs = nowMs - mediaMs;
      if (phase === 'one voice') {
        if (heardMs < BASELINE_MS) return GO_ON;
        phase = 'all voices';
        return { do: 'speak', streams, countFromMs: null };
      }
      const isLookDue = heardMs >= EARLIEST_MS && heardMs - lookedMs >= LOOK_EVERY_MS;
      const isWatchDue = phase !== 'alone' && heardMs - watchedMs >= WATCH_EVERY_MS;
      if (!isLookDue && !isWatchDue) return GO_ON;
      watchedMs = heardMs;
      const look = assessment.look();
      if (!look) return GO_ON;
      const { ranges, toMs } = look;
      if (phase === 'draining') return drain(heardMs, toMs);
      if (phase === 'all voices') {
        const { isQueued, isLossy } = assessment.streamsEffect(toMs);
        if (isQueued || isLossy) return leave(heardMs);
      }
      if (!isLookDue) return GO_ON;
      lookedMs = Math.floor(heardMs / LOOK_EVERY_MS) * LOOK_EVERY_MS;
      if (phase === 'all voices' && decide(ranges, targetMos) === 'misses-target') return leave(heardMs);
      return mayEnd(nowMs, look) ? { do: 'end' } : GO_ON;
    },
  };
}
