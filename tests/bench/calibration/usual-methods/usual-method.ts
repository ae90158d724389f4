import type { Direction } from '../../../../src/core/direction.ts';
import type { Measured } from '../../../../src/core/measured.ts';
import type { PolledCall } from './polled-call.ts';

/** What a method would have told its reader of one direction. Null: it says nothing of it. */
export interface Said {
  /** 0..1, as the method counts it; negative where it lets a negative counter through. */
  readonly lossRatio: Measured;
  /** What it takes, or leaves its reader to take, for the one-way delay of the network. */
  readonly oneWayMs: Measured;
  readonly jitterMs: Measured;
  /** On the method's own scale and unrounded. */
  readonly mos: Measured;
}

export type SaidOfCall = { readonly [direction in Direction]: Said };

/**
 * One usual way of judging a call, applied to a call that was measured otherwise too. Written from the published
 * mathematics of the peer named in `source`; nothing of its code is in here. Where a figure is missing the method does
 * what the peer does (its file says what); otherwise missing stays null.
 *
 * A peer that gives one figure for the whole call says it of both directions: that is what its reader is told.
 */
export interface UsualMethod {
  readonly name: string;
  /** Which peer, which of its files. */
  readonly source: string;
  /** Which figures it takes from where. */
  readonly says: string;
  /** What is wrong with it, in a few words. */
  readonly wrong: string;
  readonly report: (call: PolledCall) => SaidOfCall;
}

export const NOTHING_SAID: Said = { lossRatio: null, oneWayMs: null, jitterMs: null, mos: null };

export function ofBothDirections(said: Said): SaidOfCall {
  return { up: said, down: said };
}
