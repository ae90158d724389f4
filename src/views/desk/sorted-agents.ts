import type { Measured } from '../../core/measured.ts';
import { type Agent, badnessOf, worstFirst } from '../../core/trends/agents.ts';
import type { DeskQuery, DeskSort } from './desk-query.ts';

type Key = number | string | null;

/** What each column is sorted by; the first is what one looks for: the lowest score, the most tests, the newest. */
const KEYS: { readonly [sort in DeskSort]: (agent: Agent) => Key } = {
  verdict: badnessOf,
  agent: ({ name }) => name,
  up: ({ latest }) => latest.up,
  down: ({ latest }) => latest.down,
  tests: ({ tests }) => -tests,
  route: ({ latest }) => latest.words.route,
  browser: ({ latest }) => latest.words.browser,
  provider: ({ latest }) => latest.words.provider,
  when: ({ latest }) => -latest.startedAt,
};

/** Sorted as asked for; what is not known comes last either way, and among equals the worst first. */
export function sortedAgents(agents: readonly Agent[], { sort, isTurned }: DeskQuery): readonly Agent[] {
  const keyOf = KEYS[sort];
  const turn = isTurned ? -1 : 1;
  return agents.toSorted((one, other) => {
    const [a, b] = [keyOf(one), keyOf(other)];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || worstFirst(one, other);
    return turn * compared(a, b) || worstFirst(one, other);
  });
}

function compared(a: NonNullable<Key>, b: NonNullable<Key>): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}

/** How far a bar of such a score reaches, 0 to 1; null without one. */
export function barShare(mos: Measured): Measured {
  return mos === null ? null : Math.min(1, Math.max(0.02, (mos - 1) / 3.5));
}
