import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseIceServers, stunServersOf } from '../../../src/call/ice-servers.ts';
import type { IceServersAnswer } from '../../../src/server/ice-servers.ts';
import { credentialOf } from '../../../src/server/relay/credentials.ts';
import type { RelayThreadOptions } from '../../../src/server/relay/options.ts';
import { type Answer, ask, jsonOf } from '../../support/server/ask.ts';
import { relayHere, withServer } from '../../support/server/served.ts';

/** The answer as the probe reads it: what the server says and what the call takes is one and the same. */
function iceServersOf(answer: Answer): IceServersAnswer {
  expect(answer.status).toBe(200);
  const answered = jsonOf(answer) as IceServersAnswer;
  expect(parseIceServers(answered)).toEqual(answered);
  return answered;
}

test('the relay is offered over UDP and TCP at the host the page was opened with', async () => {
  await withServer([], async ({ port, relayPort }) => {
    const hosts = [
      ['calls.example:8080', 'calls.example'],
      ['localhost:8080', '127.0.0.1'],
      ['test.localhost', '127.0.0.1'],
      ['[::1]:8080', '[::1]'],
      ['192.0.2.2', '192.0.2.2'],
    ];
    for (const [host = '', expected] of hosts) {
      const { iceServers } = iceServersOf(await ask(port, '/ice-servers', { headers: { Host: host } }));
      const at = `turn:${expected}:${relayPort}`;
      expect(iceServers[0]?.urls).toEqual([`${at}?transport=udp`, `${at}?transport=tcp`]);
    }
  });
});

test('STUN at the relay’s next port is offered where it listens there, and not where it does not', async () => {
  const relayAt = (alternatePort: number | null) => async (options: RelayThreadOptions) => ({
    ...(await relayHere(options)),
    alternatePort,
  });
  const headers = { Host: '[2001:db8::1]:8080' };
  await withServer(
    [],
    async ({ port }) => {
      const { iceServers } = iceServersOf(await ask(port, '/ice-servers', { headers }));
      expect(iceServers.slice(1)).toEqual([{ urls: ['stun:[2001:db8::1]:3479'] }]);
      expect(stunServersOf(iceServers)).toHaveLength(1);
      expect(stunServersOf(iceServers)[0]?.urls).toHaveLength(2);
    },
    { relay: relayAt(3479) },
  );
  await withServer(
    [],
    async ({ port }) => expect(iceServersOf(await ask(port, '/ice-servers', { headers })).iceServers).toHaveLength(1),
    { relay: relayAt(null) },
  );
});

test('a public address stands in place of the request’s', async () => {
  await withServer(['--public-address', '2001:db8::1'], async ({ port, relayPort }) => {
    const { iceServers } = iceServersOf(await ask(port, '/ice-servers', { headers: { Host: 'calls.example' } }));
    expect(iceServers[0]?.urls[0]).toBe(`turn:[2001:db8::1]:${relayPort}?transport=udp`);
  });
});

test('a Host that is no host is refused by name', async () => {
  await withServer([], async ({ port }) => {
    const answer = await ask(port, '/ice-servers', { headers: { Host: 'a.example/?x=' } });
    expect(answer.status).toBe(400);
    expect(jsonOf(answer)).toEqual({ error: 'Host: expected a name or address, got "a.example/?x="' });
  });
});

test('each answer has credentials of its own that last as long as they should, and is never stored', async () => {
  await withServer(['--credential-ttl', '120'], async ({ port }) => {
    const beforeS = Math.floor(Date.now() / 1000);
    const answers = [await ask(port, '/ice-servers'), await ask(port, '/ice-servers')];
    const afterS = Math.floor(Date.now() / 1000);
    const usernames = answers.map((answer) => iceServersOf(answer).iceServers[0]?.username ?? '');
    expect(new Set(usernames).size).toBe(2);
    for (const username of usernames) {
      const expiryS = Number(username.split(':')[0]);
      expect(expiryS).toBeGreaterThanOrEqual(beforeS + 120);
      expect(expiryS).toBeLessThanOrEqual(afterS + 120);
    }
    expect(answers[0]?.headers['cache-control']).toBe('no-store');
  });
});

test('external TURN with a secret gets minted credentials; STUN beside it gets none', async () => {
  const argv = ['--turn-urls', 'turns:a.example,stun:a.example', '--turn-secret', 'known'];
  await withServer(argv, async ({ port, relayPort }) => {
    expect(relayPort).toBeNull();
    const { iceServers, sameComputer } = iceServersOf(await ask(port, '/ice-servers'));
    expect(sameComputer).toBeNull();
    expect(iceServers[0]).toEqual({ urls: ['stun:a.example'] });
    expect(iceServers[1]?.urls).toEqual(['turns:a.example']);
    expect(iceServers[1]?.credential).toBe(credentialOf('known', iceServers[1]?.username ?? ''));
  });
});

test('external TURN with a fixed user gets that user', async () => {
  const argv = ['--turn-urls', 'turn:a.example', '--turn-username', 'u', '--turn-credential', 'p'];
  await withServer(argv, async ({ port }) => {
    const { iceServers } = iceServersOf(await ask(port, '/ice-servers'));
    expect(iceServers).toEqual([{ urls: ['turn:a.example'], username: 'u', credential: 'p' }]);
  });
});

test('named routes are answered with credentials of their own, and the first is where calls go', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'callprobe-routes-')), 'routes.json');
  const list = [
    { name: 'Frankfurt', turnUrls: ['turn:a.example', 'stun:a.example'], turnSecret: 'known' },
    { name: 'carrier A', turnUrls: ['turns:b.example'], turnSecret: 'other' },
    { name: 'carrier B', turnUrls: ['turn:c.example'], turnUsername: 'u', turnCredential: 'p' },
  ];
  await writeFile(file, JSON.stringify(list));
  await withServer(['--routes', file], async ({ port, relayPort }) => {
    expect(relayPort).toBeNull();
    const { iceServers, routes = [] } = iceServersOf(await ask(port, '/ice-servers'));
    expect(routes.map(({ name }) => name)).toEqual(['Frankfurt', 'carrier A', 'carrier B']);
    expect(iceServers).toEqual(routes[0]?.iceServers);
    const [frankfurt, carrier] = [routes[0]?.iceServers[1], routes[1]?.iceServers[0]];
    expect(frankfurt?.credential).toBe(credentialOf('known', frankfurt?.username ?? ''));
    expect(carrier?.credential).toBe(credentialOf('other', carrier?.username ?? ''));
    expect(routes[2]?.iceServers).toEqual([{ urls: ['turn:c.example'], username: 'u', credential: 'p' }]);
    const again = iceServersOf(await ask(port, '/ice-servers')).routes ?? [];
    expect(again[1]?.iceServers[0]?.username).not.toBe(carrier?.username);
  });
  await rm(dirname(file), { recursive: true });
});

const SAME_COMPUTER: readonly (readonly [argv: string[], headers: Record<string, string>, expected: boolean | null])[] =
  [
    [[], {}, true],
    [[], { 'X-Forwarded-For': '127.0.0.1' }, null],
    [[], { Forwarded: 'for=127.0.0.1' }, null],
    [['--trust-proxy'], { Forwarded: 'for=127.0.0.1' }, null],
    [['--trust-proxy'], { 'X-Forwarded-For': '203.0.113.9' }, false],
    [['--trust-proxy'], { 'X-Forwarded-For': '203.0.113.9, 127.0.0.1' }, true],
    [['--trust-proxy'], { 'X-Forwarded-For': '127.0.0.1, 203.0.113.9:1234' }, false],
    [['--trust-proxy'], { 'X-Forwarded-For': '::ffff:127.0.0.1' }, true],
    [['--trust-proxy'], { 'X-Forwarded-For': 'unknown' }, null],
    [['--trust-proxy'], {}, true],
  ];

for (const [argv, headers, expected] of SAME_COMPUTER) {
  test(`same computer ${expected}: ${argv.join(' ')} ${JSON.stringify(headers)}`, async () => {
    await withServer(argv, async ({ port }) => {
      expect(iceServersOf(await ask(port, '/ice-servers', { headers })).sameComputer).toBe(expected);
    });
  });
}

const REQUESTS: readonly (readonly [headers: Record<string, string>, status: number])[] = [
  [{ 'Sec-Fetch-Site': 'same-origin' }, 200],
  [{ 'Sec-Fetch-Site': 'none' }, 200],
  [{ Origin: 'http://a.example', Host: 'a.example' }, 200],
  [{ Origin: 'https://a.example', Host: 'a.example' }, 200],
  [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
  [{ 'Sec-Fetch-Site': 'same-site' }, 403],
  [{ 'Sec-Fetch-Site': 'same-origin', Origin: 'http://b.example', Host: 'a.example' }, 403],
  [{ Origin: 'http://a.example:81', Host: 'a.example' }, 403],
  [{ Origin: 'null', Host: 'a.example' }, 403],
];

for (const [headers, status] of REQUESTS) {
  test(`asked from ${JSON.stringify(headers)}: ${status}`, async () => {
    await withServer([], async ({ port }) => {
      const answer = await ask(port, '/ice-servers', { headers });
      expect(answer.status).toBe(status);
      expect(answer.body.toString().includes('credential')).toBe(status === 200);
    });
  });
}

test('who asks too often is told how long to wait', async () => {
  await withServer([], async ({ port }) => {
    const answers = await Promise.all(Array.from({ length: 15 }, () => ask(port, '/ice-servers')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(10);
    expect(refused.length).toBeGreaterThan(0);
    for (const { headers } of refused) expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
  });
});

test('only GET and HEAD', async () => {
  await withServer([], async ({ port }) => {
    const answer = await ask(port, '/ice-servers', { method: 'POST' });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });
});

test('credentials are minted with the relay’s secret: a relay that shares it takes them', async () => {
  const secrets: string[] = [];
  const relay = async (options: { readonly secret: string; readonly port: number }) => {
    secrets.push(options.secret);
    return {
      port: 3478,
      alternatePort: null,
      stats: () => Promise.reject(new Error('not asked')),
      ended: new Promise<null>(() => {}),
      close: async () => {},
    };
  };
  const take = async ({ port }: { readonly port: number }) => {
    const [server] = iceServersOf(await ask(port, '/ice-servers')).iceServers;
    expect(server?.credential).toBe(credentialOf(secrets.at(-1) ?? '', server?.username ?? ''));
  };
  await withServer([], take, { relay });
  await withServer([], take, { relay });
  expect(new Set(secrets).size, 'a secret for each start').toBe(2);
  expect(secrets[0]?.length).toBeGreaterThanOrEqual(32);
});
