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

/** Tests that are compared are of the same two hours of the same day; our choice: fewer have too few tests, more have other traffic. */
const BLOCK_HOURS = 2;
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

/** Of each day: mean of the other routes less mean of this one, within the same two hours. */
function contrastsOf({ days, routes, counts, sums }: HourTable, place: number): DayFigures {
  const found = { days: [] as number[], values: [] as number[], weights: [] as number[] };
  for (let day = 0; day < days; day++) {
    let [sum, pairs] = [0, 0];
    for (let from = 0; from < HOURS; from += BLOCK_HOURS) {
      let [own, ownSum, others, othersSum] = [0, 0, 0, 0];
      for (let route = 1; route < routes; route++) {
        for (let hour = from; hour < from + BLOCK_HOURS; hour++) {
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
      if (own === 0 || others === 0) continue;
      const weight = (own * others) / (own + others);
      sum += weight * (othersSum / others - ownSum / own);
      pairs += weight;
    }
    if (pairs === 0) continue;
    found.days.push(day);
    found.values.push(sum / pairs);
    found.weights.push(worthOfPairs(pairs));
  }
  return found;
}
