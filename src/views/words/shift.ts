import type { ShiftSummary } from '../../core/trends/shift.ts';
import { TODAY_WORDS } from './en/trends.ts';
import { countText, levelText, mosText } from './numbers.ts';
import { timeOfDayText } from './trend-dates.ts';
import { failuresIn, testsText } from './trends.ts';

/** What the line was like today, a sentence each. */
export function shiftSentences({
  tests,
  scored,
  meetsTarget,
  targetMos,
  worst,
  longestGood,
  results,
}: ShiftSummary): readonly string[] {
  const failed = failuresIn(results);
  const failures = failed === 0 ? [] : [TODAY_WORDS.failed(testsText(failed))];
  if (scored === 0) return [TODAY_WORDS.unscored(testsText(tests)), ...failures];
  return [
    scored === 1
      ? TODAY_WORDS.one(mosText(worst?.mos ?? null, 1), timeOfDayText(worst?.atMs ?? 0))
      : TODAY_WORDS.good(countText(meetsTarget), countText(scored), levelText(targetMos)),
    ...(scored > 1 && worst ? [TODAY_WORDS.worst(mosText(worst.mos, 1), timeOfDayText(worst.atMs))] : []),
    ...(longestGood && longestGood.tests > 1
      ? [
          TODAY_WORDS.longest(
            timeOfDayText(longestGood.fromMs),
            timeOfDayText(longestGood.toMs),
            testsText(longestGood.tests),
          ),
        ]
      : []),
    ...failures,
  ];
}
