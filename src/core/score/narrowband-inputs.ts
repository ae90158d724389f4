import { DELAY_SENSITIVITIES } from './delay.ts';
import { expectFinite, expectNumber, expectPositive } from './expect-number.ts';

/**
 * Every input of G.107 (06/2015) Table 3, with its range there in brackets. Values outside that range are computed, not
 * refused. LSTR is no input: Table 3 ties it to STMR + Dr.
 */
export type NarrowbandInputs = {
  /** SLR, send loudness rating, dB [0..18]. */
  readonly slrDb: number;
  /** RLR, receive loudness rating, dB [-5..14]. */
  readonly rlrDb: number;
  /** STMR, sidetone masking rating, dB [10..20]. */
  readonly stmrDb: number;
  /** Ds and Dr, D-values of the telephone, send and receive side [-3..3]. */
  readonly ds: number;
  readonly dr: number;
  /** TELR, talker echo loudness rating, dB [5..65]. */
  readonly telrDb: number;
  /** WEPL, weighted echo path loss, dB [5..110]. */
  readonly weplDb: number;
  /** T, mean one-way delay of the echo path, ms [0..500]; 0 is an echo-free connection. */
  readonly tMs: number;
  /** Tr, round trip in the four-wire loop, ms [0..1000]. */
  readonly trMs: number;
  /** Ta, absolute one-way delay, ms [0..500]. */
  readonly taMs: number;
  /** sT and mT, delay sensitivity and minimum perceivable delay (Table 1). */
  readonly sT: number;
  readonly mtMs: number;
  /** Quantizing distortion units [1..14]. */
  readonly qdu: number;
  /** Ie, equipment impairment [0..40]. */
  readonly ie: number;
  /** Bpl, loss robustness [4.3..40]. */
  readonly bpl: number;
  /** Ppl, random packet loss, percent [0..20]. */
  readonly pplPercent: number;
  /** BurstR [1..2]. */
  readonly burstRatio: number;
  /** Nc, circuit noise at the 0 dBr point, dBm0p [-80..-40]. */
  readonly ncDbm0p: number;
  /** Nfor, noise floor at the receive side, dBmp. */
  readonly nforDbmp: number;
  /** Ps and Pr, room noise, send and receive side, dB(A) [35..85]. */
  readonly psDba: number;
  readonly prDba: number;
  /** A, advantage [0..20]. Stays 0: it excuses a bad call. */
  readonly a: number;
};

/** The defaults of Table 3; together they give R = 93.2. */
export const TABLE_3_DEFAULTS: NarrowbandInputs = {
  slrDb: 8,
  rlrDb: 2,
  stmrDb: 15,
  ds: 3,
  dr: 3,
  telrDb: 65,
  weplDb: 110,
  tMs: 0,
  trMs: 0,
  taMs: 0,
  ...DELAY_SENSITIVITIES.default,
  qdu: 1,
  ie: 0,
  bpl: 4.3,
  pplPercent: 0,
  burstRatio: 1,
  ncDbm0p: -70,
  nforDbmp: -64,
  psDba: 35,
  prDba: 35,
  a: 0,
};

/** The given inputs over the defaults, each one checked. Loss and delay are checked where they are used. */
export function withTable3Defaults(given: Partial<NarrowbandInputs>): NarrowbandInputs {
  const inputs = { ...TABLE_3_DEFAULTS, ...given };
  for (const name of ['slrDb', 'rlrDb', 'ds', 'dr', 'weplDb', 'ncDbm0p', 'nforDbmp', 'psDba', 'prDba'] as const) {
    expectFinite(name, inputs[name]);
  }
  // From 0, because Ist takes odd roots of 1 + (STMRo + 1)^35, and a delay or an advantage below 0 means nothing.
  for (const name of ['stmrDb', 'telrDb', 'tMs', 'trMs', 'a'] as const) expectNumber(name, inputs[name], 0);
  expectPositive('qdu', inputs.qdu);
  return inputs;
}
