import type { Direction } from '../../../src/core/direction.ts';
import { createRandom, deriveSeed, type Random } from '../lab/impairment/random.ts';
import type { Affected, HistoryPlan, Planted } from './history-plan.ts';

/** A moment of a made-up line, on its own wall clock. */
export interface Moment {
  /** Days since the history began. */
  readonly day: number;
  readonly isWeekend: boolean;
  /** 0 to 24, with its fraction. */
  readonly hour: number;
  /** 0 at the beginning of the history, 1 at its end. */
  readonly progress: number;
  readonly route: string;
}

/** MOS of both directions at a moment; asked in order of time. */
export type MadeLine = (moment: Moment) => { readonly [direction in Direction]: number };

export const ROUTES = ['Frankfurt', 'Amsterdam', 'Paris'] as const;

/** Clean Opus over a short way, as the product scores it. */
const USUAL_MOS = 4.25;
const BEST_MOS = 4.41;
/** Of a day's luck, how much both directions share. */
const SHARED = 0.7;

export function madeLine({ seed, noise, planted }: HistoryPlan): MadeLine {
  const random = createRandom(deriveSeed(seed, 'line'));
  const days = createRandom(deriveSeed(seed, 'days'));
  const badRoute = ROUTES[Math.floor(createRandom(deriveSeed(seed, 'bad route'))() * ROUTES.length)] ?? ROUTES[0];
  const level = { shared: 0, up: 0, down: 0 };
  let day = -1;
  let today = { isCongested: false, episode: { from: 0, to: 0, of: 'both' as Affected, drop: 0 } };
  const next = () => {
    const innovation = Math.sqrt(1 - noise.dayMemory ** 2);
    for (const part of ['shared', 'up', 'down'] as const) {
      const first = day < 0 ? normal(days) : level[part] * noise.dayMemory + innovation * normal(days);
      level[part] = first;
    }
    const from = days() * 24;
    const hasEpisode = days() < noise.episodeChance;
    const episode = { from, to: hasEpisode ? from + 1 + days() * 2 : from, of: oneOf(days), drop: 0.3 + days() * 0.5 };
    today = { isCongested: planted.kind === 'evening-congestion' && days() < planted.share, episode };
  };
  return (moment) => {
    while (day < moment.day) {
      next();
      day++;
    }
    const drop = (direction: Direction) =>
      plantedDrop(planted, moment, today.isCongested, badRoute, direction) +
      (moment.hour >= today.episode.from && moment.hour < today.episode.to && affects(today.episode.of, direction)
        ? today.episode.drop
        : 0);
    const badOf = random() < noise.badChance ? oneOf(random) : null;
    const bad = -Math.log(1 - random()) * noise.badMean;
    const mosOf = (direction: Direction) => {
      const dayLuck = noise.daySd * (SHARED * level.shared + Math.sqrt(1 - SHARED ** 2) * level[direction]);
      const testLuck = noise.testSd * normal(random) - (badOf !== null && affects(badOf, direction) ? bad : 0);
      return Math.max(1, Math.min(BEST_MOS, USUAL_MOS + dayLuck + testLuck - drop(direction)));
    };
    return { up: mosOf('up'), down: mosOf('down') };
  };
}

function plantedDrop(
  planted: Planted,
  moment: Moment,
  isCongested: boolean,
  badRoute: string,
  direction: Direction,
): number {
  if (planted.kind === 'none' || !affects(planted.of, direction)) return 0;
  const { hour, progress } = moment;
  switch (planted.kind) {
    case 'evening-congestion':
      return isCongested && !moment.isWeekend && hour >= 18 && hour < 22 ? planted.drop * rush(hour) : 0;
    case 'step':
      return progress >= planted.at === planted.drop > 0 ? Math.abs(planted.drop) : 0;
    case 'bad-route':
      return moment.route === badRoute ? planted.drop : 0;
    case 'decline':
      return planted.drop * progress;
    case 'one-direction':
      return planted.drop;
  }
}

/** Which route a test goes by: any, but for one that is used in the evening only. */
export function routeAt({ seed, planted }: HistoryPlan, hour: number, random: Random): string {
  const any = ROUTES[Math.floor(random() * ROUTES.length)] ?? ROUTES[0];
  if (planted.kind !== 'bad-route' || planted.onlyFromHour === undefined || hour >= planted.onlyFromHour) return any;
  const badRoute = ROUTES[Math.floor(createRandom(deriveSeed(seed, 'bad route'))() * ROUTES.length)];
  const others = ROUTES.filter((route) => route !== badRoute);
  return others[Math.floor(random() * others.length)] ?? ROUTES[0];
}

/** It begins and ends less hard than it is in between. */
function rush(hour: number): number {
  return Math.min(1, 0.6 + 0.4 * Math.min(hour - 18, 22 - hour));
}

function affects(of: Affected, direction: Direction): boolean {
  return of === 'both' || of === direction;
}

function oneOf(random: Random): Affected {
  const number = random();
  return number < 0.4 ? 'up' : number < 0.8 ? 'down' : 'both';
}

/** Standard normal (Box and Muller). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
