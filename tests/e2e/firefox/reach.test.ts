import { freePorts } from '../../support/coturn/free-ports.ts';
import { labIceServers } from '../../support/lab/lab.ts';
import { tryPathIn, tryRelaysIn } from '../../support/reach/in-page.ts';
import { startNat } from '../../support/reach/nat.ts';
import { expect, test } from '../../support/reach/two-ports.ts';

/** The same fold of what another browser says: no texts, other times, gathering that ends otherwise. */

test('open, refused, rejecting and silent relays', async ({ lab, labPage }) => {
  const closed = await freePorts();
  const [given] = labIceServers(lab).iceServers;
  if (!given) throw new Error('expected credentials of the lab');
  const at = (port: number, more = {}) => ({
    ...given,
    urls: [`turn:127.0.0.1:${port}?transport=udp`, `turn:127.0.0.1:${port}?transport=tcp`],
    ...more,
  });
  const iceServers = [at(lab.relayPort), at(closed.port), at(lab.relayPort, { credential: 'wrong' })];
  const { sample, tookMs } = await tryRelaysIn(labPage, { iceServers, sameComputer: true });
  expect(sample?.cells.map(({ transport, result }) => `${transport} ${result}`)).toEqual([
    'udp allocated',
    'tcp allocated',
    'udp no-answer',
    'tcp refused',
    'udp unauthorised',
    'tcp unauthorised',
  ]);
  expect(tookMs).toBeLessThan(6000);
});

for (const mapping of ['endpoint-independent', 'endpoint-dependent'] as const) {
  test(`a NAT with ${mapping} mapping is known for one`, async ({ relayPorts, labPage }) => {
    const nat = await startNat(mapping, relayPorts);
    const urls = nat.ports.map((port) => `stun:127.0.0.1:${port}`);
    const { sample } = await tryPathIn(labPage, { iceServers: [{ urls }], sameComputer: true });
    await nat.close();
    expect(sample).toMatchObject({ mapping });
  });
}
