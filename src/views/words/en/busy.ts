import type { CallReport } from '../../../core/report/schema.ts';
import { spoken } from '../language.ts';
import { plural } from '../plural.ts';

/** What disturbed a second, as the table of seconds says it. */
export const BUSY_NAMES = spoken<Readonly<Record<CallReport['seconds'][number]['busy'][number], string>>>(
  'BUSY_NAMES',
  {
    speaking: 'voice sent late',
    handling: 'voice taken late',
    timer: 'computer stood still',
    playing: 'loudspeaker ran dry',
    saturated: 'processor at its limit',
    relay: 'test server late',
  },
);

/** What this computer or the test server had to do with it. `span`: "3 of 17 seconds". */
export const BUSY_WORDS = spoken('BUSY_WORDS', {
  atLimit: 'This computer’s processor was at its limit: a call on it may stutter all the same.',
  tooBusy: (span: string) => `This computer was too busy during ${span}, so those were left out.`,
  leftOut: (span: string) =>
    `Your computer was too busy during ${span}. They are marked below and left out of every figure.`,
  serverLate: (span: string) => `The test server was late during ${span}. They are left out too.`,
  lostWithin: (count: number, text: string) =>
    plural(count, {
      one: `${text} packet was lost within them, which is the line’s doing and not counted here.`,
      other: `${text} packets were lost within them, which is the line’s doing and not counted here.`,
    }),
  limitShare: (percent: string) => `The processor was at its limit ${percent} of the time.`,
});
