import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseOptions } from '../../../../src/server/options.ts';
import { TURNSERVER_CONF } from '../../../support/coturn/coturn.ts';
import { loopbackLines, loopbackValues, onLoopback } from '../../../support/coturn/loopback.ts';
import { ROOT } from '../../../support/sources/source-files.ts';

/** The shipped turnserver.conf, what the tests make of it, and the steps that go with it. */

const CONF = readFileSync(TURNSERVER_CONF, 'utf8');
const PARTS = { port: 40000, tlsPort: 40001, secret: 's', cert: '/c.pem', pkey: '/k.pem', folder: '/f' };

const settings = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

test('the tests change the values they list, add the lines they list, and nothing else', () => {
  const [shipped, run] = [settings(CONF), settings(onLoopback(CONF, PARTS, {}, []))];
  const expected = Object.entries(loopbackValues(PARTS)).map(([name, value]) => `${name}=${value}`);
  expect(run.filter((line) => !shipped.includes(line)).sort()).toEqual([...expected, ...loopbackLines(PARTS)].sort());
  const replaced = shipped.filter((line) => !run.includes(line)).map((line) => line.split('=')[0]);
  expect(replaced.sort()).toEqual(Object.keys(loopbackValues(PARTS)).sort());
});

test('what a test wants otherwise comes last, and must be a line of the file', () => {
  const text = onLoopback(CONF, PARTS, { 'relay-ip': '127.0.0.2' }, ['external-ip=203.0.113.7/127.0.0.1']);
  expect(settings(text)).toContain('relay-ip=127.0.0.2');
  expect(settings(text).at(-1)).toBe('external-ip=203.0.113.7/127.0.0.1');
  expect(() => onLoopback(CONF, PARTS, { 'relay-pi': '127.0.0.2' }, [])).toThrow(/relay-pi: expected exactly one line/);
});

test('nothing that is for tests alone is shipped', () => {
  const names = loopbackLines(PARTS).map((line) => line.split('=')[0]);
  expect(names).toContain('allow-loopback-peers');
  expect(settings(CONF).filter((line) => names.includes(line.split('=')[0]))).toEqual([]);
});

test('every setting has its reason in a comment above it', () => {
  const lines = CONF.split('\n');
  // Lines that stand together share the comment above the first.
  const bare = lines.filter((line, i) => settings(line).length > 0 && (lines[i - 1] ?? '') === '');
  expect(bare).toEqual([]);
});

test('the steps name the values to edit, and start the server with options it takes, at the ports of the file', () => {
  const readme = readFileSync(join(ROOT, 'src/server/README.md'), 'utf8');
  const { 'listening-port': _, 'tls-listening-port': __, ...edited } = loopbackValues(PARTS);
  for (const name of ['realm', 'external-ip', ...Object.keys(edited)]) expect(readme).toContain(`\`${name}\``);

  const [, command = ''] = /^ +npm start -- (.*)$/mu.exec(readme) ?? [];
  const argv = command.split(' ').map((word) => word.replace(/^'(.*)'$/u, '$1'));
  const parsed = parseOptions(argv, { TURN_SECRET: 's' });
  const [, port] = /^listening-port=(\d+)$/mu.exec(CONF) ?? [];
  const [, tlsPort] = /^tls-listening-port=(\d+)$/mu.exec(CONF) ?? [];
  const at = (scheme: string, number: string | undefined, transport: string) =>
    `${scheme}:turn.example.com:${number}?transport=${transport}`;
  expect(parsed).toMatchObject({
    kind: 'serve',
    options: {
      trustProxy: true,
      externalTurn: {
        urls: [at('turn', port, 'udp'), at('turn', port, 'tcp'), at('turns', tlsPort, 'tcp')],
        authentication: { kind: 'secret', secret: 's' },
      },
    },
  });
});
