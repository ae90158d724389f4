import { NOTHING_LIVE, watchLife } from '../../support/calls/watch-life.ts';
import { tryPathIn } from '../../support/reach/in-page.ts';
import { type Mapping, startNat } from '../../support/reach/nat.ts';
import { expect, test } from '../../support/reach/two-ports.ts';

/** What a page can tell of the NAT between it and the relay. */

const stunAt = (...ports: readonly number[]) => ({
  iceServers: [{ urls: ports.map((port) => `stun:127.0.0.1:${port}`) }],
  sameComputer: true,
});

test('the relay’s answer names both of its ports, and calls take neither amiss', async ({ lab, labPage }) => {
  const body = await (await labPage.request.get(`${lab.url}/ice-servers`)).json();
  expect(body.iceServers[1]).toEqual({ urls: [`stun:127.0.0.1:${lab.alternatePort}`] });
  const { sample } = await tryPathIn(labPage, body);
  // Nothing is between the browser and the relay, but the browser hides its own address and leaves open whether it was changed.
  expect(sample).toMatchObject({
    type: 'path',
    mapping: 'endpoint-independent',
    range: 'private',
    hidesAddresses: true,
  });
  expect(sample?.hints).toEqual([]);
});

for (const mapping of ['endpoint-independent', 'endpoint-dependent'] as const satisfies readonly Mapping[]) {
  test(`a NAT with ${mapping} mapping is known for one`, async ({ relayPorts, labPage }) => {
    const nat = await startNat(mapping, relayPorts);
    const { sample } = await tryPathIn(labPage, stunAt(...nat.ports));
    await nat.close();
    expect(sample).toMatchObject({ mapping, range: 'private' });
    expect(JSON.stringify(sample)).not.toMatch(/127\.0\.0\.1|\.local/);
  });
}

test('a port that stays silent, or a single one, leaves the mapping open', async ({ relayPorts, labPage }) => {
  const nat = await startNat('endpoint-independent', relayPorts);
  const [one = 0, other = 0] = nat.ports;
  expect((await tryPathIn(labPage, stunAt(one))).sample).toMatchObject({ mapping: null, range: 'private' });
  expect((await tryPathIn(labPage, stunAt(one, other))).sample).toMatchObject({ mapping: 'endpoint-independent' });
  await nat.close();
  const silent = await tryPathIn(labPage, stunAt(relayPorts[0], one));
  expect(silent.sample).toMatchObject({ mapping: null, range: 'private' });
  expect(silent.tookMs).toBeLessThan(5000);
  expect((await tryPathIn(labPage, { iceServers: [], sameComputer: true })).sample).toMatchObject({
    mapping: null,
    range: null,
  });
});

test('stopped or finished, nothing is left open', async ({ relayPorts, labPage }) => {
  const live = await watchLife(labPage);
  const nat = await startNat('endpoint-independent', relayPorts);
  const [one = 0] = nat.ports;
  await nat.close();
  const silent = stunAt(relayPorts[0], one);
  for (const stopAfterMs of [0, 20, 60, 150, 1500]) {
    expect(await tryPathIn(labPage, silent, stopAfterMs)).toMatchObject({ sample: null, ended: 'AbortError' });
    expect(await live(), `stopped after ${stopAfterMs} ms`).toEqual(NOTHING_LIVE);
  }
  expect(await tryPathIn(labPage, stunAt(...relayPorts))).toMatchObject({ ended: null });
  expect(await live()).toEqual(NOTHING_LIVE);
});
