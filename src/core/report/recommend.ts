import type { Measured } from '../measured.ts';
import type { RouteResult } from '../samples/examined.ts';
import type { CallReport } from './schema.ts';

/**
 * Two routes' scores differ where chance leaves no overlap and the difference shows in the one decimal that people read, or where it is so
 * large that nobody would wait for chance to be ruled out: half a point, the width of a band (bands.ts). Both are our choices.
 */
const SHOWN_MOS = 0.1;
const BAND_MOS = 0.5;

/**
 * Their delays differ from here on, ms once to the relay and back, beyond what each is known to: half of a voice packet's 20 ms, which two
 * medians of one line never lie apart (each is held within 3 ms by the calibration). Our choice.
 */
const DELAY_MS = 10;

/**
 * The routes that no other is clearly better than, in the order given: first by score, among those left by delay. Not empty where any
 * call ended as planned. Whoever is dropped takes all with it that are no better, so that a route worse than another in everything
 * is never left where that one is not, however wide its range.
 */
export function bestRoutes(routes: readonly RouteResult[]): readonly RouteResult[] {
  const ended = routes.filter(({ outcome }) => outcome === 'completed');
  const beatenMos = ended.flatMap((one) =>
    one.mos !== null && ended.some((other) => soundsBetter(other, one)) ? one.mos : [],
  );
  const wellScored = ended.filter(({ mos }) => mos === null || mos > Math.max(Number.NEGATIVE_INFINITY, ...beatenMos));
  const beatenMs = wellScored.flatMap((one) =>
    one.loopMs !== null && wellScored.some((other) => isSooner(other, one)) ? one.loopMs : [],
  );
  return wellScored.filter(({ loopMs }) => loopMs === null || loopMs < Math.min(Number.POSITIVE_INFINITY, ...beatenMs));
}

/**
 * Name of the one route to use; null where there is no choice, or no difference that matters. One that was not scored, because this
 * computer was too busy during its call, is put before one that was only if it lost no more.
 */
export function recommend(routes: readonly RouteResult[]): string | null {
  const [best, ...others] = bestRoutes(routes);
  if (!best || others.length > 0 || routes.length < 2) return null;
  const scored = routes.filter(({ outcome, mos }) => outcome === 'completed' && mos !== null);
  const isKnown = best.mos !== null || scored.every((other) => losesNoMore(best, other));
  return isKnown ? best.name : null;
}

function losesNoMore(one: RouteResult, other: RouteResult): boolean {
  return (['up', 'down'] as const).every((direction) => {
    const [loss, otherLoss] = [one[direction].lossRatio, other[direction].lossRatio];
    return loss !== null && otherLoss !== null && loss <= otherLoss;
  });
}

/** True where one route's worse direction scores clearly better than the other's. */
export function soundsBetter(one: RouteResult, other: RouteResult): boolean {
  if (one.mos === null || other.mos === null) return false;
  const [low, high] = [worseRange(one)?.low ?? null, worseRange(other)?.high ?? null];
  const isApart = low !== null && high !== null && low > high;
  const difference = one.mos - other.mos;
  return difference >= BAND_MOS || (isApart && difference >= SHOWN_MOS);
}

/** The range of the direction that decided. */
function worseRange({ up, down }: RouteResult): RouteResult['up']['mosRange'] {
  if (up.mos === null || down.mos === null) return null;
  return (up.mos <= down.mos ? up : down).mosRange;
}

/** True where one route is clearly the shorter way. */
function isSooner(one: RouteResult, other: RouteResult): boolean {
  if (one.loopMs === null || other.loopMs === null) return false;
  return one.loopMs + DELAY_MS + doubtMs(one) + doubtMs(other) <= other.loopMs;
}

/** Both loops of a route go the same way, one as UDP where the other is inside TCP: what they lie apart is no property of the route. */
function doubtMs({ up, down }: RouteResult): number {
  const difference: Measured =
    up.delayMedianMs === null || down.delayMedianMs === null ? null : Math.abs(up.delayMedianMs - down.delayMedianMs);
  return (difference ?? 0) / 2;
}

type Routes = NonNullable<CallReport['examined']['routes']>;

/** The one that a report recommends; null where it recommends none. */
export function recommendedOf({ routes, recommended }: Routes): RouteResult | null {
  return routes.find(({ name }) => name === recommended) ?? null;
}

/** What the recommended route is told apart from: the first, which calls go by, or where that is it, the best of the others. */
export function comparedWith({ routes }: Routes, recommended: RouteResult): RouteResult | null {
  const [first, ...others] = routes;
  if (first && first.name !== recommended.name) return first;
  return bestRoutes(others)[0] ?? others[0] ?? null;
}
