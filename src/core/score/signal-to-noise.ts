import type { NarrowbandInputs } from './narrowband-inputs.ts';

/** Power sum of levels in dB. */
function powerSumDb(...levelsDb: readonly number[]): number {
  return 10 * Math.log10(levelsDb.reduce((sum, level) => sum + 10 ** (level / 10), 0));
}

/** No: every noise of the connection, as power at the 0 dBr point, dBm0p (G.107 7.2). */
export function noDbm0p({ slrDb, rlrDb, stmrDb, ds, dr, ncDbm0p, nforDbmp, psDba, prDba }: NarrowbandInputs): number {
  const olr = slrDb + rlrDb;
  const nos = psDba - slrDb - ds - 100 + 0.004 * (psDba - olr - ds - 14) ** 2;
  const lstr = stmrDb + dr;
  // Room noise at the receive side, with the part that sidetone brings to the ear.
  const pre = prDba + powerSumDb(0, 10 - lstr);
  const nor = rlrDb - 121 + pre + 0.008 * (pre - 35) ** 2;
  const nfo = nforDbmp + rlrDb;
  return powerSumDb(ncDbm0p, nos, nor, nfo);
}

/** Ro: the basic signal-to-noise ratio, in R (G.107 7-1 ff.). */
export function basicSignalToNoise(slrDb: number, no: number): number {
  return 15 - 1.5 * (slrDb + no);
}
