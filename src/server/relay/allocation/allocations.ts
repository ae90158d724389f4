import { type Allocation, type AllocationRequest, createAllocation } from './allocation.ts';

/** The dynamic ports of RFC 6335, as RFC 8656 section 7.2 asks for relayed addresses. Virtual here: no socket has them. */
export const FIRST_VIRTUAL_PORT = 49_152;
export const LAST_VIRTUAL_PORT = 65_535;
const VIRTUAL_PORTS = LAST_VIRTUAL_PORT - FIRST_VIRTUAL_PORT + 1;

export interface Quotas {
  /** Allocations one user may hold. */
  readonly perUser: number;
  /** Allocations the relay may hold. */
  readonly total: number;
}

export type CreateResult =
  | { readonly ok: true; readonly allocation: Allocation }
  | { readonly ok: false; readonly refusal: 'user-quota' | 'total-quota' };

/**
 * All allocations, found by their client and by their virtual port. An allocation that has run out is never returned, whether
 * or not the sweep has been by.
 */
export interface Allocations {
  /** The caller has checked that the client has none (437). */
  create(request: AllocationRequest, nowMs: number): CreateResult;
  ofClient(clientKey: string, nowMs: number): Allocation | null;
  atPort(virtualPort: number, nowMs: number): Allocation | null;
  remove(allocation: Allocation): void;
  /** Removes what has run out, and the channels that have. */
  sweep(nowMs: number): void;
  /** All that are kept, run out or not. */
  entries(): readonly Allocation[];
  /** How many a user holds, run out or not. */
  countOf(user: string): number;
}

/** `pickIndex(n)` gives an integer from 0 to n-1. Random, so that a late packet rarely meets a port's next owner. */
export function createAllocations(quotas: Quotas, pickIndex: (count: number) => number): Allocations {
  const byClient = new Map<string, Allocation>();
  const byPort = new Map<number, Allocation>();
  const counts = new Map<string, number>();

  const remove = (allocation: Allocation): void => {
    if (byPort.get(allocation.virtualPort) !== allocation) return;
    byPort.delete(allocation.virtualPort);
    byClient.delete(allocation.client.key);
    const left = (counts.get(allocation.user) ?? 0) - 1;
    if (left > 0) counts.set(allocation.user, left);
    else counts.delete(allocation.user);
  };

  const live = (allocation: Allocation | undefined, nowMs: number): Allocation | null => {
    if (allocation === undefined) return null;
    if (nowMs < allocation.expiresMs) return allocation;
    remove(allocation);
    return null;
  };

  const sweep = (nowMs: number): void => {
    for (const allocation of [...byPort.values()]) live(allocation, nowMs)?.channels.sweep(nowMs);
  };

  const freePort = (): number => {
    let index = pickIndex(VIRTUAL_PORTS);
    while (byPort.has(FIRST_VIRTUAL_PORT + index)) index = (index + 1) % VIRTUAL_PORTS;
    return FIRST_VIRTUAL_PORT + index;
  };

  return {
    create(request, nowMs) {
      const overUser = (): boolean => (counts.get(request.user) ?? 0) >= quotas.perUser;
      const overTotal = (): boolean => byPort.size >= Math.min(quotas.total, VIRTUAL_PORTS);
      // Nobody is refused for the sake of allocations that have run out.
      if (overUser() || overTotal()) sweep(nowMs);
      if (overUser()) return { ok: false, refusal: 'user-quota' };
      if (overTotal()) return { ok: false, refusal: 'total-quota' };
      const allocation = createAllocation(request, freePort(), nowMs);
      byPort.set(allocation.virtualPort, allocation);
      byClient.set(request.client.key, allocation);
      counts.set(request.user, (counts.get(request.user) ?? 0) + 1);
      return { ok: true, allocation };
    },
    ofClient: (clientKey, nowMs) => live(byClient.get(clientKey), nowMs),
    atPort: (virtualPort, nowMs) => live(byPort.get(virtualPort), nowMs),
    remove,
    sweep,
    entries: () => [...byPort.values()],
    countOf: (user) => counts.get(user) ?? 0,
  };
}
