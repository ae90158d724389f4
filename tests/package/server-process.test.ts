import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask, jsonOf } from '../support/server/ask.ts';
import { runServerProcess, type ServerProcess } from '../support/server/server-process.ts';
import { ROOT } from '../support/sources/source-files.ts';

const FREE = ['--host', '127.0.0.1', '--port', '0', '--relay-port', '0'];
const READY = 'Stop with Ctrl-C.';

const started: ServerProcess[] = [];

function run(flags: readonly string[], dist?: string): ServerProcess {
  const server = runServerProcess(flags, dist);
  started.push(server);
  return server;
}

test.afterEach(async () => {
  for (const { child, exited } of started.splice(0)) {
    child.kill('SIGKILL');
    await exited;
  }
});

async function portOf(server: ServerProcess): Promise<number> {
  const [, port] = /http:\/\/127\.0\.0\.1:(\d+)/u.exec(await server.says(READY)) ?? [];
  return Number(port);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`it serves page, relay and health, and ${signal} ends it cleanly`, async () => {
    const server = run(FREE);
    const port = await portOf(server);
    expect((await ask(port, '/')).body.toString()).toContain('<div id="app">');
    expect(jsonOf(await ask(port, '/ice-servers'))).toMatchObject({ sameComputer: true });
    expect(jsonOf(await ask(port, '/healthz'))).toMatchObject({ status: 'ok', relay: { allocations: 0 } });
    server.child.kill(signal);
    expect(await server.exited).toBe(0);
    await expect(ask(port, '/')).rejects.toThrow(/ECONNREFUSED/);
  });
}

test('a taken port, a taken relay port and an unknown flag end it with one line that names the flag', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => void taken.listen(0, '127.0.0.1', resolve));
  const { port } = taken.address() as { readonly port: number };
  const runs: readonly (readonly [flags: readonly string[], line: RegExp])[] = [
    [[...FREE, '--port', `${port}`], /^callprobe: --port: expected a free port, got \d+, which is taken\n$/],
    [[...FREE, '--relay-port', `${port}`], /^callprobe: .*--relay-port.*\n$/],
    [['--prt', '1'], /^callprobe: --prt: expected one of the options that --help lists\n$/],
  ];
  for (const [flags, line] of runs) {
    const server = run(flags);
    expect(await server.exited).toBe(1);
    expect(server.printed()).toMatch(line);
  }
  await new Promise((resolve) => taken.close(resolve));
});

test('what is wrong in its config is printed, a line a field, and it serves all the same; its signing key is made', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-config-'));
  const [config, key] = [join(folder, 'config.json'), join(folder, 'key.pem')];
  await writeFile(config, '{ "name": "Nord calls", "targetMos": "four", "nmae": 1 }');
  const server = run([...FREE, '--config', config, '--signing-key', key]);
  const port = await portOf(server);
  expect(
    server
      .printed()
      .match(/^config: .*$/gmu)
      ?.map((line) => line.split(':')[1]),
  ).toEqual([' targetMos', ' nmae']);
  expect(server.printed()).toContain('Results that agents send: marked as seen.');
  expect((await ask(port, '/config.json')).status).toBe(200);
  expect(jsonOf(await ask(port, '/results/key'))).toMatchObject({ keys: [{ keyId: expect.any(String) }] });
  expect((await stat(key)).mode & 0o777).toBe(0o600);
  await rm(folder, { recursive: true });
});

test('a signing key that is none ends it with one line that names the flag', async () => {
  const server = run([...FREE, '--signing-key', join(ROOT, 'package.json')]);
  expect(await server.exited).toBe(1);
  expect(server.printed()).toMatch(
    /^callprobe: --signing-key: expected P-256 private keys in PEM in ".*", got something else\n$/,
  );
});

test('--help tells the options and ends', async () => {
  const server = run(['--help']);
  expect(await server.exited).toBe(0);
  expect(server.printed()).toContain('--turn-urls');
});

test('when the thread of the relay dies, the process says so and ends with a failure', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'callprobe-dist-'));
  await cp(join(ROOT, 'dist'), dist, { recursive: true });
  await writeFile(join(dist, 'package.json'), '{ "type": "module" }');
  const dying = `
    import { parentPort } from 'node:worker_threads';
    parentPort.postMessage({ kind: 'listening', port: 3478, addresses: [] });
    setTimeout(() => { throw new Error('broken on purpose'); }, 300);`;
  await writeFile(join(dist, 'server/relay/worker.js'), dying);
  const server = run(FREE, dist);
  await server.says(READY);
  expect(await server.exited).toBe(1);
  expect(server.printed()).toMatch(/callprobe: relay: .*broken on purpose/);
  await rm(dist, { recursive: true });
});
