/** One ICE candidate as far as the browser shows it (RFC 8839 5.1). */
export interface SeenCandidate {
  readonly type: 'host' | 'srflx';
  /** The same for candidates of one type, protocol and local address (RFC 8445 5.1.1.3). */
  readonly foundation: string;
  /** An address; null where the browser gives a name instead (mDNS). */
  readonly address: string | null;
  readonly port: number;
  /** Of the socket that asked; null where the browser hides it. */
  readonly base: string | null;
}

/** All that one peer connection said while it asked STUN. UDP candidates only: STUN over UDP is what a NAT is judged by. */
export interface SeenPath {
  readonly candidates: readonly SeenCandidate[];
  /** Of each STUN server or port asked, the family of the address in its URL; null for a name. */
  readonly asked: readonly ('ipv4' | 'ipv6' | null)[];
  /** Each of them answered: gathering came to its end, and no server was given up. */
  readonly allAnswered: boolean;
  /** Of local candidates (getStats `networkType`), where the browser tells. */
  readonly networkTypes: readonly string[];
  /** Network Information API, where there is one. */
  readonly connectionType: string | null;
}

export function reflexiveOf(candidates: readonly SeenCandidate[]): readonly SeenCandidate[] {
  return candidates.filter(({ type }) => type === 'srflx');
}

/** Addresses of this computer that the browser shows. */
export function ownAddresses(candidates: readonly SeenCandidate[]): readonly string[] {
  return candidates.flatMap(({ type, address }) => (type === 'host' ? (address ?? []) : []));
}
