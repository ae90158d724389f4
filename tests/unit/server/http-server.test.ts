import { connect, createServer } from 'node:net';
import { expect, test } from '@playwright/test';
import { readConfigFile } from '../../../src/server/config-file.ts';
import { createHttpServer, listen } from '../../../src/server/http-server.ts';
import { startServer } from '../../../src/server/start.ts';
import { ask, jsonOf } from '../../support/server/ask.ts';
import { deadRelay, optionsOf, pagesOf, relayHere, withServer } from '../../support/server/served.ts';

/** Field notes, section 6; the page's whole defence against a script that is not ours. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
  "media-src 'self' blob:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test('every answer carries the security headers, refusals too', async () => {
  await withServer([], async ({ port }) => {
    const asked = [
      ask(port, '/ice-servers'),
      ask(port, '/healthz'),
      ask(port, '/missing'),
      ask(port, '/', { method: 'PUT' }),
    ];
    for (const { headers } of await Promise.all(asked)) {
      expect(headers).toMatchObject({
        'content-security-policy': POLICY,
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-resource-policy': 'same-origin',
        'permissions-policy': 'microphone=(self), camera=(), geolocation=()',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
    }
  });
});

test('only the pages that the deployment lists may frame this one, and only the page itself is theirs to load', async () => {
  const config = readConfigFile('{ "embed": { "origins": ["https://desk.example", "http://localhost:5173"] } }');
  const server = await startServer({ ...optionsOf(), config }, { pages: pagesOf(new Map()), startRelay: relayHere });
  const asked = ['/', '/index.html', '/missing', '/ice-servers', '/config.json', '//'];
  const answers = await Promise.all(asked.map((path) => ask(server.port, path))).finally(server.close);
  const listed = POLICY.replace("frame-ancestors 'none'", 'frame-ancestors https://desk.example http://localhost:5173');
  for (const [i, { headers }] of answers.entries()) {
    expect(headers['content-security-policy'], asked[i]).toBe(listed);
    expect(headers['cross-origin-resource-policy'], asked[i]).toBe(i < 2 ? 'cross-origin' : 'same-origin');
  }
});

test('the policy lets the page reach the servers that the deployment names, and nothing else', async () => {
  const policyWith = async (servers: readonly string[], url = 'ice-servers') => {
    const text = JSON.stringify({ pbx: { servers }, relays: { kind: 'endpoint', url } });
    const options = { ...optionsOf(), config: readConfigFile(text) };
    const server = await startServer(options, { pages: pagesOf(new Map()), startRelay: relayHere });
    const { headers } = await ask(server.port, '/healthz').finally(server.close);
    return headers['content-security-policy'];
  };
  const servers = ['wss://pbx.example.com:8089/ws', 'wss://pbx.example.com:8089/other', 'wss://pbx.example.org'];
  const named = "connect-src 'self' wss://pbx.example.com:8089 wss://pbx.example.org;";
  expect(await policyWith(servers)).toBe(POLICY.replace("connect-src 'self';", named));
  expect(await policyWith([...servers, 'https://elsewhere.example'])).toBe(POLICY);
  const asked = "connect-src 'self' https://turn.example.com;";
  expect(await policyWith([], 'https://turn.example.com/credentials')).toBe(
    POLICY.replace("connect-src 'self';", asked),
  );
});

test('the health of server and relay', async () => {
  await withServer([], async ({ port, relayPort }) => {
    const answer = await ask(port, '/healthz');
    expect(answer.status).toBe(200);
    expect(jsonOf(answer)).toEqual({
      status: 'ok',
      uptimeSeconds: expect.any(Number),
      relay: { port: relayPort, allocations: 0, eventLoopDelayMs: { mean: 0.1, p99: 1, max: 2 } },
    });
  });
});

test('a relay that has ended makes the server unhealthy and is reported to its host', async () => {
  const use = async ({ port, relayDied }: { readonly port: number; readonly relayDied: Promise<Error> }) => {
    const answer = await ask(port, '/healthz');
    expect(answer.status).toBe(503);
    expect(jsonOf(answer)).toMatchObject({ status: 'relay-ended', relay: null });
    expect((await relayDied).message).toContain('ended with code 1');
  };
  await withServer([], use, { relay: deadRelay });
});

test('a relay that does not answer makes the server unhealthy within seconds', async () => {
  const relay = async () => ({ ...(await deadRelay()), stats: () => new Promise<never>(() => {}) });
  const use = async ({ port }: { readonly port: number }) => {
    const answer = await ask(port, '/healthz');
    expect(answer.status).toBe(503);
    expect(jsonOf(answer)).toMatchObject({ status: 'relay-silent' });
  };
  await withServer([], use, { relay });
});

test('without a relay of its own the server is healthy', async () => {
  const argv = ['--turn-urls', 'turn:a.example', '--turn-secret', 's'];
  await withServer(argv, async ({ port }) => {
    expect(jsonOf(await ask(port, '/healthz'))).toMatchObject({ status: 'ok', relay: null });
  });
});

test('a taken port is an error that names --port, and the relay is not left running', async () => {
  const closed: string[] = [];
  const relay = async () => {
    const running = await deadRelay();
    return { ...running, close: async () => void closed.push('relay') };
  };
  await withServer([], async ({ port }) => {
    const second = startServer({ ...optionsOf(), port }, { pages: pagesOf(new Map()), startRelay: relay });
    await expect(second).rejects.toThrow(`--port: expected a free port, got ${port}, which is taken`);
    expect(closed).toEqual(['relay']);
  });
});

test('a taken relay port is an error that names --relay-port', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => void taken.listen(0, '127.0.0.1', resolve));
  const relayPort = (taken.address() as { readonly port: number }).port;
  const parts = { pages: pagesOf(new Map()), startRelay: relayHere };
  await expect(startServer({ ...optionsOf(), relayPort }, parts)).rejects.toThrow(/--relay-port/);
  await new Promise((resolve) => taken.close(resolve));
});

test('an address that is not of this computer is an error that names --host', async () => {
  const routes = { exact: new Map(), otherwise: () => {}, policy: true };
  const listening = listen(createHttpServer(), routes, { port: 0, host: '203.0.113.9' });
  await expect(listening).rejects.toThrow('--host: expected an address of this computer, got "203.0.113.9"');
});

test('closing frees the port, though somebody is in the middle of a request', async () => {
  const port = await withServer([], async (server) => {
    const slow = connect(server.port, '127.0.0.1');
    slow.on('error', () => {});
    slow.write('GET / HTTP/1.1\r\nHost: a');
    await ask(server.port, '/healthz');
    return server.port;
  });
  await expect(ask(port, '/')).rejects.toThrow(/ECONNREFUSED/);
});

test('a fault of the server is answered, not leaked, and the next request is served', async () => {
  const routes = {
    exact: new Map([['/fault', () => Promise.reject(new Error('inner detail'))]]),
    otherwise: () => {},
    policy: true,
  };
  const errors: unknown[] = [];
  const { error } = console;
  console.error = (...args: unknown[]) => void errors.push(args);
  const listener = await listen(createHttpServer(), routes, { port: 0, host: '127.0.0.1' });
  try {
    const answer = await ask(listener.port, '/fault');
    expect(answer.status).toBe(500);
    expect(answer.body.toString()).not.toContain('inner detail');
    expect(String(errors)).toContain('inner detail');
    expect((await ask(listener.port, '/fault')).status).toBe(500);
  } finally {
    console.error = error;
    await listener.close();
  }
});
