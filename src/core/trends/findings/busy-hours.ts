import { isWeekend } from '../local-time.ts';
import { type DayFigures, type Evidence, evidenceOf, isBeyondChance, worthOfPairs } from './chance.ts';
import { confidenceOf, DAY_KINDS, type DayKind, directionOf, LEAST_COST_MOS, type TrendFinding } from './finding.ts';
import { HOURS, type HourTable, hourTable, runningHours } from './hour-table.ts';
import type { Watched } from './watched.ts';

/** Hours of the local clock, from the first to before the last, on some days. */
export interface BusyHours {
  readonly fromHour: number;
  readonly toHour: number;
  readonly on: DayKind;
  readonly evidence: Evidence;
}

/** Lengths that are looked for, in hours; our choice: shorter ones are chance, longer ones are no hours of the day. */
const LENGTHS = [2, 3, 4, 5, 6];
const LOOKS = LENGTHS.reduce((sum, length) => sum + HOURS - length + 1, 0) * DAY_KINDS.length;
/** Two working weeks; our choice. */
const FEWEST_DAYS = 10;
/** A stretch with its middle from 17 h on is of the evening; our choice. */
const EVENING_FROM = 17;

/**
 * Hours that are worse than the rest of the same day on the same route. What a whole day or a route has is in both, so neither a bad week nor a
 * bad route that is used in the evening looks like them. Of every stretch of two to six hours, on all days, on working days and on weekends,
 * the clearest; every one of them counts as a look.
 */
export function findBusyHours(watched: Watched): BusyHours | null {
  const table = hourTable(watched, watched.mos);
  const running = runningHours(table);
  let best: BusyHours | null = null;
  for (const length of LENGTHS) {
    for (let fromHour = 0; fromHour + length <= HOURS; fromHour++) {
      const contrasts = contrastsOf(table, running, fromHour, fromHour + length);
      for (const on of DAY_KINDS) {
        const evidence = evidenceOf(ofKind(contrasts, on, watched.firstDay));
        if (evidence === null || evidence.days < FEWEST_DAYS || evidence.mean < LEAST_COST_MOS) continue;
        if (best === null || evidence.z > best.evidence.z) best = { fromHour, toHour: fromHour + length, on, evidence };
      }
    }
  }
  return best !== null && isBeyondChance(best.evidence.z, LOOKS) ? best : null;
}

export function busyHoursFinding(watched: Watched, busy: BusyHours): TrendFinding {
  const { fromHour, toHour, on, evidence } = busy;
  const costOf = (values: Float32Array) => {
    const table = hourTable(watched, values);
    const contrasts = contrastsOf(table, runningHours(table), fromHour, toHour);
    return evidenceOf(ofKind(contrasts, on, watched.firstDay))?.mean ?? null;
  };
  const [upCostMos, downCostMos] = [costOf(watched.up), costOf(watched.down)];
  return {
    code: (fromHour + toHour) / 2 >= EVENING_FROM ? 'evening-congestion' : 'busy-hours',
    confidence: confidenceOf(evidence.mean),
    direction: directionOf(upCostMos, downCostMos),
    route: null,
    on,
    sinceMs: null,
    figures: { costMos: evidence.mean, fromHour, toHour, days: evidence.days, upCostMos, downCostMos },
  };
}

/** True where a test is of those hours. */
export function isBusy({ fromHour, toHour, on }: BusyHours, hour: number, isOfWeekend: boolean): boolean {
  return hour >= fromHour && hour < toHour && (on === 'all' || (on === 'weekends') === isOfWeekend);
}

/** Of each day: mean of its other hours less mean of these, within each route, the routes together. */
function contrastsOf(
  { days, routes }: HourTable,
  { counts, sums }: ReturnType<typeof runningHours>,
  fromHour: number,
  toHour: number,
): DayFigures {
  const found = { days: [] as number[], values: [] as number[], weights: [] as number[] };
  for (let day = 0; day < days; day++) {
    let [sum, pairs] = [0, 0];
    for (let route = 0; route < routes; route++) {
      const line = (day * routes + route) * (HOURS + 1);
      const inside = (counts[line + toHour] ?? 0) - (counts[line + fromHour] ?? 0);
      const outside = (counts[line + HOURS] ?? 0) - inside;
      if (inside === 0 || outside === 0) continue;
      const insideSum = (sums[line + toHour] ?? 0) - (sums[line + fromHour] ?? 0);
      const weight = (inside * outside) / (inside + outside);
      sum += weight * (((sums[line + HOURS] ?? 0) - insideSum) / outside - insideSum / inside);
      pairs += weight;
    }
    if (pairs === 0) continue;
    found.days.push(day);
    found.values.push(sum / pairs);
    found.weights.push(worthOfPairs(pairs));
  }
  return found;
}

function ofKind(figures: DayFigures, on: DayKind, firstDay: number): DayFigures {
  if (on === 'all') return figures;
  const isOn = (_: number, i: number) => isWeekend(firstDay + (figures.days[i] ?? 0)) === (on === 'weekends');
  return {
    days: figures.days.filter(isOn),
    values: figures.values.filter(isOn),
    weights: figures.weights.filter(isOn),
  };
}
