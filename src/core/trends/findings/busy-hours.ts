import { isWeekend } from '../local-time.ts';
import { medianOf } from '../spread.ts';
import { type Evidence, evidenceOf, isBeyondChance, worthOfPairs } from './chance.ts';
import { confidenceOf, DAY_KINDS, type DayKind, directionOf, LEAST_COST_MOS, type TrendFinding } from './finding.ts';
import { HOURS, type HourTable, hourTable, runningHours } from './hour-table.ts';
import { UNKNOWN_HOUR, type Watched } from './watched.ts';

/** Hours of the local clock, from the first to before the last, on some days. */
export interface BusyHours {
  readonly fromHour: number;
  readonly toHour: number;
  readonly on: DayKind;
  readonly evidence: Evidence;
}

/** Lengths that are looked for, in hours; our choice: shorter ones are chance, longer ones are no hours of the day. */
const LENGTHS = [2, 3, 4, 6];
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
  const scratch = { values: new Float64Array(table.days), weights: new Float64Array(table.days) };
  const isOff = Uint8Array.from({ length: table.days }, (_, day) => (isWeekend(watched.firstDay + day) ? 1 : 0));
  let clearest: Omit<BusyHours, 'evidence'> | null = null;
  let most = 0;
  for (const length of LENGTHS) {
    for (let fromHour = 0; fromHour + length <= HOURS; fromHour++) {
      const toHour = fromHour + length;
      contrast(table, running, fromHour, toHour, scratch);
      for (const on of DAY_KINDS) {
        const clear = clearness(scratch, on, isOff);
        if (clear > most) [clearest, most] = [{ fromHour, toHour, on }, clear];
      }
    }
  }
  if (clearest === null) return null;
  const evidence = evidenceFor(watched, watched.mos, clearest);
  return evidence !== null && isBeyondChance(evidence.z, LOOKS) ? { ...clearest, evidence } : null;
}

/** The mean in standard errors if days knew nothing of one another, 0 where it is not worth a look. */
function clearness({ values, weights }: Contrasts, on: DayKind, isOff: Uint8Array): number {
  let [days, sum, total] = [0, 0, 0];
  const skipped = on === 'all' ? 2 : on === 'weekdays' ? 1 : 0;
  for (let day = 0; day < values.length; day++) {
    const weight = weights[day] ?? 0;
    if (weight === 0 || isOff[day] === skipped) continue;
    days++;
    sum += weight * (values[day] ?? 0);
    total += weight;
  }
  if (days < FEWEST_DAYS || sum / total < LEAST_COST_MOS) return 0;
  let squares = 0;
  for (let day = 0; day < values.length; day++) {
    if (isOff[day] !== skipped) squares += ((weights[day] ?? 0) * ((values[day] ?? 0) - sum / total)) ** 2;
  }
  return squares === 0 ? 0 : sum / Math.sqrt(squares);
}

export function busyHoursFinding(watched: Watched, busy: BusyHours): TrendFinding {
  const { fromHour, toHour, on, evidence } = busy;
  const upCostMos = evidenceFor(watched, watched.up, busy)?.mean ?? null;
  const downCostMos = evidenceFor(watched, watched.down, busy)?.mean ?? null;
  const { days, costs } = costsByDay(watched, watched.mos, busy);
  const isIn = (test: number) => isBusy(busy, watched.hour[test] ?? UNKNOWN_HOUR, isOfDays(watched, 'weekends', test));
  const badDays = costs.filter((cost) => cost >= LEAST_COST_MOS).length;
  return {
    code: (fromHour + toHour) / 2 >= EVENING_FROM ? 'evening-congestion' : 'busy-hours',
    confidence: confidenceOf(evidence.mean),
    direction: directionOf(upCostMos, downCostMos),
    route: null,
    on,
    sinceMs: null,
    figures: {
      costMos: evidence.mean,
      fromHour,
      toHour,
      days: days.length,
      badDays,
      insideMos: medianOf(watched.mos.filter((_, test) => isOfDays(watched, on, test) && isIn(test))),
      outsideMos: medianOf(watched.mos.filter((_, test) => isOfDays(watched, on, test) && !isIn(test))),
      upCostMos,
      downCostMos,
    },
  };
}

/** True where a test is of those hours. */
export function isBusy({ fromHour, toHour, on }: BusyHours, hour: number, isOfWeekend: boolean): boolean {
  return hour >= fromHour && hour < toHour && (on === 'all' || (on === 'weekends') === isOfWeekend);
}

interface Contrasts {
  /** By day. */
  readonly values: Float64Array;
  /** 0 for a day that has no such hours, or no others. */
  readonly weights: Float64Array;
}

/** Of each day: mean of its other hours less mean of these, within each route, the routes together. */
function contrast(
  { days, routes }: HourTable,
  { counts, sums }: ReturnType<typeof runningHours>,
  fromHour: number,
  toHour: number,
  { values, weights }: Contrasts,
): void {
  for (let day = 0; day < days; day++) {
    let sum = 0;
    let pairs = 0;
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
    values[day] = pairs === 0 ? 0 : sum / pairs;
    weights[day] = worthOfPairs(pairs);
  }
}

function isOfDays({ firstDay, day }: Watched, on: DayKind, test: number): boolean {
  return on === 'all' || isWeekend(firstDay + (day[test] ?? 0)) === (on === 'weekends');
}

function evidenceFor(watched: Watched, figures: Float32Array, hours: Omit<BusyHours, 'evidence'>): Evidence | null {
  const { days, costs, weights } = costsByDay(watched, figures, hours);
  return evidenceOf({ days, values: costs, weights });
}

/** Of each of its days that has tests in these hours and in others: what the hours cost, MOS, and what that is worth. */
function costsByDay(watched: Watched, figures: Float32Array, { fromHour, toHour, on }: Omit<BusyHours, 'evidence'>) {
  const table = hourTable(watched, figures);
  const { values, weights } = { values: new Float64Array(table.days), weights: new Float64Array(table.days) };
  contrast(table, runningHours(table), fromHour, toHour, { values, weights });
  const isOn = (day: number) => on === 'all' || isWeekend(watched.firstDay + day) === (on === 'weekends');
  const days = Array.from(weights.keys()).filter((day) => (weights[day] ?? 0) > 0 && isOn(day));
  return {
    days,
    costs: days.map((day) => values[day] ?? 0),
    weights: days.map((day) => weights[day] ?? 0),
  };
}
