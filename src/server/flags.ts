import { parseArgs } from 'node:util';
import { OptionError } from './option-error.ts';

/** One option of the server: how it is written on the command line and in the environment. */
export interface Flag {
  readonly env: string | null;
  /** What stands for the value in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
}

/** Every option there is, in the order of the help. `--host` has no variable: shells set HOST to the machine's own name. */
export const FLAGS = {
  port: { env: 'PORT', value: 'PORT', help: 'where the page is served; default 8080, 0 for any free port' },
  'relay-port': { env: 'RELAY_PORT', value: 'PORT', help: 'where the relay listens, UDP and TCP; default 3478' },
  host: { env: null, value: 'ADDRESS', help: 'listen on this address only; default: every address of this computer' },
  'public-address': {
    env: 'PUBLIC_ADDRESS',
    value: 'HOST',
    help: 'the name or address browsers reach the relay by; default: the one they opened the page with',
  },
  'turn-urls': {
    env: 'TURN_URLS',
    value: 'URL,URL',
    help: 'use these turn:, turns: and stun: URLs instead of the relay that comes with this server',
  },
  'turn-secret': {
    env: 'TURN_SECRET',
    value: 'SECRET',
    help: 'shared secret of those TURN servers (coturn: static-auth-secret); prefer the variable, a flag shows in ps',
  },
  'turn-username': { env: 'TURN_USERNAME', value: 'NAME', help: 'fixed user name, when there is no shared secret' },
  'turn-credential': { env: 'TURN_CREDENTIAL', value: 'PASSWORD', help: 'fixed password that goes with it' },
  routes: {
    env: 'ROUTES',
    value: 'FILE',
    help: 'several TURN servers by name, to be compared: a JSON list of { name, turnUrls, turnSecret }, or turnUsername and turnCredential',
  },
  'credential-ttl': {
    env: 'CREDENTIAL_TTL',
    value: 'SECONDS',
    help: 'how long credentials handed to a browser last, 120 to 86400; default 900',
  },
  'trust-proxy': {
    env: 'TRUST_PROXY',
    value: null,
    help: 'a reverse proxy of yours sets X-Forwarded-For: believe it',
  },
  'load-limit': {
    env: 'LOAD_LIMIT',
    value: 'MB',
    help: 'the most data that one test may fill a line with, 0 for none; default 100, and 0 where strangers can reach this server: with --trust-proxy, or with a public name or address',
  },
  config: {
    env: 'CONFIG',
    value: 'FILE',
    help: 'what this deployment decides, served to the page as /config.json; what is wrong in it is named at the start',
  },
  webhook: {
    env: 'WEBHOOK',
    value: 'URL',
    help: 'where results that agents send are handed on, one POST each; a result that it does not take stays in the page',
  },
  'webhook-secret': {
    env: 'WEBHOOK_SECRET',
    value: 'SECRET',
    help: 'what those are signed with (HMAC-SHA256), 16 characters or more; prefer the variable, a flag shows in ps',
  },
  'signing-key': {
    env: 'SIGNING_KEY',
    value: 'FILE',
    help: 'private key (P-256, PEM) that marks results as seen by this server; made if there is none; default: one for each start, so that marks end with the process',
  },
  otlp: {
    env: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    value: 'URL',
    help: 'an OpenTelemetry collector that is sent the figures of each result: OTLP/HTTP in JSON, to URL/v1/metrics',
  },
  'otlp-headers': {
    env: 'OTEL_EXPORTER_OTLP_HEADERS',
    value: 'NAME=VALUE,...',
    help: 'headers for it, values percent-encoded; prefer the variable where one is a secret',
  },
  metrics: {
    env: 'METRICS',
    value: null,
    help: 'answer /metrics for Prometheus; off by default, for whoever opens the page could read it too',
  },
  'metrics-token': {
    env: 'METRICS_TOKEN',
    value: 'TOKEN',
    help: 'who asks for /metrics has to bring this bearer token; prefer the variable',
  },
  help: { env: null, value: null, help: 'this text' },
} as const satisfies Record<string, Flag>;

export type FlagName = keyof typeof FLAGS;

/** A value and the name it was given under, for error messages: `--port` or `PORT`. */
export interface GivenOption {
  readonly text: string;
  readonly as: string;
}

export type GivenOptions = Partial<Record<FlagName, GivenOption>>;

/** What was given, flags before environment variables; an empty variable counts as not set. Throws OptionError. */
export function readFlags(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): GivenOptions {
  const given: GivenOptions = {};
  for (const name of flagNames()) {
    const variable = FLAGS[name].env;
    const text = variable === null ? undefined : env[variable];
    if (variable !== null && text !== undefined && text !== '') given[name] = { text, as: variable };
  }
  for (const token of parseTokens(argv)) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new OptionError(token.value, 'expected only options that begin with --');
    const name = flagNames().find((known) => known === token.name);
    if (name === undefined) throw new OptionError(token.rawName, 'expected one of the options that --help lists');
    given[name] = { text: textOf(token, FLAGS[name].value), as: `--${name}` };
  }
  return given;
}

/** The text of `--help`. */
export function helpText(): string {
  const rows = flagNames().map((name) => {
    const { env, value, help }: Flag = FLAGS[name];
    return { left: `--${name}${value === null ? '' : ` ${value}`}`, right: env === null ? help : `${help} [${env}]` };
  });
  const width = Math.max(...rows.map((row) => row.left.length));
  const lines = rows.map((row) => `  ${row.left.padEnd(width)}  ${row.right}`);
  return ['Usage: npm start -- [options]     (environment variables in brackets; a flag wins)', '', ...lines].join(
    '\n',
  );
}

function flagNames(): readonly FlagName[] {
  return Object.keys(FLAGS) as FlagName[];
}

function parseTokens(argv: readonly string[]) {
  const options = Object.fromEntries(
    flagNames().map((name) => [
      name,
      { type: FLAGS[name].value === null ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  // Not strict: the messages of a strict parse neither name our options nor say what was expected.
  return parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function textOf(
  token: { readonly rawName: string; readonly value: string | undefined; readonly inlineValue?: boolean | undefined },
  expected: string | null,
): string {
  if (expected === null) {
    if (token.value !== undefined) throw new OptionError(token.rawName, `expected no value, got "${token.value}"`);
    return 'true';
  }
  const nextIsOption = token.inlineValue !== true && token.value?.startsWith('--') === true;
  if (token.value === undefined || token.value === '' || nextIsOption) {
    throw new OptionError(token.rawName, `expected ${expected} after it, got nothing`);
  }
  return token.value;
}
