import { expect, test } from '@playwright/test';
import { OptionError } from '../../../src/server/option-error.ts';
import { parseOptions, type ServerOptions } from '../../../src/server/options.ts';
import { parseRoutes } from '../../../src/server/turn-routes.ts';

const FRANKFURT = { name: 'Frankfurt', turnUrls: ['turn:a.example:3478?transport=udp'], turnSecret: 'hunter2' };
const CARRIER = {
  name: 'carrier A',
  turnUrls: ['turns:b.example', 'stun:b.example'],
  turnUsername: 'u',
  turnCredential: 'hunter3',
};

const parsed = (list: unknown) => parseRoutes(JSON.stringify(list), '--routes r.json');

function refusal(parse: () => unknown): string {
  try {
    parse();
  } catch (error) {
    if (error instanceof OptionError) return error.message;
    throw error;
  }
  throw new Error('expected it to be refused');
}

test('a route has a shared secret, or a fixed user name and password', () => {
  expect(parsed([FRANKFURT, CARRIER])).toEqual([
    { name: 'Frankfurt', urls: FRANKFURT.turnUrls, authentication: { kind: 'secret', secret: 'hunter2' } },
    {
      name: 'carrier A',
      urls: CARRIER.turnUrls,
      authentication: { kind: 'fixed', username: 'u', credential: 'hunter3' },
    },
  ]);
});

const { turnSecret: _, ...OPEN } = FRANKFURT;
const WRONG: readonly (readonly [list: unknown, message: RegExp])[] = [
  [{}, /^--routes r\.json: expected a list of routes, got an object$/],
  [[], /^--routes r\.json: expected 1 to 12 routes, got 0$/],
  [Array.from({ length: 13 }, (_, i) => ({ ...FRANKFURT, name: `${i}` })), /expected 1 to 12 routes, got 13$/],
  [[FRANKFURT, 'x'], /^--routes r\.json: entry 2: expected an object, got a text$/],
  [[{ ...FRANKFURT, name: undefined }], /entry 1: name: expected a text, got nothing$/],
  [[{ ...FRANKFURT, name: ' ' }], /entry 1: name: expected 1 to 60 characters on one line, got " "$/],
  [[{ ...FRANKFURT, name: 'a\nb' }], /entry 1: name: expected 1 to 60 characters/],
  [[FRANKFURT, CARRIER, FRANKFURT], /entry 3 \("Frankfurt"\): name: expected a name of its own, got that of entry 1$/],
  [[{ ...FRANKFURT, secret: 'hunter4' }], /entry 1 \("Frankfurt"\): secret: expected only the fields name, turnUrls/],
  [[{ ...FRANKFURT, turnUrls: 'turn:a' }], /\("Frankfurt"\): turnUrls: expected a list of URLs, got a text$/],
  [[{ ...FRANKFURT, turnUrls: [] }], /turnUrls: expected 1 to 20 URLs, got 0$/],
  [[{ ...FRANKFURT, turnUrls: ['http://a'] }], /turnUrls: expected turn:, turns: or stun: URLs, got "http:\/\/a"$/],
  [[{ ...FRANKFURT, turnUrls: [5] }], /turnUrls: expected turn:, turns: or stun: URLs, got a number$/],
  [[{ ...FRANKFURT, turnUrls: ['stun:a.example'] }], /turnUrls: expected at least one turn: or turns: URL/],
  [[OPEN], /turnSecret: expected it, or turnUsername and turnCredential, got none$/],
  [[{ ...FRANKFURT, turnSecret: '' }], /turnSecret: expected 1 to 500 characters, got 0$/],
  [[{ ...FRANKFURT, turnSecret: ['hunter5'] }], /turnSecret: expected a text, got a list$/],
  [[{ ...FRANKFURT, turnUsername: 'u' }], /turnUsername: expected either turnSecret or a fixed user name and password/],
  [[{ ...OPEN, turnUsername: 'u' }], /turnCredential: expected a text, got nothing$/],
  [[{ ...OPEN, turnCredential: 'hunter6' }], /turnUsername: expected a text, got nothing$/],
];

for (const [list, message] of WRONG) {
  test(`refused, naming file, entry and field: ${message.source}`, () => {
    const said = refusal(() => parsed(list));
    expect(said).toMatch(message);
    expect(said).toMatch(/^--routes r\.json: /);
    expect(said).not.toContain('hunter');
  });
}

test('of a file that is no JSON it is said where, and nothing of it is shown', () => {
  for (const text of ['hunter2', '[{"turnSecret": "hunter2"', '[\n{"turnSecret": hunter2}]', '']) {
    expect(refusal(() => parseRoutes(text, 'ROUTES r.json'))).toMatch(
      /^ROUTES r\.json: expected JSON, got something else( in line \d)?$/,
    );
  }
});

function served(argv: readonly string[], env: Record<string, string>, text = JSON.stringify([FRANKFURT, CARRIER])) {
  const command = parseOptions(argv, env, (path) => {
    if (path !== 'r.json') throw Object.assign(new Error(path), { code: 'ENOENT' });
    return text;
  });
  return (command as { readonly options: ServerOptions }).options;
}

test('routes are given by flag or variable; calls go by the first', () => {
  for (const options of [served(['--routes', 'r.json'], {}), served([], { ROUTES: 'r.json' })]) {
    expect(options.routes.map(({ name }) => name)).toEqual(['Frankfurt', 'carrier A']);
    expect(options.externalTurn).toEqual(options.routes[0]);
  }
});

test('a file that cannot be read, and other TURN options beside it, are refused by name', () => {
  const said = (argv: readonly string[], env = {}) => refusal(() => served(argv, env));
  expect(said(['--routes', 'x.json'])).toBe('--routes: expected a file that can be read, got "x.json" (ENOENT)');
  expect(said(['--routes', 'r.json'], { TURN_URLS: 'turn:a.example', TURN_SECRET: 's' })).toBe(
    '--routes: expected either TURN_URLS or routes, got both',
  );
  expect(said(['--routes', 'r.json', '--turn-secret', 's'])).toBe(
    '--turn-secret: expected --turn-urls with it, got none',
  );
});
