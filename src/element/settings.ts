import type { CodecName, IceServer, IceServersAnswer, ProbeOptions } from '../probe.ts';
import type { WatchOptions } from '../watch.ts';

export const SIZES = ['badge', 'card', 'full'] as const;
/** How much the element shows: one line; the verdict; the evidence as well. */
export type ElementSize = (typeof SIZES)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
/** `auto`: as `color-scheme` says where the element stands. */
export type ElementTheme = (typeof THEMES)[number];

/** Attributes that are looked at; `lang` is HTML's own. */
export const ATTRIBUTES = [
  'ice-servers',
  'mode',
  'duration',
  'codec',
  'target-mos',
  'size',
  'theme',
  'label',
  'lang',
] as const;

/** What `iceServers` may be set to: a URL, an answer of `GET /ice-servers`, or the servers as `RTCPeerConnection` takes them. */
export type ElementIceServers = string | IceServersAnswer | readonly IceServer[];

/** Options of `probeCall` that have no attribute, and those that have one, which then wins. */
export type ElementOptions = Partial<Omit<ProbeOptions, 'iceServers' | 'signal'>>;

/** Options of `watchCall`; what stops it is `stop()`. */
export type ElementWatchOptions = Omit<WatchOptions, 'signal'>;

export interface Properties {
  /** Null where the attribute decides. */
  readonly iceServers: ElementIceServers | null;
  readonly options: ElementOptions;
}

/**
 * What `probeCall` is asked for. Values are checked there, but numbers here: an attribute is text.
 * @throws TypeError or RangeError naming the attribute or property.
 */
export function probeOptions(attribute: (name: string) => string | null, properties: Properties): ProbeOptions {
  const duration = numberOf('duration', attribute('duration'));
  const targetMos = numberOf('target-mos', attribute('target-mos'));
  const mode = attribute('mode');
  const codec = attribute('codec');
  return {
    ...properties.options,
    iceServers: serversOf(properties.iceServers ?? attribute('ice-servers')),
    // Checked by name where the call begins, as everything that comes from outside.
    ...(mode !== null && { mode: mode as NonNullable<ProbeOptions['mode']> }),
    ...(codec !== null && { codec: codec as CodecName }),
    ...(duration !== null && { durationMs: duration * 1000 }),
    ...(targetMos !== null && { targetMos }),
  };
}

/** What `watchCall` is asked for: the target of the element counts for both kinds of call. @throws RangeError as above */
export function watchOptions(attribute: (name: string) => string | null, options: ElementWatchOptions): WatchOptions {
  const targetMos = numberOf('target-mos', attribute('target-mos'));
  return { ...(targetMos !== null && { targetMos }), ...options };
}

/** The value if it is one of the list, else the default: how an element looks is no reason not to show it. */
export function oneOf<const T extends string>(value: string | null, allowed: readonly T[], fallback: T): T {
  return allowed.find((name) => name === value) ?? fallback;
}

function serversOf(servers: ElementIceServers | null): ProbeOptions['iceServers'] {
  if (servers === null || servers === '') {
    throw new TypeError('ice-servers: expected a URL, or the property iceServers to be set, got neither of them');
  }
  return isList(servers) ? { iceServers: servers, sameComputer: null } : servers;
}

function isList(servers: ElementIceServers): servers is readonly IceServer[] {
  return Array.isArray(servers);
}

function numberOf(name: string, text: string | null): number | null {
  if (text === null) return null;
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new RangeError(`${name}: expected a number, got "${text.slice(0, 40)}"`);
}
