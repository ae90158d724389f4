import type { Allocations, Quotas } from '../../../../../src/server/relay/allocation/allocations.ts';

/** What does not hold of a relay's allocations and should, whatever was sent to it. Plain checks: a fuzz asks a million times. */
export function inconsistencies(allocations: Allocations, quotas: Quotas): readonly string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const entries = allocations.entries();
  check(entries.length <= quotas.total, 'more than the total quota');
  check(new Set(entries.map(({ client }) => client.key)).size === entries.length, 'a client with two allocations');
  for (const { client, virtualPort, expiresMs, channels } of entries) {
    const byPort = allocations.atPort(virtualPort, expiresMs - 1);
    check(byPort?.virtualPort === virtualPort, `port ${virtualPort} not found`);
    check(allocations.ofClient(client.key, expiresMs - 1) === byPort, `client ${client.key} has another`);
    const bindings = channels.entries();
    check(new Set(bindings.map(({ peerPort }) => peerPort)).size === bindings.length, 'a peer with two channels');
    for (const binding of bindings) {
      const justBefore = binding.expiresMs - 1;
      check(channels.peerOf(binding.channel, justBefore) === binding.peerPort, `channel ${binding.channel}`);
      check(channels.channelTo(binding.peerPort, justBefore) === binding.channel, `peer ${binding.peerPort}`);
    }
  }
  for (const user of new Set(entries.map((entry) => entry.user))) {
    const held = entries.filter((entry) => entry.user === user).length;
    check(allocations.countOf(user) === held, `${user} is counted ${allocations.countOf(user)}, holds ${held}`);
    check(held <= quotas.perUser, `${user} holds more than the quota`);
  }
  return faults;
}
