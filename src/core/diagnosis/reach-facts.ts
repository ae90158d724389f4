import type { Measured } from '../measured.ts';
import type { CallReport } from '../report/schema.ts';
import type { Topology } from '../samples/sample.ts';
import type { Group } from './rule.ts';

type Cell = NonNullable<CallReport['examined']['reach']>['cells'][number];

/** The reachability matrix, as its rules look at it. */
export interface ReachFacts {
  readonly cells: readonly Cell[];
  readonly udp: readonly Cell[];
  /** TCP and TLS. */
  readonly streams: readonly Cell[];
  /** True where no address of any relay could be had. */
  readonly isCutOff: boolean;
}

/** Null where the relays were not tried. */
export function reachOf({ examined: { reach } }: CallReport): ReachFacts | null {
  if (!reach || reach.cells.length === 0) return null;
  const { cells } = reach;
  return {
    cells,
    udp: cells.filter(({ transport }) => transport === 'udp'),
    streams: cells.filter(({ transport }) => transport !== 'udp'),
    isCutOff: !cells.some(({ result }) => result === 'allocated'),
  };
}

/** Somebody was there, whatever they said. */
export function hasAnswered({ result }: Cell): boolean {
  return result === 'allocated' || result === 'unauthorised' || result === 'quota' || result === 'rejected';
}

/** Nobody was there, or something in between kept the question or the answer. */
export function isSilent({ result }: Cell): boolean {
  return result === 'no-answer' || result === 'refused';
}

/** True where the call of the same report went this way: what the matrix could not do a moment before or after is not blocked. */
export function wentOver(transport: 'udp' | 'stream', topology: Topology | null): boolean {
  return topology === 'split-relay' || topology === (transport === 'udp' ? 'udp-relay' : 'tcp-relay');
}

/** What keeps every call from being placed comes first; what another relay makes up for is worth knowing. */
export function groupOfRefusal({ report }: { readonly report: CallReport }): Group {
  return reachOf(report)?.isCutOff ? 'call' : 'remark';
}

/** The quickest way that worked, ms. */
export function quickestMs(cells: readonly Cell[]): Measured {
  const times = cells.flatMap(({ firstCandidateMs }) => firstCandidateMs ?? []);
  return times.length === 0 ? null : Math.min(...times);
}

export function countOf(cells: readonly Cell[], ...results: readonly Cell['result'][]): number {
  return cells.filter(({ result }) => results.includes(result)).length;
}
