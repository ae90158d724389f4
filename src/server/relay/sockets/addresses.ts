import { networkInterfaces } from 'node:os';

/**
 * The addresses of this machine a browser can name, loopback included. Each gets sockets of its own: Node cannot choose the source
 * address of an answer, so a socket on 0.0.0.0 may answer from an address the browser did not ask, and browsers drop such answers.
 * IPv6 link-local addresses are left out: they mean something only with a scope, which a TURN URL cannot carry.
 */
export function localAddresses(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((entries) =>
    (entries ?? []).map(({ address }) => address),
  );
  return [...new Set(addresses)].filter((address) => !/^fe[89ab]/i.test(address));
}
