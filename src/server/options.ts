import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { type FlagName, type GivenOption, type GivenOptions, readFlags } from './flags.ts';
import { isHost } from './host-syntax.ts';
import { OptionError } from './option-error.ts';
import { parseRoutes, type TurnRoute } from './turn-routes.ts';
import { turnUrlScheme } from './turn-urls.ts';

/** What a TURN server that is not ours asks for: a secret to mint short-lived credentials with, or a fixed pair. */
export type TurnAuthentication =
  | { readonly kind: 'secret'; readonly secret: string }
  | { readonly kind: 'fixed'; readonly username: string; readonly credential: string };

export interface ExternalTurn {
  /** At least one turn: or turns: URL, perhaps stun: URLs besides. */
  readonly urls: readonly string[];
  readonly authentication: TurnAuthentication;
}

export interface ServerOptions {
  /** 0 to 65535; 0 takes a free one. */
  readonly port: number;
  /** 0 to 65535; 0 takes one that is free on UDP and TCP. */
  readonly relayPort: number;
  /** An IP address; null listens on every address. */
  readonly host: string | null;
  /** The host in the relay's URLs; null: the host of the request. */
  readonly publicAddress: string | null;
  /** Null: the embedded relay. Of several routes, the first. */
  readonly externalTurn: ExternalTurn | null;
  /** The relays by name, where a routes file names them; else empty. */
  readonly routes: readonly TurnRoute[];
  /** Seconds, 120 to 86,400. */
  readonly credentialTtlS: number;
  readonly trustProxy: boolean;
  /** The most that one test may fill a line with, MB, 0 to 10,000; 0: none. Null: by whether strangers can reach this server. */
  readonly loadLimitMb: number | null;
}

export type Command = { readonly kind: 'help' } | { readonly kind: 'serve'; readonly options: ServerOptions };

/**
 * Our choice: the longest test lasts 10 minutes (`durationMs` of the probe), and a browser refreshes its allocation with the
 * same credentials until the end; 5 minutes more cover the set-up, the fallbacks and a page left open before the click.
 */
const CREDENTIAL_TTL_S = { least: 120, default: 900, most: 86_400 } as const;

/**
 * Our choice: three stretches of 5 s at 50 Mbit/s are 94 MB. Where strangers can reach the server there is none unless asked for: whoever
 * opens the page could make it send so much.
 */
const LOAD_LIMIT_MB = { least: 0, default: 100, most: 10_000 } as const;

/** What one test may fill a line with, bytes; 0: none. */
export function loadLimitBytes(options: ServerOptions, isPublic: boolean): number {
  return (options.loadLimitMb ?? (isPublic ? 0 : LOAD_LIMIT_MB.default)) * 1e6;
}

/** Reads flags and environment variables (flags win). Throws OptionError naming the one that cannot be used, and the file's part. */
export function parseOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  readText = (path: string) => readFileSync(path, 'utf8'),
): Command {
  const given = readFlags(argv, env);
  if (given.help !== undefined) return { kind: 'help' };
  const host = given.host === undefined ? null : checked(given.host, 'an IP address or localhost', isListenAddress);
  const publicAddress = given['public-address'];
  const routes = routesIn(given, readText);
  const options: ServerOptions = {
    port: wholeNumber(given.port, { least: 0, default: 8080, most: 65_535 }),
    relayPort: wholeNumber(given['relay-port'], { least: 0, default: 3478, most: 65_535 }),
    host: host === 'localhost' ? '127.0.0.1' : host,
    publicAddress:
      publicAddress === undefined ? null : checked(publicAddress, 'a host name or IP address without a port', isHost),
    externalTurn: externalTurn(given) ?? routes[0] ?? null,
    routes,
    credentialTtlS: wholeNumber(given['credential-ttl'], CREDENTIAL_TTL_S),
    trustProxy: onOrOff(given['trust-proxy']),
    loadLimitMb: given['load-limit'] === undefined ? null : wholeNumber(given['load-limit'], LOAD_LIMIT_MB),
  };
  return { kind: 'serve', options };
}

function routesIn(given: GivenOptions, readText: (path: string) => string): readonly TurnRoute[] {
  const { routes } = given;
  if (routes === undefined) return [];
  const urls = given['turn-urls'];
  if (urls !== undefined) throw new OptionError(routes.as, `expected either ${urls.as} or routes, got both`);
  return parseRoutes(textOf(routes, readText), `${routes.as} ${routes.text}`);
}

function textOf({ as, text }: GivenOption, readText: (path: string) => string): string {
  try {
    return readText(text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OptionError(as, `expected a file that can be read, got "${text}"${code ? ` (${code})` : ''}`);
  }
}

function externalTurn(given: GivenOptions): ExternalTurn | null {
  const list = given['turn-urls'];
  const alone = (['turn-secret', 'turn-username', 'turn-credential'] as const).find(
    (name) => given[name] !== undefined,
  );
  if (list === undefined) {
    if (alone !== undefined) throw needs(given[alone], alone, '--turn-urls with it');
    return null;
  }
  const urls = list.text.split(',').map((url) => url.trim());
  const schemes = urls.map((url) => {
    const scheme = turnUrlScheme(url);
    if (scheme === null) throw new OptionError(list.as, `expected turn:, turns: or stun: URLs, got "${url}"`);
    return scheme;
  });
  if (schemes.every((scheme) => scheme === 'stun')) {
    throw new OptionError(list.as, `expected at least one turn: or turns: URL, got "${list.text}"`);
  }
  return { urls, authentication: turnAuthentication(given, list) };
}

function turnAuthentication(given: GivenOptions, list: GivenOption): TurnAuthentication {
  const secret = given['turn-secret'];
  const username = given['turn-username'];
  const credential = given['turn-credential'];
  if (secret !== undefined) {
    const other = username ?? credential;
    if (other === undefined) return { kind: 'secret', secret: secret.text };
    throw new OptionError(other.as, `expected either ${secret.as} or a fixed user name and password, got both`);
  }
  if (username !== undefined && credential === undefined)
    throw needs(username, 'turn-username', '--turn-credential with it');
  if (credential !== undefined && username === undefined)
    throw needs(credential, 'turn-credential', '--turn-username with it');
  if (username !== undefined && credential !== undefined) {
    return { kind: 'fixed', username: username.text, credential: credential.text };
  }
  throw new OptionError(list.as, 'expected --turn-secret, or --turn-username and --turn-credential with it, got none');
}

function needs(given: GivenOption | undefined, name: FlagName, what: string): OptionError {
  return new OptionError(given?.as ?? `--${name}`, `expected ${what}, got none`);
}

function checked(given: GivenOption, expected: string, holds: (text: string) => boolean): string {
  if (holds(given.text)) return given.text;
  throw new OptionError(given.as, `expected ${expected}, got "${given.text}"`);
}

function isListenAddress(text: string): boolean {
  return isIP(text) !== 0 || text === 'localhost';
}

function wholeNumber(
  given: GivenOption | undefined,
  range: { readonly least: number; readonly default: number; readonly most: number },
): number {
  if (given === undefined) return range.default;
  const value = /^\d{1,9}$/u.test(given.text) ? Number(given.text) : Number.NaN;
  if (value >= range.least && value <= range.most) return value;
  throw new OptionError(given.as, `expected a whole number from ${range.least} to ${range.most}, got "${given.text}"`);
}

function onOrOff(given: GivenOption | undefined): boolean {
  if (given === undefined) return false;
  if (given.text === 'true' || given.text === '1') return true;
  if (given.text === 'false' || given.text === '0') return false;
  throw new OptionError(given.as, `expected true, 1, false or 0, got "${given.text}"`);
}
