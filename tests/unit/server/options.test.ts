import { expect, test } from '@playwright/test';
import { FLAGS, helpText } from '../../../src/server/flags.ts';
import { OptionError } from '../../../src/server/option-error.ts';
import { parseOptions, type ServerOptions } from '../../../src/server/options.ts';

type Env = Readonly<Record<string, string>>;

function served(argv: readonly string[], env: Env = {}): ServerOptions {
  const command = parseOptions(argv, env);
  if (command.kind !== 'serve') throw new Error('expected options to serve with, got --help');
  return command.options;
}

const DEFAULTS: ServerOptions = {
  port: 8080,
  relayPort: 3478,
  host: null,
  publicAddress: null,
  externalTurn: null,
  routes: [],
  credentialTtlS: 900,
  trustProxy: false,
  loadLimitMb: null,
  config: null,
  results: { webhook: null, otlp: null, metrics: null, signingKey: null },
};

test('without flags or variables the defaults hold', () => {
  expect(served([])).toEqual(DEFAULTS);
});

test('an empty variable counts as not set', () => {
  expect(served([], { PORT: '', TURN_URLS: '', TRUST_PROXY: '' })).toEqual(DEFAULTS);
});

test('every option can be set by flag, and a flag wins over its variable', () => {
  const argv = ['--port=1', '--relay-port', '2', '--host', 'localhost', '--public-address', 'calls.example'];
  const options = served([...argv, '--credential-ttl', '120', '--trust-proxy', '--load-limit', '7'], {
    PORT: '9',
    TRUST_PROXY: '0',
  });
  expect(options).toEqual({
    ...DEFAULTS,
    port: 1,
    relayPort: 2,
    host: '127.0.0.1',
    publicAddress: 'calls.example',
    credentialTtlS: 120,
    trustProxy: true,
    loadLimitMb: 7,
  });
});

test('variables set what flags set', () => {
  const env = {
    PORT: '1',
    RELAY_PORT: '2',
    PUBLIC_ADDRESS: '2001:db8::1',
    CREDENTIAL_TTL: '86400',
    TRUST_PROXY: '1',
    LOAD_LIMIT: '0',
  };
  expect(served([], env)).toEqual({
    ...DEFAULTS,
    port: 1,
    relayPort: 2,
    publicAddress: '2001:db8::1',
    credentialTtlS: 86_400,
    trustProxy: true,
    loadLimitMb: 0,
  });
});

test('external TURN takes a secret, or a fixed user name and password', () => {
  const urls = ['turn:a.example:3478?transport=udp', 'turns:a.example', 'stun:a.example'];
  const withSecret = served(['--turn-urls', urls.join(', '), '--turn-secret', 's']);
  expect(withSecret.externalTurn).toEqual({ urls, authentication: { kind: 'secret', secret: 's' } });
  const fixed = served([], { TURN_URLS: 'turn:[2001:db8::1]:3478', TURN_USERNAME: 'u', TURN_CREDENTIAL: 'p' });
  expect(fixed.externalTurn).toEqual({
    urls: ['turn:[2001:db8::1]:3478'],
    authentication: { kind: 'fixed', username: 'u', credential: 'p' },
  });
});

const TURN = ['--turn-urls', 'turn:a.example'] as const;
const REFUSED: readonly (readonly [argv: readonly string[], env: Env, message: RegExp])[] = [
  [['--prt', '1'], {}, /^--prt: expected one of the options that --help lists$/],
  [['-p', '1'], {}, /^-p: expected one of the options/],
  [['8080'], {}, /^8080: expected only options that begin with --$/],
  [['--port'], {}, /^--port: expected PORT after it, got nothing$/],
  [['--port='], {}, /^--port: expected PORT after it, got nothing$/],
  [['--port', '--trust-proxy'], {}, /^--port: expected PORT after it, got nothing$/],
  [['--port', 'http'], {}, /^--port: expected a whole number from 0 to 65535, got "http"$/],
  [['--port', '65536'], {}, /^--port: .* got "65536"$/],
  [['--port', '-1'], {}, /^--port: .* got "-1"$/],
  [['--port', '80.5'], {}, /^--port: .* got "80.5"$/],
  [[], { PORT: 'http' }, /^PORT: expected a whole number from 0 to 65535, got "http"$/],
  [[], { RELAY_PORT: '1e3' }, /^RELAY_PORT: .* got "1e3"$/],
  [['--host', 'calls.example'], {}, /^--host: expected an IP address or localhost, got "calls.example"$/],
  [['--public-address', 'a.example:80'], {}, /^--public-address: expected a host name or IP address without a port/],
  [['--public-address', 'http://a.example'], {}, /^--public-address: .* got "http:\/\/a.example"$/],
  [['--credential-ttl', '119'], {}, /^--credential-ttl: expected a whole number from 120 to 86400, got "119"$/],
  [['--load-limit', '10001'], {}, /^--load-limit: expected a whole number from 0 to 10000, got "10001"$/],
  [['--trust-proxy=yes'], {}, /^--trust-proxy: expected no value, got "yes"$/],
  [[], { TRUST_PROXY: 'yes' }, /^TRUST_PROXY: expected true, 1, false or 0, got "yes"$/],
  [['--turn-urls', 'http://a.example'], {}, /^--turn-urls: expected turn:, turns: or stun: URLs, got "http:/],
  [['--turn-urls', 'turn:a.example,'], {}, /^--turn-urls: .* got ""$/],
  [
    ['--turn-urls', 'stun:a.example', '--turn-secret', 's'],
    {},
    /^--turn-urls: expected at least one turn: or turns: URL/,
  ],
  [[...TURN], {}, /^--turn-urls: expected --turn-secret, or --turn-username and --turn-credential with it, got none$/],
  [['--turn-secret', 's'], {}, /^--turn-secret: expected --turn-urls with it, got none$/],
  [[], { TURN_CREDENTIAL: 'p' }, /^TURN_CREDENTIAL: expected --turn-urls with it, got none$/],
  [[...TURN, '--turn-username', 'u'], {}, /^--turn-username: expected --turn-credential with it, got none$/],
  [[...TURN, '--turn-credential', 'p'], {}, /^--turn-credential: expected --turn-username with it, got none$/],
  [
    [...TURN, '--turn-secret', 's', '--turn-username', 'u'],
    {},
    /^--turn-username: expected either --turn-secret or a fixed/,
  ],
];

for (const [argv, env, message] of REFUSED) {
  test(`refused by name: ${JSON.stringify(argv)} ${JSON.stringify(env)}`, () => {
    const parse = () => parseOptions(argv, env);
    expect(parse).toThrow(OptionError);
    expect(parse).toThrow(message);
  });
}

test('no message repeats a secret', () => {
  const argv = [...TURN, '--turn-secret', 'hunter2', '--turn-credential', 'hunter3'];
  expect(() => parseOptions(argv, {})).toThrow(/^(?!.*hunter).*$/);
});

test('--help wins over what is missing and lists every option with its variable', () => {
  expect(parseOptions(['--help'], {})).toEqual({ kind: 'help' });
  for (const [name, { env }] of Object.entries(FLAGS)) {
    expect(helpText()).toContain(`--${name}`);
    if (env !== null) expect(helpText()).toContain(`[${env}]`);
  }
});
