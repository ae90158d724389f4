import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { IceServersAnswer } from '../../../src/call/ice-servers.ts';
import { startCoturn } from '../../support/coturn/coturn.ts';
import { expect, test } from '../../support/coturn/fixtures.ts';
import { tryPathIn, tryRelaysIn } from '../../support/reach/in-page.ts';

/** What a deployment with coturn gets of the matrix and of the path, and what it has to set for it. */

test('every way to coturn is open, TLS too', async ({ labPage }) => {
  const answer: IceServersAnswer = await labPage.evaluate(async () => (await fetch('/ice-servers')).json());
  const { sample } = await tryRelaysIn(labPage, answer);
  expect(sample?.cells.map(({ transport, result, family }) => `${transport} ${result} ${family}`)).toEqual([
    'udp allocated ipv4',
    'tcp allocated ipv4',
    'tls allocated ipv4',
  ]);
});

test('with `aux-server` coturn answers STUN at a second port, and the mapping is known', async ({ labPage }) => {
  const port = await freeUdpPort();
  const coturn = await startCoturn({ lines: [`aux-server=127.0.0.1:${port}`] });
  const stunAt = (...ports: readonly number[]) => ({
    iceServers: [{ urls: ports.map((one) => `stun:127.0.0.1:${one}`) }],
    sameComputer: true,
  });
  const both = await tryPathIn(labPage, stunAt(coturn.port, port));
  // As it is shipped, its TLS port listens on TCP alone.
  const tls = await tryPathIn(labPage, stunAt(coturn.port, coturn.tlsPort));
  await coturn.close();
  expect(both.sample).toMatchObject({ mapping: 'endpoint-independent', range: 'private' });
  expect(tls.sample).toMatchObject({ mapping: null });
});

/** Given back before coturn takes it, as in free-ports.ts. */
async function freeUdpPort(): Promise<number> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  await new Promise<void>((resolve) => void socket.close(resolve));
  return port;
}
