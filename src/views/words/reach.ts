import type { CallReport } from '../../core/report/schema.ts';
import { REACH_MEANINGS } from './en/reach.ts';

export type ReachCell = NonNullable<CallReport['examined']['reach']>['cells'][number];
/** A cell of which nothing is known yet. */
export type PlannedCell = Pick<ReachCell, 'server' | 'route' | 'transport'>;

/** One relay of the matrix: its row. */
export interface ReachRow {
  readonly route: string | null;
  readonly host: string;
  readonly cells: readonly (PlannedCell | ReachCell)[];
}

/** What the matrix means for calls; of one under way, that it is. */
export function reachMeaning(cells: readonly ReachCell[], planned: readonly PlannedCell[] = cells): readonly string[] {
  if (planned.length === 0) return [REACH_MEANINGS.none];
  if (cells.length < planned.length) return [REACH_MEANINGS.running];
  const open = cells.filter(({ result }) => result === 'allocated');
  if (open.length === 0) return [withoutAny(cells)];
  const rows = reachRows(cells);
  const gone = rows.filter((row) => !row.cells.some((cell) => 'result' in cell && cell.result === 'allocated')).length;
  return [withSome(cells, open), ...(gone > 0 ? [REACH_MEANINGS.someGone(gone, rows.length)] : [])];
}

function withSome(cells: readonly ReachCell[], open: readonly ReachCell[]): string {
  const isOpen = (...transports: readonly string[]) => open.some(({ transport }) => transports.includes(transport));
  if (isOpen('udp')) {
    if (open.length === cells.length) return REACH_MEANINGS.allOpen;
    return isOpen('tcp', 'tls') ? REACH_MEANINGS.udpAndMore : REACH_MEANINGS.onlyUdp;
  }
  if (!cells.some(({ transport }) => transport === 'udp')) return REACH_MEANINGS.udpNotOffered;
  return isOpen('tcp') ? REACH_MEANINGS.udpBlocked : REACH_MEANINGS.onlyTls;
}

/** What is nearest to being mended is told: a relay that answers comes before one that does not. */
function withoutAny(cells: readonly ReachCell[]): string {
  const some = (...results: readonly ReachCell['result'][]) => cells.some(({ result }) => results.includes(result));
  if (some('unauthorised')) return REACH_MEANINGS.credentials;
  if (some('quota', 'rejected')) return REACH_MEANINGS.refuses;
  if (some('no-answer', 'refused')) return REACH_MEANINGS.nothing;
  return some('name-not-found') ? REACH_MEANINGS.unknownName : REACH_MEANINGS.notTried;
}

/** A row for each host of each route, in the order of the deployment; what is known stands in the place of what was planned. */
export function reachRows(cells: readonly ReachCell[], planned: readonly PlannedCell[] = cells): readonly ReachRow[] {
  const rows = new Map<string, ReachRow & { readonly cells: (PlannedCell | ReachCell)[] }>();
  for (const plan of planned) {
    const host = hostOf(plan.server);
    const key = `${plan.route ?? ''} ${host}`;
    const row = rows.get(key) ?? { route: plan.route, host, cells: [] };
    row.cells.push('result' in plan ? plan : (cells.find((cell) => isSame(cell, plan)) ?? plan));
    rows.set(key, row);
  }
  return [...rows.values()];
}

function isSame(one: PlannedCell, other: PlannedCell): boolean {
  return one.server === other.server && one.route === other.route && one.transport === other.transport;
}

/** Without the port; brackets of an IPv6 address stay, as it was configured. */
function hostOf(server: string): string {
  return server.replace(/:\d+$/, '');
}

export function portOf(server: string): string | null {
  return /:(\d+)$/.exec(server)?.[1] ?? null;
}
