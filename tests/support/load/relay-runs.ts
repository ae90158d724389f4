import { type LoadFigures, measureLoad } from './measure-load.ts';
import type { BenchRelay } from './relays.ts';
import { spreadOf } from './spread.ts';

/** So many calls through one server, once; `direct` has no server. */
export interface RelayRun {
  readonly name: BenchRelay['name'] | 'direct';
  readonly calls: number;
  readonly round: number;
  /** Null when it could not be measured; then `failure` says why. */
  readonly figures: LoadFigures | null;
  readonly failure: string | null;
}

export interface Rounds {
  readonly calls: number;
  readonly rounds: number;
  readonly durationMs: number;
}

/** Direct, embedded, coturn, direct, embedded and so on: what else the machine does weighs on all alike. */
export async function runRounds(
  relays: readonly BenchRelay[],
  { calls, rounds, durationMs }: Rounds,
): Promise<RelayRun[]> {
  const runs: RelayRun[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const relay of [null, ...relays]) {
      const name = relay?.name ?? 'direct';
      const run = await measureLoad({ calls, durationMs, relay }).then(
        (figures) => ({ figures, failure: null }),
        (cause: unknown) => ({ figures: null, failure: String(cause) }),
      );
      runs.push({ name, calls, round, ...run });
    }
  }
  return runs;
}

/** Our choice: a hundredth of the loss that begins to be heard is no loss. */
const NO_LOSS_RATIO = 0.0001;
export const MOST_ADDED_JITTER_MS = 1;

/**
 * Jitter that the server added in each round, ms: that of the stream which 5 % are worse than, less the same of direct calls a
 * moment before. Rounds that failed are missing.
 */
export function addedJitterMs(runs: readonly RelayRun[], name: RelayRun['name'], calls: number): number[] {
  const own = runs.filter((run) => run.name === name && run.calls === calls);
  return own.flatMap(({ round, figures }) => {
    const direct = runs.find((run) => run.name === 'direct' && run.calls === calls && run.round === round);
    return figures && direct?.figures ? [figures.jitterP95Ms - direct.figures.jitterP95Ms] : [];
  });
}

/** Whether anything can be said of a server at so many calls: not where the same calls without one are late themselves. */
export function canBeJudged(runs: readonly RelayRun[], calls: number): boolean {
  const direct = runs.filter((run) => run.name === 'direct' && run.calls === calls);
  const jitters = direct.flatMap(({ figures }) => figures?.jitterP95Ms ?? []);
  return jitters.length > 0 && spreadOf(jitters).median < MOST_ADDED_JITTER_MS;
}

/** Whether a server held so many calls: under 1 ms of added jitter and no loss, in the median round, and no round failed. */
export function holds(runs: readonly RelayRun[], name: RelayRun['name'], calls: number): boolean {
  const own = runs.filter((run) => run.name === name && run.calls === calls);
  const added = addedJitterMs(runs, name, calls);
  if (own.length === 0 || added.length < own.length) return false;
  const losses = own.flatMap(({ figures }) => figures?.lossRatio ?? []);
  return spreadOf(added).median < MOST_ADDED_JITTER_MS && spreadOf(losses).median <= NO_LOSS_RATIO;
}
