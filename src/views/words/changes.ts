import type { BeforeAfter } from '../../core/trends/before-after.ts';
import { MATTERS } from '../../core/trends/before-after.ts';
import type { Metric } from '../../core/trends/figures.ts';
import { CHANGE_WORDS } from './en/trends.ts';
import { differenceText, exactText, isNoDifference, signedText, testsText } from './trends.ts';

/** What a marked change did, in words. */
export interface ChangeInWords {
  /** "Better by 0.41 points". */
  readonly answer: string;
  /** "3.62 before, 4.03 after; between +0.22 and +0.60 in 95 of 100 such cases". */
  readonly evidence: string;
  readonly verdict: string;
  readonly verdictWord: string;
  /** "Real" and for the better or the worse; everything else is neither. */
  readonly way: 'better' | 'worse' | 'open';
}

export function changeInWords(change: BeforeAfter, metric: Metric): ChangeInWords {
  const { before, after, difference, isReal, unknownBecause } = change;
  const verdict = verdictOf(change, metric);
  const counts = CHANGE_WORDS.tests(testsText(before.count), testsText(after.count));
  if (difference === null || before.median === null || after.median === null) {
    return {
      answer: CHANGE_WORDS.unknown,
      evidence: counts,
      verdict: CHANGE_WORDS.why[unknownBecause ?? 'few-days-after'],
      verdictWord: CHANGE_WORDS.verdicts.tooFew,
      way: 'open',
    };
  }
  // Of a score more is better, of everything else less.
  const isBetter = metric === 'mos' ? difference > 0 : difference < 0;
  const size = differenceText(metric, difference);
  const isNothing = isNoDifference(metric, difference);
  const medians = CHANGE_WORDS.from(exactText(metric, before.median), exactText(metric, after.median));
  const range = rangeText(change, metric);
  return {
    answer: isNothing ? CHANGE_WORDS.same : isBetter ? CHANGE_WORDS.better(size) : CHANGE_WORDS.worse(size),
    evidence: [medians, ...(range === null ? [] : [CHANGE_WORDS.range(range.low, range.high)]), counts].join('; '),
    verdict: verdict === 'tooFew' ? CHANGE_WORDS.why[unknownBecause ?? 'few-days-after'] : CHANGE_WORDS[verdict],
    verdictWord: CHANGE_WORDS.verdicts[verdict],
    way: isReal !== true ? 'open' : isBetter ? 'better' : 'worse',
  };
}

/** Where the difference lies in 95 of 100 such cases; null where that cannot be told. */
export function rangeText(
  { low, high }: BeforeAfter,
  metric: Metric,
): { readonly low: string; readonly high: string } | null {
  return low === null || high === null ? null : { low: signedText(metric, low), high: signedText(metric, high) };
}

/** Chance has to be ruled out, and then the difference has to be one that anybody hears. */
function verdictOf({ isReal, low, high }: BeforeAfter, metric: Metric): keyof typeof CHANGE_WORDS.verdicts {
  if (isReal === null || low === null || high === null) return 'tooFew';
  if (isReal) return 'real';
  const matters = MATTERS[metric];
  const isSmall = low > -matters && high < matters;
  const isApart = low > 0 || high < 0;
  return isSmall || isApart ? 'noMatter' : 'unsure';
}
