import { type IceServersAnswer, parseIceServers } from './call/ice-servers.ts';
import type { CallSample } from './core/samples/sample.ts';
import { TARGET_MOS } from './core/score/bands.ts';
import { expectNumber } from './core/score/expect-number.ts';
import { MAX_MOS, MIN_MOS } from './core/score/mos.ts';
import { expectIceServers } from './probe-options.ts';

/** Whom a call to an own phone system goes to, as whom, and how long. */
export interface CallPbxOptions {
  /** Of the SIP server, as phones in a browser reach it: `wss://pbx.example.com:8089/ws`. `ws:` for this very computer alone. */
  readonly server: string;
  /** The number, or name, of an extension that says back what it hears: `*43`, `echo`. */
  readonly extension: string;
  /** Of the account to call from: the user of its SIP address, and of its digest. Never in a report, a log or the text of an error. */
  readonly user: string;
  /** The same holds for it. */
  readonly password: string;
  /** Of the SIP addresses, where it is not the server's own name. */
  readonly domain?: string;
  /** STUN and TURN servers, as `probeCall` takes them; default none: the voice goes straight to where the SIP server says. */
  readonly iceServers?: string | IceServersAnswer;
  /** The voice goes through one of these relays and no other way; default false. */
  readonly relayOnly?: boolean;
  /** Length of the voice, 5,000 to 600,000 ms, of which the first 3,000 are warm-up and not scored. Default 19,000. */
  readonly durationMs?: number;
  /** Estimated MOS that the call has to reach, 1 to 4.5: `verdict.targetMos` of the report. Default 4 (`TARGET_MOS`). */
  readonly targetMos?: number;
  /** Hangs up; the last event is then a report with outcome `interrupted` and reason `stopped`. */
  readonly signal?: AbortSignal;
  /** Called with every sample in order, for a record that `assess` can replay later without a browser. */
  readonly onSample?: (sample: CallSample) => void;
}

export type CheckedPbxOptions = Required<Omit<CallPbxOptions, 'iceServers' | 'signal' | 'onSample'>> & {
  readonly iceServers: string | IceServersAnswer | null;
  readonly signal: AbortSignal | undefined;
  readonly onSample: ((sample: CallSample) => void) | undefined;
};

/** As long as the usual test call; our choice. */
const DEFAULT_DURATION_MS = 19_000;
const MIN_DURATION_MS = 5000;
const MAX_DURATION_MS = 600_000;
/** More than any account has; our choice. */
const MAX_TEXT_LENGTH = 200;
/** A host, as it stands in a SIP address (RFC 3261 25.1). */
const DOMAIN = /^(?:[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*|\[[0-9A-Fa-f:.]+\])$/;
const LOCAL = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Validated options with their defaults. What came is never repeated of a user name or a password.
 * @throws TypeError or RangeError naming the option; CallError `ice-servers-malformed` for a wrong field of `iceServers`.
 */
export function checkPbxOptions(options: CallPbxOptions): CheckedPbxOptions {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`options: expected an object, got ${options}`);
  }
  const { extension, user, password, iceServers = null, relayOnly = false, signal, onSample } = options;
  const { durationMs = DEFAULT_DURATION_MS, targetMos = TARGET_MOS } = options;
  const server = checkServer(options.server);
  expectText('extension', extension);
  expectText('user', user);
  expectText('password', password);
  const domain = options.domain ?? server.hostname;
  if (typeof domain !== 'string' || !DOMAIN.test(domain)) {
    throw new RangeError('domain: expected the name or address of a host, got something else');
  }
  if (typeof durationMs !== 'number' || !(durationMs >= MIN_DURATION_MS && durationMs <= MAX_DURATION_MS)) {
    throw new RangeError(
      `durationMs: expected a number from ${MIN_DURATION_MS} to ${MAX_DURATION_MS}, got ${durationMs}`,
    );
  }
  expectNumber('targetMos', targetMos, MIN_MOS, MAX_MOS);
  if (iceServers !== null) expectIceServers(iceServers);
  if (typeof relayOnly !== 'boolean')
    throw new TypeError(`relayOnly: expected true or false, got ${String(relayOnly)}`);
  if (relayOnly && iceServers === null) throw new RangeError('iceServers: expected some with relayOnly, got none');
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError(`signal: expected an AbortSignal, got ${String(signal)}`);
  }
  if (onSample !== undefined && typeof onSample !== 'function') {
    throw new TypeError(`onSample: expected a function, got ${String(onSample)}`);
  }
  return {
    server: options.server,
    domain,
    extension,
    user,
    password,
    iceServers: typeof iceServers === 'object' && iceServers !== null ? parseIceServers(iceServers) : iceServers,
    relayOnly,
    durationMs,
    targetMos,
    signal,
    onSample,
  };
}

function checkServer(server: unknown): URL {
  const expected =
    'server: expected an address that begins with wss:// (ws:// for this computer alone), without a user';
  if (typeof server !== 'string') throw new TypeError(`${expected}, got ${typeof server}`);
  // What does not parse, or has a user in it, may have a password in it as well.
  if (!URL.canParse(server)) throw new RangeError(`${expected}, got text that is no address`);
  const url = new URL(server);
  if (url.username !== '' || url.password !== '') throw new RangeError(`${expected}, got one with a user`);
  const isGood = url.protocol === 'wss:' || (url.protocol === 'ws:' && LOCAL.test(url.hostname));
  if (!isGood || url.hash !== '') throw new RangeError(`${expected}, got "${server.slice(0, 60)}"`);
  return url;
}

function expectText(field: string, value: unknown): asserts value is string {
  const expected = `${field}: expected text of 1 to ${MAX_TEXT_LENGTH} characters, none of them a control character`;
  if (typeof value !== 'string') throw new TypeError(`${expected}, got ${value === null ? 'null' : typeof value}`);
  if (value === '' || value.length > MAX_TEXT_LENGTH || /\p{Cc}/u.test(value)) {
    throw new RangeError(`${expected}, got ${value === '' ? 'none' : 'something else'}`);
  }
}
