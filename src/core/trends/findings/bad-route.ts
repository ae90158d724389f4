import type { Measured } from '../../measured.ts';
import { type DayFigures, type Evidence, evidenceOf, isBeyondChance, worthOfPairs } from './chance.ts';
import { confidenceOf, directionOf, LEAST_COST_MOS, type TrendFinding } from './finding.ts';
import { HOURS, type HourTable, hourTable } from './hour-table.ts';
import type { Watched } from './watched.ts';

export interface BadRoute {
  /** Place in `routes`. */
  readonly place: number;
  readonly evidence: Evidence;
}

/**
 * Tests that are compared are of the same day and the same two hours; where less than half of a route's tests have others beside them, of the same
 * four, or eight. Our choice: wider ones compare mornings with evenings.
 */
const BLOCK_HOURS = [2, 4, 8] as const;
const BESIDE_OTHERS = 0.5;
/**
 * Only of hours at which, all days together, this route and the others have at least this share of the tests each: one that is used in the
 * evening alone would be held against afternoons. Our choice.
 */
const SHARED_HOURS = 0.1;
/** A week; our choice. */
const FEWEST_DAYS = 7;

/**
 * The route that is worse than the others at the same time, the worst if there are several. Days and hours at which only one route was
 * tested say nothing of it, so neither the time at which a route is used nor what changed with the years looks like a bad route.
 */
export function findBadRoute(watched: Watched): BadRoute | null {
  const routes = watched.routes.length;
  if (routes < 3) return null;
  const table = hourTable(watched, watched.mos);
  let worst: BadRoute | null = null;
  for (let place = 1; place < routes; place++) {
    const evidence = evidenceOf(contrastsOf(table, place));
    if (evidence === null || evidence.days < FEWEST_DAYS || evidence.mean < LEAST_COST_MOS) continue;
    if (!isBeyondChance(evidence.z, routes - 1)) continue;
    if (worst === null || evidence.mean > worst.evidence.mean) worst = { place, evidence };
  }
  return worst;
}

export function badRouteFinding(watched: Watched, { place, evidence }: BadRoute): TrendFinding {
  const costOf = (values: Float32Array): Measured =>
    evidenceOf(contrastsOf(hourTable(watched, values), place))?.mean ?? null;
  const [upCostMos, downCostMos] = [costOf(watched.up), costOf(watched.down)];
  return {
    code: 'bad-route',
    confidence: confidenceOf(evidence.mean),
    direction: directionOf(upCostMos, downCostMos),
    route: watched.routes[place] ?? null,
    on: null,
    sinceMs: null,
    figures: { costMos: evidence.mean, days: evidence.days, upCostMos, downCostMos },
  };
}

/** As below, of the narrowest hours that have enough to compare. */
function contrastsOf(table: HourTable, place: number): DayFigures {
  const isShared = sharedHours(table, place);
  const [narrow, ...wider] = BLOCK_HOURS;
  let found = contrastsWithin(table, place, narrow, isShared);
  for (const hours of wider) {
    if (found.besideOthers >= BESIDE_OTHERS) break;
    found = contrastsWithin(table, place, hours, isShared);
  }
  return found;
}

/** By hour of the clock, in pairs: 1 where the route and the others are both used. */
function sharedHours({ days, routes, counts }: HourTable, place: number): Uint8Array {
  const [own, all] = [new Float64Array(HOURS / 2), new Float64Array(HOURS / 2)];
  for (let line = 0; line < days * routes; line++) {
    const route = line % routes;
    if (route === 0) continue;
    for (let hour = 0; hour < HOURS; hour++) {
      const count = counts[line * HOURS + hour] ?? 0;
      const pair = hour >> 1;
      all[pair] = (all[pair] ?? 0) + count;
      if (route === place) own[pair] = (own[pair] ?? 0) + count;
    }
  }
  return Uint8Array.from({ length: HOURS }, (_, hour) => {
    const count = own[hour >> 1] ?? 0;
    const whole = all[hour >> 1] ?? 0;
    return whole > 0 && Math.min(count, whole - count) >= SHARED_HOURS * whole ? 1 : 0;
  });
}

/** Of each day: mean of the other routes less mean of this one, within the same hours. */
function contrastsWithin(
  { days, routes, counts, sums }: HourTable,
  place: number,
  blockHours: number,
  isShared: Uint8Array,
) {
  const found = { days: [] as number[], values: [] as number[], weights: [] as number[] };
  let [compared, all] = [0, 0];
  for (let day = 0; day < days; day++) {
    let sum = 0;
    let pairs = 0;
    for (let from = 0; from < HOURS; from += blockHours) {
      let own = 0;
      let ownSum = 0;
      let others = 0;
      let othersSum = 0;
      for (let route = 1; route < routes; route++) {
        for (let hour = from; hour < from + blockHours; hour++) {
          if (isShared[hour] === 0) continue;
          const cell = (day * routes + route) * HOURS + hour;
          if (route === place) {
            own += counts[cell] ?? 0;
            ownSum += sums[cell] ?? 0;
          } else {
            others += counts[cell] ?? 0;
            othersSum += sums[cell] ?? 0;
          }
        }
      }
      all += own;
      if (own === 0 || others === 0) continue;
      compared += own;
      const weight = (own * others) / (own + others);
      sum += weight * (othersSum / others - ownSum / own);
      pairs += weight;
    }
    if (pairs === 0) continue;
    found.days.push(day);
    found.values.push(sum / pairs);
    found.weights.push(worthOfPairs(pairs));
  }
  return { ...found, besideOthers: all === 0 ? 0 : compared / all };
}
