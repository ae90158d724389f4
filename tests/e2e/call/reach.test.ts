import type { IceServersAnswer, Route } from '../../../src/call/ice-servers.ts';
import type { ReachCell, ReachSample } from '../../../src/core/samples/examined.ts';
import { NOTHING_LIVE, watchLife } from '../../support/calls/watch-life.ts';
import { freePorts } from '../../support/coturn/free-ports.ts';
import { expect, test as labTest } from '../../support/fixtures.ts';
import { type Lab, labIceServers, startLab } from '../../support/lab/lab.ts';
import { type Tried, tryRelaysIn } from '../../support/reach/in-page.ts';
import { startTlsFront, type TlsFront } from '../../support/reach/tls-front.ts';

/** The relays by each way, as a browser finds them: open, refused, silently dropped, rejecting. */

/** A drop is known after the limit of one cell, 4 s; two more for the rest. */
const LIMIT_MS = 6000;
const UNKNOWN = 'no-such-relay.invalid';
const EVERYTHING_DROPPED = {
  seed: 1,
  legs: {
    up: { udp: { block: true }, tcp: { block: true } },
    down: { udp: { block: true }, tcp: { block: true } },
  },
};

const test = labTest.extend<{
  readonly front: TlsFront;
  /** Another relay, behind a firewall that drops everything without a word. */
  readonly dropping: { readonly lab: Lab; readonly front: TlsFront };
}>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      // The certificate is made by the test, so no authority that a browser knows has signed it.
      // And a name that is unknown without asking anybody.
      const args = ['--ignore-certificate-errors', `--host-resolver-rules=MAP ${UNKNOWN} ~NOTFOUND`];
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] });
    },
    { scope: 'worker' },
  ],
  front: async ({ lab }, use) => {
    const front = await startTlsFront(lab.relayPort);
    await use(front);
    await front.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the fixtures named that are used
  dropping: async ({}, use) => {
    const lab = await startLab();
    await lab.setPlan(EVERYTHING_DROPPED);
    const front = await startTlsFront(lab.relayPort);
    await use({ lab, front });
    await front.close();
    await lab.close();
  },
});

/** The three ways to one relay, by name. */
function routeOf(lab: Lab, name: string, ports: Ports, credential?: string): Route {
  const [given] = labIceServers(lab).iceServers;
  if (!given) throw new Error('expected credentials of the lab');
  const urls = [
    `turn:127.0.0.1:${ports.plain}?transport=udp`,
    `turn:127.0.0.1:${ports.plain}?transport=tcp`,
    `turns:127.0.0.1:${ports.tls}?transport=tcp`,
  ];
  return { name, iceServers: [{ ...given, urls, ...(credential === undefined ? {} : { credential }) }] };
}

interface Ports {
  readonly plain: number;
  readonly tls: number;
}

function answerOf(...routes: readonly Route[]): IceServersAnswer {
  return { iceServers: routes[0]?.iceServers ?? [], sameComputer: true, routes };
}

function matrixOf({ sample }: Tried<ReachSample>): Readonly<Record<string, string>> {
  return Object.fromEntries((sample?.cells ?? []).map((cell) => [`${cell.route} ${cell.transport}`, cell.result]));
}

test('all twelve: open, refused, dropped and rejecting, over UDP, TCP and TLS, in one go', async ({
  lab,
  front,
  dropping,
  labPage,
}) => {
  const closed = await freePorts();
  const tried = await tryRelaysIn(
    labPage,
    answerOf(
      routeOf(lab, 'open', { plain: lab.relayPort, tls: front.port }),
      routeOf(lab, 'refused', { plain: closed.port, tls: closed.tlsPort }),
      routeOf(dropping.lab, 'dropped', { plain: dropping.lab.relayPort, tls: dropping.front.port }),
      routeOf(lab, 'rejecting', { plain: lab.relayPort, tls: front.port }, 'wrong'),
    ),
  );
  expect(matrixOf(tried)).toEqual({
    'open udp': 'allocated',
    'open tcp': 'allocated',
    'open tls': 'allocated',
    // Browsers are not told that a UDP port is closed (DECISIONS.md): nobody answers, and the words for it say both.
    'refused udp': 'no-answer',
    'refused tcp': 'refused',
    'refused tls': 'refused',
    'dropped udp': 'no-answer',
    'dropped tcp': 'no-answer',
    'dropped tls': 'no-answer',
    'rejecting udp': 'unauthorised',
    'rejecting tcp': 'unauthorised',
    'rejecting tls': 'unauthorised',
  });
  expect(tried.tookMs).toBeLessThan(LIMIT_MS);
  const { cells } = tried.sample ?? { cells: [] };
  for (const cell of cells) {
    expect(cell.firstCandidateMs !== null).toBe(cell.result === 'allocated');
    expect(cell.detail === null).toBe(cell.result === 'allocated');
    expect(cell.family).toBe('ipv4');
    if (cell.result === 'unauthorised') expect(cell.code).toBe(401);
  }
  // Each was told as soon as it was known, those nobody answers at last.
  expect(tried.told.map(nameOf).sort()).toEqual(cells.map(nameOf).sort());
  const silent = tried.told.map(({ result }) => result === 'no-answer');
  expect(silent).toEqual([...silent].sort());
});

const nameOf = ({ route, transport, result }: ReachCell) => `${route} ${transport} ${result}`;

test('a name that nobody knows is told from a port that is closed, over each transport', async ({ lab, labPage }) => {
  const closed = await freePorts();
  const at = (host: string) => [
    `turn:${host}:${closed.port}?transport=udp`,
    `turn:${host}:${closed.port}?transport=tcp`,
    `turns:${host}:${closed.tlsPort}?transport=tcp`,
  ];
  const given = labIceServers(lab).iceServers.map((server) => ({
    ...server,
    urls: [...at(UNKNOWN), ...at('localhost')],
  }));
  const { sample } = await tryRelaysIn(labPage, { iceServers: given, sameComputer: true });
  expect(sample?.cells.map(({ server, result }) => [server.replace(/:\d+/, ''), result])).toEqual([
    [UNKNOWN, 'name-not-found'],
    [UNKNOWN, 'name-not-found'],
    [UNKNOWN, 'name-not-found'],
    ['localhost', 'no-answer'],
    ['localhost', 'refused'],
    ['localhost', 'refused'],
  ]);
});

test('a relay without room, and a URL no browser takes', async ({ lab, labPage }) => {
  const [given] = labIceServers(lab).iceServers;
  const urls = Array.from({ length: 10 }, () => `turn:127.0.0.1:${lab.relayPort}?transport=udp`);
  const { sample } = await tryRelaysIn(labPage, {
    iceServers: [{ ...given, urls: [...urls, 'turn:127.0.0.1:70000'] }],
    sameComputer: true,
  });
  const results = sample?.cells.map(({ result }) => result) ?? [];
  // The relay has eight places for one user.
  expect(results.filter((result) => result === 'allocated')).toHaveLength(8);
  expect(results.filter((result) => result === 'quota')).toHaveLength(2);
  expect(results.at(-1)).toBe('not-tried');
});

test('stopped or finished, nothing is left open', async ({ lab, dropping, labPage }) => {
  const live = await watchLife(labPage);
  expect(await live()).toEqual(NOTHING_LIVE);
  const open = routeOf(lab, 'open', { plain: lab.relayPort, tls: lab.relayPort });
  const silent = routeOf(dropping.lab, 'silent', { plain: dropping.lab.relayPort, tls: dropping.front.port });
  const answer = answerOf(open, silent);
  for (const stopAfterMs of [0, 20, 60, 150, 400, 1500]) {
    expect(await tryRelaysIn(labPage, answer, stopAfterMs)).toMatchObject({ sample: null, ended: 'AbortError' });
    expect(await live(), `stopped after ${stopAfterMs} ms`).toEqual(NOTHING_LIVE);
  }
  expect(await tryRelaysIn(labPage, answer)).toMatchObject({ ended: null });
  expect(await live()).toEqual(NOTHING_LIVE);
});
