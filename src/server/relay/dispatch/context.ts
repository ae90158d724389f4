import type { Allocations } from '../allocation/allocations.ts';
import type { Client } from '../allocation/client.ts';
import { FAMILY_IPV4 } from '../message/constants.ts';
import type { StunMessage } from '../message/parse.ts';
import type { NonceRules } from '../nonce.ts';

/**
 * The relayed address of every allocation: the IPv4 dummy address of RFC 7600 (IANA special-purpose registry), which no network
 * routes. Browsers accept it as a relay candidate. Peers live at its ports, so the relay can reach nothing but itself.
 */
export const RELAYED_ADDRESS = '192.0.0.8';
export const RELAYED_FAMILY = FAMILY_IPV4;

/** The two clocks a relay needs: credentials expire by the world's, everything else by one that never jumps. */
export interface Moment {
  readonly monotonicMs: number;
  readonly epochMs: number;
}

export interface DispatchState {
  readonly realm: string;
  /** Shared with whoever mints the credentials. */
  readonly secret: string;
  readonly nonces: NonceRules;
  readonly allocations: Allocations;
}

/** What a handler of a request needs to know. */
export interface RequestContext {
  readonly state: DispatchState;
  readonly client: Client;
  readonly request: StunMessage;
  readonly now: Moment;
}

/** Bytes to send. Relayed data may be dropped when its client's queue is full; control answers may not. */
export interface Outgoing {
  readonly client: Client;
  readonly bytes: Uint8Array;
  readonly kind: 'control' | 'relayed';
}

/** Why a message led to nothing. Closed, so that a counter can be kept for each. */
export type DropReason =
  | 'malformed'
  | 'unexpected'
  | 'too-long'
  | 'no-allocation'
  | 'no-permission'
  | 'no-peer'
  | 'foreign-peer';

export type DispatchResult = Outgoing | { readonly dropped: DropReason };
