import type { CallReport, Finding } from '../../core/report/schema.ts';
import { WHY_WORDS } from './en/result.ts';
import { clockText } from './numbers.ts';

/** So many marks are read at a glance; our choice. */
const MOST_MARKS = 4;

/** "Seen at 0:04, 0:09–0:11 and 3 more seconds."; null where a finding is of no second. Times as in the plots: since voice began. */
export function seenAtText({ secondsMs }: Finding, { seconds, window: { stepMs } }: CallReport): string | null {
  const [first] = seconds;
  if (!first || secondsMs.length === 0) return null;
  const counted = seconds.filter(({ warmUp, busy }) => !warmUp && busy.length === 0);
  if (secondsMs.length > 2 && secondsMs.length >= counted.length) return WHY_WORDS.throughout;
  const stretches = stretchesOf(secondsMs.map((ms) => Math.round((ms - first.fromMs) / stepMs)));
  const shown = stretches.slice(0, MOST_MARKS);
  const left = stretches.slice(MOST_MARKS).reduce((sum, [from, to]) => sum + ((to - from + 1) * stepMs) / 1000, 0);
  const marks = shown.map(([from, to]) =>
    from === to ? clockText(from * stepMs) : `${clockText(from * stepMs)}–${clockText(to * stepMs)}`,
  );
  const listed = marks.join(', ');
  return left === 0 ? WHY_WORDS.seenAt(listed) : WHY_WORDS.seenAtAndMore(listed, left);
}

/** Seconds one after the other taken together: the first and the last of each stretch. */
function stretchesOf(seconds: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const stretches: [number, number][] = [];
  for (const second of seconds) {
    const last = stretches.at(-1);
    if (last && second === last[1] + 1) last[1] = second;
    else stretches.push([second, second]);
  }
  return stretches;
}
