import type { NarrowbandInputs } from './narrowband-inputs.ts';

/** (1 + x^n)^(1/n): near 1 for small x, near x for large x. The E-model bends its curves with it. */
function bend(x: number, n: number): number {
  return (1 + x ** n) ** (1 / n);
}

/** Ist: sidetone that is too loud or missing (G.107 7.3). Echo as loud as sidetone counts as sidetone. */
export function sidetone({ stmrDb, telrDb, tMs }: NarrowbandInputs): number {
  const stmrO = -10 * Math.log10(10 ** (-stmrDb / 10) + Math.exp(-tMs / 4) * 10 ** (-telrDb / 10));
  return 12 * bend((stmrO - 13) / 6, 8) - 28 * bend((stmrO + 1) / 19.4, 35) - 13 * bend((stmrO - 3) / 33, 13) + 29;
}

/** Iolr: speech that is too loud. */
function tooLoud({ slrDb, rlrDb }: NarrowbandInputs, no: number): number {
  const x = (slrDb + rlrDb + 0.2 * (64 + no - rlrDb)) / 8;
  return 20 * (bend(x, 8) - x);
}

/** Iq: quantizing distortion. */
function quantizing({ qdu }: NarrowbandInputs, ro: number): number {
  const q = 37 - 15 * Math.log10(qdu);
  const g = 1.07 + 0.258 * q + 0.0602 * q ** 2;
  const y = (ro - 100) / 15 + 46 / 8.4 - g / 9;
  const z = 46 / 30 - g / 40;
  return 15 * Math.log10(1 + 10 ** y + 10 ** z);
}

/** Is: impairments that come together with the voice, in R (G.107 7.3): Iolr + Ist + Iq. */
export function simultaneousImpairment(inputs: NarrowbandInputs, no: number, ro: number): number {
  return tooLoud(inputs, no) + sidetone(inputs) + quantizing(inputs, ro);
}
