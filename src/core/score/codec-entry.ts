import type { Measured } from '../measured.ts';
import type { Scale } from './scale.ts';

/**
 * Where constants come from. `ITU`: planning values of G.113. `derived`: worked out from measurements or published figures,
 * by us or others. `provisional`: adopted until something better exists.
 */
export type ConstantsStatus = 'ITU' | 'derived' | 'provisional';

/** Lowest and highest value that can be defended. */
export type ConstantRange = readonly [low: number, high: number];

/** What the E-model knows of one codec at one bitrate. */
export type CodecEntry = {
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** The scale its constants belong to, the only one on which they mean anything. */
  readonly scale: Scale;
  /** Equipment impairment Ie with no loss, in R of its scale. */
  readonly ie: number;
  /** Loss robustness Bpl; null where nobody published one, and then loss cannot be scored. */
  readonly bpl: Measured;
  readonly ieRange: ConstantRange | null;
  readonly bplRange: ConstantRange | null;
  /** Nominal bitrate of the codec, without any header. */
  readonly bitrateBps: number;
  readonly status: ConstantsStatus;
  readonly source: string;
  readonly note: string | null;
  /** True where the row was picked without knowing the bitrate. */
  readonly bitrateAssumed: boolean;
};

/** What most rows of the tables have in common. */
export const PLAIN_ROW = {
  bpl: null,
  ieRange: null,
  bplRange: null,
  note: null,
  bitrateAssumed: false,
} as const satisfies Partial<CodecEntry>;
