import { expect, test } from '@playwright/test';
import { configured } from '../../../support/coturn/configured.ts';

const TEXT = [
  '# port=1 is a comment',
  'port=3478',
  'tls-port=5349',
  '#external=1',
  'fingerprint',
  'peer=a',
  'peer=b',
  '',
].join('\n');

test('the values are replaced where they stand, and no other line is touched', () => {
  const before = TEXT.split('\n');
  const after = configured(TEXT, { 'tls-port': '443', port: '50000' }).split('\n');
  expect(after).toHaveLength(before.length);
  const changed = after.flatMap((line, i) => (line === before[i] ? [] : [`${before[i]} -> ${line}`]));
  expect(changed).toEqual(['port=3478 -> port=50000', 'tls-port=5349 -> tls-port=443']);
});

test('no values, no change; and what is written is taken as it is', () => {
  expect(configured(TEXT, {})).toBe(TEXT);
  expect(configured(TEXT, { port: "$&$'" })).toContain("\nport=$&$'\n");
});

const REFUSED: readonly (readonly [why: string, name: string, value: string, message: string])[] = [
  ['is not there', 'realm', 'x', 'turnserver.conf realm: expected exactly one line, got 0'],
  ['is commented out', 'external', 'x', 'turnserver.conf external: expected exactly one line, got 0'],
  ['has no value to replace', 'fingerprint', 'x', 'turnserver.conf fingerprint: expected exactly one line, got 0'],
  ['is there twice', 'peer', 'x', 'turnserver.conf peer: expected exactly one line, got 2'],
  ['would be emptied', 'port', '', 'turnserver.conf port: expected a value without white space, got ""'],
  ['would be two lines', 'port', '1\ncli', 'turnserver.conf port: expected a value without white space, got "1\\ncli"'],
];

for (const [why, name, value, message] of REFUSED) {
  test(`refused: a value that ${why}`, () => {
    expect(() => configured(TEXT, { port: '1', [name]: value })).toThrow(new TypeError(message));
  });
}
