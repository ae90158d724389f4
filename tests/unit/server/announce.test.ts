import { expect, test } from '@playwright/test';
import { announcement } from '../../../src/server/announce.ts';
import { optionsOf } from '../../support/server/served.ts';

const LAN = ['192.0.2.2', '2001:db8::1'];
const EVERYWHERE = { ...optionsOf(), host: null };

test('localhost comes first, then the addresses for other devices, with what they are for', () => {
  const text = announcement(EVERYWHERE, { port: 8080, relayPort: 3478 }, LAN);
  const urls = text.match(/http:\S+/gu);
  expect(urls).toEqual(['http://localhost:8080', 'http://192.0.2.2:8080', 'http://[2001:db8::1]:8080']);
  expect(text).toContain('To test a line');
  expect(text).toContain('relay on port 3478');
});

test('on one address only, no other is named', () => {
  const text = announcement(optionsOf(), { port: 1, relayPort: 2 }, LAN);
  expect(text.match(/http:\S+/gu)).toEqual(['http://127.0.0.1:1']);
  expect(text).not.toContain('another device');
});

test('external TURN servers are named', () => {
  const options = optionsOf('--turn-urls', 'turn:a.example', '--turn-secret', 'hidden');
  const text = announcement(options, { port: 1, relayPort: null }, []);
  expect(text).toContain('turn:a.example');
  expect(text).not.toContain('hidden');
});

test('routes are named, their secrets are not', () => {
  const authentication = { kind: 'secret', secret: 'hidden' } as const;
  const route = (name: string) => ({ name, urls: [`turn:${name.length}.example`], authentication });
  const textOf = (...names: string[]) =>
    announcement({ ...optionsOf(), routes: names.map(route) }, { port: 1, relayPort: null }, []);
  expect(textOf('Frankfurt', 'carrier A', 'carrier B')).toContain(
    'Calls go by Frankfurt; other routes: carrier A, carrier B.',
  );
  expect(textOf('Frankfurt')).toContain('Calls go by Frankfurt.');
  expect(textOf('Frankfurt', 'carrier A')).not.toMatch(/hidden|example/);
});

test('where results go is told by hosts alone, and that marks end where no key is kept', () => {
  const textOf = (...argv: string[]) => announcement(optionsOf(...argv), { port: 1, relayPort: 2 }, []);
  expect(textOf()).not.toContain('Results');
  const webhook = ['--webhook', 'https://desk.example/hidden', '--webhook-secret', 'hidden and long enough'];
  const all = textOf(
    ...webhook,
    '--otlp',
    'http://user:hidden@otel.example:4318',
    '--metrics',
    '--metrics-token',
    'hidden',
  );
  expect(all).toContain(
    'Results that agents send: marked as seen, handed to desk.example, figures to otel.example:4318, counted at /metrics.',
  );
  expect(all).not.toContain('hidden');
  expect(all).toContain('Their marks end with this process: --signing-key FILE keeps the key.');
  expect(textOf('--signing-key', 'key.pem')).not.toContain('marks end');
  expect(textOf('--metrics')).toContain('They are handed to nobody: --webhook names who.');
});
