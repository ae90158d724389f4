import type { CallReport } from '../../report/schema.ts';
import type { Facts } from '../facts.ts';
import { foundIn, startsMs } from '../found.ts';
import type { Found, Rule } from '../rule.ts';

/** From this share of the measured seconds on; our choice: a voice held up every ten seconds is noticed, one second may be chance. */
export const BUSY_SHARE = 0.1;

/** This computer held voice up. Before the causes of a line only where the line is not what the verdict names. */
export const BUSY_COMPUTER = {
  code: 'busy-computer',
  group: ({ report }) => (report.verdict.blames === 'computer' ? 'computer' : 'remark'),
  find,
} as const satisfies Rule;

function find({ report, measuredSeconds }: Facts): readonly Found[] {
  const { busySeconds, longestStallMs } = report.computer;
  if (busySeconds === null || busySeconds === 0 || busySeconds < measuredSeconds * BUSY_SHARE) return [];
  const busy = secondsDisturbed(report, (cause) => cause !== 'relay');
  return [foundIn('sure', { busySeconds, measuredSeconds, longestStallMs }, startsMs(busy))];
}

export function secondsDisturbed({ seconds }: CallReport, by: (cause: string) => boolean): CallReport['seconds'] {
  return seconds.filter(({ warmUp, busy }) => !warmUp && busy.some(by));
}
