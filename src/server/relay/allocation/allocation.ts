import { type Channels, createChannels } from './channels.ts';
import type { Client } from './client.ts';

/** RFC 8656 section 9: 5 minutes. */
export const PERMISSION_LIFETIME_MS = 300_000;

/** RFC 8656 section 3.2 (default, 10 minutes) and section 7.2 (a maximum the server chooses, "for example one hour"). */
export const DEFAULT_LIFETIME_S = 600;
export const MAX_LIFETIME_S = 3600;

export interface AllocationRequest {
  readonly client: Client;
  /** The username whose credentials made the allocation; no other may use it (RFC 8656 section 5). */
  readonly username: string;
  /** Whom the quota counts: the id within the username. */
  readonly user: string;
  /** Of the Allocate request, to know its retransmissions by. */
  readonly transactionId: string;
  /** Seconds granted, as the answer says. */
  readonly lifetimeS: number;
}

/** One relayed transport address and what its owner has allowed. Times are on the caller's monotonic clock. */
export interface Allocation extends AllocationRequest {
  readonly virtualPort: number;
  readonly channels: Channels;
  expiresMs: number;
  /**
   * Until when peers may send to it and it to them; null before the first permission. One time is enough: permissions are per peer
   * address (RFC 8656 section 9), and there is only one address to permit.
   */
  permittedUntilMs: number | null;
}

export function createAllocation(request: AllocationRequest, virtualPort: number, nowMs: number): Allocation {
  return {
    ...request,
    virtualPort,
    channels: createChannels(),
    expiresMs: nowMs + request.lifetimeS * 1000,
    permittedUntilMs: null,
  };
}

/** The lifetime granted for one asked for (null: none): never under the default, never over the maximum (section 7.2). */
export function grantedLifetimeS(requestedS: number | null): number {
  return Math.min(MAX_LIFETIME_S, Math.max(DEFAULT_LIFETIME_S, requestedS ?? DEFAULT_LIFETIME_S));
}

export function permit(allocation: Allocation, nowMs: number): void {
  allocation.permittedUntilMs = nowMs + PERMISSION_LIFETIME_MS;
}

export function isPermitted(allocation: Allocation, nowMs: number): boolean {
  return allocation.permittedUntilMs !== null && nowMs < allocation.permittedUntilMs;
}
