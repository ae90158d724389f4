import { expect, test } from '@playwright/test';
import { DEFAULT_CONFIG, type DeploymentConfig, noTestsFault } from '../../../../src/core/config/config.ts';
import { readConfig, readConfigText } from '../../../../src/core/config/read-config.ts';

const SERVER = { urls: ['turn:relay.example.com:3478'], username: 'u', credential: 'p' } as const;

/** Nothing in it is the default, so that a field that fell back shows. */
const OTHER: DeploymentConfig = {
  name: 'Desk of Ñandú & <b>Sons</b>',
  logo: '/brand/logo.svg',
  relays: { kind: 'routes', routes: [{ name: 'Frankfurt', iceServers: [SERVER] }] },
  codec: 'PCMA',
  targetMos: 4.2,
  alertMos: 3.9,
  test: 'quick',
  languages: ['fil', 'de'],
  keepDays: null,
  sites: ['Manila', 'Cebu'],
  results: { ways: ['server', 'file'], mailTo: 'desk@example.com', automatic: false },
  personal: ['browser'],
  embed: { origins: ['https://desk.example.com', 'http://localhost:5173'] },
  pbx: { servers: ['wss://pbx.example.com:8089/ws'] },
};

/** Text that a page must neither run nor follow, and what is no text at all. */
const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '__proto__',
  'javascript:alert(1)',
  '\u202egnp.exe',
  'x'.repeat(100_000),
];
const WRONG_TYPES = [true, 7, Number.NaN, {}, [], [[]], { length: 3 }];

function without(values: readonly unknown[], good: (value: unknown) => boolean): readonly unknown[] {
  return values.filter((value) => !good(value));
}

/** Values that each field must refuse; those of a wrong type and the hostile ones, less what is right for it, and its own. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  name: [...WRONG_TYPES, null, '', ' ', 'two\nlines', 'x'.repeat(61), ...HOSTILE.slice(3)],
  logo: [
    ...WRONG_TYPES,
    ...HOSTILE.filter((text) => text !== '__proto__'),
    '',
    '//elsewhere.example/a.svg',
    'https://elsewhere.example/a.svg',
    'data:image/svg+xml,x',
    '/a/../b.svg',
    '..',
    '/%2e%2e/a.svg',
    '\\\\elsewhere\\a.svg',
    '/a.svg?b',
  ],
  relays: [...WRONG_TYPES.slice(0, -1), null, ...HOSTILE, { kind: 'other' }],
  codec: [...WRONG_TYPES, null, ...HOSTILE, 'opus ', 'OPUS', 'g722'],
  targetMos: [
    ...without(WRONG_TYPES, (value) => value === 3),
    null,
    ...HOSTILE,
    '4',
    0.99,
    4.51,
    Number.POSITIVE_INFINITY,
  ],
  alertMos: [...WRONG_TYPES, null, ...HOSTILE, 0, -1, 4.6],
  test: [...WRONG_TYPES, null, ...HOSTILE, 'Usual', 'headset'],
  languages: [...WRONG_TYPES, null, ...HOSTILE, ['xx'], ['en', 'en'], ['en', null], 'en'],
  keepDays: [...WRONG_TYPES, ...HOSTILE, 0, 31, '90', -30],
  sites: [
    ...without(WRONG_TYPES, (value) => Array.isArray(value) && value.length === 0),
    null,
    ...HOSTILE,
    [''],
    ['a', 'a'],
    ['a', 3],
    Array.from({ length: 51 }, (_, i) => `site ${i}`),
  ],
  'results.ways': [...WRONG_TYPES, null, ...HOSTILE, ['post'], ['link', 'link'], 'link'],
  'results.mailTo': [...WRONG_TYPES, ...HOSTILE, '', 'desk', 'desk@', 'a@example.com?bcc=b@example.com', 'a@b.c\n'],
  'results.automatic': [...WRONG_TYPES.slice(1), null, ...HOSTILE, 'true', 1],
  personal: [
    ...without(WRONG_TYPES, (value) => Array.isArray(value) && value.length === 0),
    null,
    ...HOSTILE,
    ['address'],
    ['browser', 'browser'],
  ],
  'embed.origins': [
    ...without(WRONG_TYPES, (value) => Array.isArray(value) && value.length === 0),
    null,
    ...HOSTILE,
    ['*'],
    ['https://a.example', 'https://a.example'],
    Array.from({ length: 21 }, (_, i) => `https://host-${i}.example`),
  ],
  'pbx.servers': [
    ...without(WRONG_TYPES, (value) => Array.isArray(value) && value.length === 0),
    null,
    ...HOSTILE.map((text) => [`wss://${text}`]),
    'wss://pbx.example.com',
  ],
};

function withField(config: DeploymentConfig, field: string, value: unknown): Record<string, unknown> {
  const [first = '', second] = field.split('.');
  return {
    ...config,
    [first]: second === undefined ? value : { ...Object(Reflect.get(config, first)), [second]: value },
  };
}

function defaultOf(field: string): unknown {
  const [first = '', second] = field.split('.');
  const value: unknown = Reflect.get(DEFAULT_CONFIG, first);
  return second === undefined ? value : Reflect.get(Object(value), second);
}

test('a file that says nothing is the defaults, and one that says all is itself', () => {
  expect(readConfig({})).toEqual({ config: DEFAULT_CONFIG, faults: [] });
  expect(readConfig({ results: {}, embed: {}, pbx: {} })).toEqual({ config: DEFAULT_CONFIG, faults: [] });
  expect(readConfig(DEFAULT_CONFIG)).toEqual({ config: DEFAULT_CONFIG, faults: [] });
  expect(readConfig(OTHER)).toEqual({ config: OTHER, faults: [] });
  expect(readConfig(JSON.parse(JSON.stringify(OTHER)))).toEqual({ config: OTHER, faults: [] });
});

test('what the other configuration says is nowhere the default, or a field that fell back would not show', () => {
  const same = Object.keys(WRONG).filter((field) => {
    const [first = '', second] = field.split('.');
    const value: unknown = Reflect.get(OTHER, first);
    return JSON.stringify(second ? Reflect.get(Object(value), second) : value) === JSON.stringify(defaultOf(field));
  });
  // True needs `server`, whose own wrong values would then be named twice; that pair has its test below.
  expect(same).toEqual(['results.automatic']);
});

for (const [field, values] of Object.entries(WRONG)) {
  test(`each wrong ${field} is named, and every other field holds`, () => {
    for (const value of values) {
      const { config, faults } = readConfig(withField(OTHER, field, value));
      const instead = field === 'relays' ? 'no-tests' : 'default';
      const named = faults.map((fault) => ({
        field: fault.field.split('.').slice(0, field.split('.').length).join('.'),
        instead: fault.instead,
      }));
      expect(named, String(JSON.stringify(value)).slice(0, 80)).toEqual([{ field, instead }]);
      expect(config).toEqual(withField(OTHER, field, defaultOf(field)));
      expect(faults.every(({ expected, got }) => expected !== '' && got !== '' && got.length <= 60)).toBe(true);
    }
  });
}

test('what is no object at all is the defaults and one fault of the whole', () => {
  for (const value of [null, 3, 'text', [], true, undefined]) {
    const { config, faults } = readConfig(value);
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(faults).toEqual([expect.objectContaining({ field: '', expected: 'a JSON object', instead: 'default' })]);
  }
  expect(readConfig({ ...OTHER, results: [] })).toEqual({
    config: { ...OTHER, results: DEFAULT_CONFIG.results },
    faults: [
      { field: 'results', expected: 'an object with ways, mailTo and automatic', got: 'a list', instead: 'default' },
    ],
  });
});

test('a wrong place in a list is named by its number', () => {
  expect(readConfig({ sites: ['Manila', 3] }).faults).toEqual([
    expect.objectContaining({ field: 'sites.1', got: '3' }),
  ]);
  expect(readConfig({ languages: ['de', 'dutch'] }).faults).toEqual([
    expect.objectContaining({ field: 'languages.1', got: '"dutch"' }),
  ]);
});

test('an unknown field is named with the one that was meant, and hurts nothing', () => {
  const { config, faults } = readConfig({
    ...OTHER,
    tagetMos: 3,
    results: { ...OTHER.results, mailto: 'x', zzzzzzzz: 1 },
  });
  expect(config).toEqual(OTHER);
  expect(faults).toEqual([
    { field: 'results.mailto', expected: 'a field that there is, perhaps mailTo', got: 'text', instead: 'ignored' },
    { field: 'results.zzzzzzzz', expected: 'one of ways, mailTo, automatic', got: 'a number', instead: 'ignored' },
    { field: 'tagetMos', expected: 'a field that there is, perhaps targetMos', got: 'a number', instead: 'ignored' },
  ]);
  const hostile = readConfig(JSON.parse('{"__proto__":{"name":"x"},"constructor":1,"toString":2}'));
  expect(hostile.config).toEqual(DEFAULT_CONFIG);
  expect(hostile.faults.map(({ field }) => field)).toEqual(['__proto__', 'constructor', 'toString']);
});

test('alerts lie at the target or below it, and so does their default', () => {
  expect(readConfig({ targetMos: 3.2 })).toEqual({
    config: { ...DEFAULT_CONFIG, targetMos: 3.2, alertMos: 3.2 },
    faults: [],
  });
  const { config, faults } = readConfig({ ...OTHER, targetMos: 3.4, alertMos: 3.41 });
  expect(config).toEqual({ ...OTHER, targetMos: 3.4, alertMos: 3.4 });
  expect(faults).toEqual([
    {
      field: 'alertMos',
      expected: 'a number from 1 to 4.5, not above targetMos (3.4)',
      got: '3.41',
      instead: 'default',
    },
  ]);
  expect(readConfig({ targetMos: 3.4, alertMos: 3.4 }).faults).toEqual([]);
});

test('results go by themselves only where they can go to the server', () => {
  const automatic = (ways: readonly unknown[]) => readConfig({ results: { ways, automatic: true } });
  expect(automatic(['server'])).toEqual({
    config: { ...DEFAULT_CONFIG, results: { ways: ['server'], mailTo: null, automatic: true } },
    faults: [],
  });
  for (const ways of [['link'], ['serve'], []]) {
    expect(automatic(ways).config.results.automatic).toBe(false);
    expect(automatic(ways).faults.map(({ field }) => field)).toContain('results.automatic');
  }
});

test('an endpoint is a path here or an https: address, and nothing that only looks like one', () => {
  const kept = (url: string) => {
    const { config, faults } = readConfig({ relays: { kind: 'endpoint', url } });
    return faults.length === 0 && config.relays.kind === 'endpoint' && config.relays.url === url;
  };
  const good = ['ice-servers', '/ice-servers', '/api/ice-servers?site=1', 'https://turn.example.com:8443/ice?x=1'];
  expect(good.filter((url) => !kept(url))).toEqual([]);
  const bad = [
    '',
    '//turn.example.com/ice',
    'http://turn.example.com/ice',
    'https:turn.example.com',
    'https://user:pass@turn.example.com/ice',
    'https://turn.example.com',
    'https:///ice',
    'HTTPS://turn.example.com/../ice',
    'javascript:alert(1)',
    '/../ice',
    '/a/%2e%2e/ice',
    '\\\\turn.example.com\\ice',
    'ice servers',
  ];
  expect(bad.filter(kept)).toEqual([]);
});

test('of fixed routes, each wrong part is named by its path, and no password is repeated', () => {
  const routes = (...all: readonly unknown[]) => readConfig({ relays: { kind: 'routes', routes: all } });
  const named = (...all: readonly unknown[]) => routes(...all).faults.map(({ field, got }) => `${field} ${got}`);
  const good = { name: 'a', iceServers: [SERVER] };
  expect(named({ name: 'a', iceServers: [{ ...SERVER, urls: 'turns:relay.example.com' }] })).toEqual([]);
  expect(named(good, { ...good, name: 'b', iceServers: [{ urls: ['stun:a'] }, SERVER] })).toEqual([]);
  expect(named()).toEqual(['relays.routes a list']);
  expect(named(good, good)).toEqual(['relays.routes.1.name "a"']);
  expect(named({ ...good, name: '' })).toEqual(['relays.routes.0.name ""']);
  expect(named({ ...good, iceServers: [] })).toEqual(['relays.routes.0.iceServers a list']);
  expect(named({ ...good, iceServers: [{ urls: 'stun:a' }] })).toEqual(['relays.routes.0.iceServers a list']);
  expect(named({ ...good, iceServers: [{ ...SERVER, urls: ['http://a'] }] })).toEqual([
    'relays.routes.0.iceServers.0.urls.0 "http://a"',
  ]);
  expect(named({ ...good, iceServers: [{ urls: 'turn:a', username: 'u' }] })).toEqual([
    'relays.routes.0.iceServers.0.credential null',
  ]);
  expect(named({ ...good, iceServers: [{ ...SERVER, credential: 's'.repeat(501) }] })).toEqual([
    'relays.routes.0.iceServers.0.credential text',
  ]);
  expect(named({ ...good, iceServers: [{ ...SERVER, credentials: 'secret' }] })).toEqual([
    'relays.routes.0.iceServers.0.credentials text',
  ]);
});

test('only relays that cannot be told keep tests from starting', () => {
  const wrong = Object.keys(WRONG).filter((field) => noTestsFault(readConfig(withField(OTHER, field, {})).faults));
  expect(wrong).toEqual(['relays']);
  const { faults } = readConfig({ relays: { kind: 'endpoint', url: 'ice', comment: 'ours' } });
  expect(faults.map(({ field }) => field)).toEqual(['relays.comment']);
  expect(noTestsFault(faults)).toBe(null);
});

test('a huge file of nonsense is refused field by field, without a word too many', () => {
  const many = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`${'k'.repeat(2000)}${i}`, i]));
  const { config, faults } = readConfig({ ...many, sites: Array.from({ length: 100_000 }, () => 'x') });
  expect(config).toEqual(DEFAULT_CONFIG);
  expect(faults).toHaveLength(2001);
  expect(Math.max(...faults.map(({ field, got }) => field.length + got.length))).toBeLessThan(140);
});

test('a file that is no JSON says what it is, and never throws', () => {
  expect(readConfigText('{}')).toEqual({ config: DEFAULT_CONFIG, faults: [] });
  expect(readConfigText(`\ufeff${JSON.stringify(OTHER)}`)).toEqual({ config: OTHER, faults: [] });
  const got = (text: string) => readConfigText(text).faults.map((fault) => `${fault.field}|${fault.got}`);
  expect(got(' ')).toEqual(['|an empty file']);
  expect(got('<!doctype html>')).toEqual(['|text that is no JSON: "<!doctype html>"']);
  expect(got('{ name: "a" }')).toEqual(['|text that is no JSON: "{ name: \\"a\\" }"']);
  expect(got('['.repeat(200_000))[0]?.length).toBeLessThan(100);
});
