import { spoken } from '../language.ts';

/** What stands beside a score. */
export const CONFIDENCE_WORDS = spoken('CONFIDENCE_WORDS', {
  target: (mos: string) => `target ${mos}`,
  /** Where one decimal would seem to contradict the band. */
  justUnder: (mos: string) => `just under ${mos}`,
  justOver: (mos: string) => `just over ${mos}`,
  /** Spoken, of the bar; `target` is what `target` above made. */
  label: (low: string, high: string, target: string) =>
    `Score on the scale from 1 to 4.5: between ${low} and ${high}; ${target}`,
  labelNoRange: (target: string) => `Score on the scale from 1 to 4.5: no range yet; ${target}`,
  modelRange: (low: string, high: string) => `The constants of this voice format are uncertain: ${low} to ${high}.`,
});
