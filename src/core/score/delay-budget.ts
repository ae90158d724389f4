import type { Measured } from '../measured.ts';
import { expectMeasured } from './expect-number.ts';

/** The parts of mouth-to-ear delay, ms; null where a part was not measured. */
export type DelayTerms = {
  /** Microphone and its driver (`getSettings().latency`). */
  readonly captureMs: Measured;
  /** Speech in one packet: it must be spoken before it can be sent. */
  readonly frameMs: Measured;
  /** Speech the codec waits for beyond the frame. */
  readonly lookAheadMs: Measured;
  /** One way through the network, relay included. The only part that is never assumed. */
  readonly networkMs: Measured;
  /** Mean stay in the jitter buffer. */
  readonly jitterBufferMs: Measured;
  /** From the decoder to the ear. */
  readonly playoutMs: Measured;
  /** What lies behind the relay on a real call: the exchange's buffer, the public network, the other telephone. */
  readonly farEndMs: Measured;
};

export type DelayTermName = keyof DelayTerms;

/** One part as used. `ms` is null only for a network delay that was not measured. */
export type DelayTerm = {
  readonly name: DelayTermName;
  readonly ms: Measured;
  readonly source: 'measured' | 'assumed';
};

export type DelayBudget = { readonly totalMs: Measured; readonly terms: readonly DelayTerm[] };

/**
 * What stands in for a part that was not measured, ms. Our choices: usual values for a browser on a desk computer. While
 * the total stays below 150 ms they move MOS by less than 0.01; the far end is an allowance and always printed.
 */
const ASSUMED_DELAY_MS = {
  captureMs: 20,
  frameMs: 20,
  jitterBufferMs: 40,
  playoutMs: 30,
  farEndMs: 50,
} as const;

/** Opus's own look-ahead: 26.5 ms of algorithmic delay less the 20 ms frame (RFC 6716). */
const OPUS_LOOK_AHEAD_MS = 6.5;

/** The other codecs a browser speaks look ahead by nothing that matters. An unknown codec is taken for the default, Opus. */
function assumedMs(name: Exclude<DelayTermName, 'networkMs'>, codecId: string | null): number {
  if (name !== 'lookAheadMs') return ASSUMED_DELAY_MS[name];
  return codecId === null || codecId.startsWith('opus-') ? OPUS_LOOK_AHEAD_MS : 0;
}

const ORDER = [
  'captureMs',
  'frameMs',
  'lookAheadMs',
  'networkMs',
  'jitterBufferMs',
  'playoutMs',
  'farEndMs',
] as const satisfies readonly DelayTermName[];

/**
 * Ta: the delay from mouth to ear, part by part, each marked measured or assumed. The network is never assumed:
 * without it there is no total.
 * @param codecId id from the codec table, for the look-ahead only; null where the codec is unknown
 * @throws {RangeError | TypeError} a part that is negative or no number, by name
 */
export function mouthToEarMs(measured: DelayTerms, codecId: string | null): DelayBudget {
  const terms = ORDER.map((name): DelayTerm => {
    const ms = expectMeasured(name, measured[name], 0);
    if (ms !== null || name === 'networkMs') return { name, ms, source: 'measured' };
    return { name, ms: assumedMs(name, codecId), source: 'assumed' };
  });
  const totalMs = terms.reduce<Measured>((sum, { ms }) => (sum === null || ms === null ? null : sum + ms), 0);
  return { totalMs, terms };
}
