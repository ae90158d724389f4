import { expect, test } from '@playwright/test';
import { readConfig } from '../../../../src/core/config/read-config.ts';

/** What browsers never send as `event.origin`, what would let in more than one, and what would break the header it goes into. */
const NO_ORIGINS = [
  '*',
  'null',
  'https://*.example.com',
  'https://Desk.example.com',
  'https://desk.example.com/',
  'https://desk.example.com/path',
  'https://desk.example.com:443',
  'https://user@desk.example.com',
  'http://desk.example.com',
  'http://localhost.example.com',
  'http://localhost:80',
  'desk.example.com',
  'https://',
  'https://a..b',
  'https://-a.example',
  "https://a.example; script-src 'unsafe-inline'",
  'https://a.example https://b.example',
  'https://a.example\n',
  'file:///',
  `https://${'a'.repeat(263)}.example`,
];

test('what is no origin of one page, as browsers write it, is refused', () => {
  const taken = NO_ORIGINS.filter((one) => readConfig({ embed: { origins: [one] } }).faults.length === 0);
  expect(taken).toEqual([]);
});

test('origins of pages are taken as they stand, those of this computer without protection too', () => {
  const origins = [
    'https://desk.example.com',
    'https://desk.example.com:8443',
    'https://192.0.2.7',
    'https://xn--bcher-kva.example',
    'http://localhost:5173',
    'http://localhost',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
  ];
  expect(readConfig({ embed: { origins } })).toMatchObject({ config: { embed: { origins } }, faults: [] });
  // Each is what a browser makes of it.
  expect(origins.map((one) => new URL(one).origin)).toEqual(origins);
});
