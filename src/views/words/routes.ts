import { bestRoutes, comparedWith, recommendedOf, soundsBetter } from '../../core/report/recommend.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { END_WORDS } from './en/end-reasons.ts';
import { ROUTES_WORDS } from './en/routes.ts';
import { listText } from './lists.ts';
import { megabytesText, millisecondsText, notMeasured, percentText, secondsText } from './numbers.ts';
import { confidenceText } from './score.ts';

export type ComparedRoutes = NonNullable<CallReport['examined']['routes']>;
export type ComparedRoute = ComparedRoutes['routes'][number];

/** What to make of the comparison, in one sentence or two. */
export function routesSentence(found: ComparedRoutes): string {
  const { routes } = found;
  const best = recommendedOf(found);
  if (best) return ROUTES_WORDS.recommend(best.name, whyBetter(best, comparedWith(found, best)));
  if (routes.every(({ outcome }) => outcome !== 'completed')) return ROUTES_WORDS.noneWorked;
  if (routes.length < 2) return ROUTES_WORDS.onlyOne;
  const left = bestRoutes(routes);
  if (left.length < 2 || routes.some(({ outcome, mos }) => outcome === 'completed' && mos === null)) {
    return ROUTES_WORDS.unclear;
  }
  const worse = routes.filter((route) => !left.includes(route));
  return worse.length === 0
    ? ROUTES_WORDS.alike
    : ROUTES_WORDS.alikeAndWorse(listText(left.map(nameOf)), listText(worse.map(nameOf)));
}

function whyBetter(best: ComparedRoute, other: ComparedRoute | null): string {
  if (!other) return '';
  if (other.outcome !== 'completed') return ROUTES_WORDS.onlyThis(other.name);
  if (soundsBetter(best, other)) return ROUTES_WORDS.sounds(other.name);
  if (best.loopMs === null || other.loopMs === null) return '';
  return ROUTES_WORDS.quicker(millisecondsText(other.loopMs - best.loopMs), other.name);
}

function nameOf({ name }: ComparedRoute): string {
  return name;
}

/** What stands under a score: where chance leaves it, and how much was lost; as far as each was measured. */
export function routeDetails({ mosRange, lossRatio }: ComparedRoute['up']): readonly string[] {
  return [
    ...(mosRange === null ? [] : [confidenceText(mosRange)]),
    ...(lossRatio === null ? [] : [ROUTES_WORDS.lost(percentText(lossRatio))]),
  ];
}

/** Why a route's call did not reach its end; null where it did. */
export function routeTroubleText({ outcome, endReason }: ComparedRoute): string | null {
  if (outcome === 'completed') return null;
  const reason = endReason as keyof typeof END_WORDS;
  return Object.hasOwn(END_WORDS, endReason) ? END_WORDS[reason].heading : endReason;
}

export function routesCostText({ tookMs, usedBytes }: ComparedRoutes): string {
  const data = usedBytes === null ? notMeasured() : megabytesText(usedBytes);
  return ROUTES_WORDS.cost(secondsText(tookMs), data);
}
