import { isIP } from 'node:net';
import { type ConfigFile, readConfigFile } from './config-file.ts';
import { type GivenOption, type GivenOptions, readFlags } from './flags.ts';
import { isHost } from './host-syntax.ts';
import { OptionError } from './option-error.ts';
import { checked, needs, onOrOff, type ReadText, readTextFile, textOf, wholeNumber } from './option-values.ts';
import { type ResultsOptions, resultsOptions } from './results/options.ts';
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
  /** What `/config.json` answers; null: nothing, and the page has its defaults. */
  readonly config: ConfigFile | null;
  /** What becomes of results that agents send. */
  readonly results: ResultsOptions;
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
  readText: ReadText = readTextFile,
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
    config: given.config === undefined ? null : readConfigFile(textOf(given.config, readText)),
    results: resultsOptions(given),
  };
  return { kind: 'serve', options };
}

function routesIn(given: GivenOptions, readText: ReadText): readonly TurnRoute[] {
  const { routes } = given;
  if (routes === undefined) return [];
  const urls = given['turn-urls'];
  if (urls !== undefined) throw new OptionError(routes.as, `expected either ${urls.as} or routes, got both`);
  return parseRoutes(textOf(routes, readText), `${routes.as} ${routes.text}`);
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

function isListenAddress(text: string): boolean {
  return isIP(text) !== 0 || text === 'localhost';
}
