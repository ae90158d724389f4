import { CODEC_NAMES, type CodecName } from './call/codecs.ts';
import { type AlertOptions, readAlertOptions } from './core/alerts/alert-options.ts';
import type { CallSample } from './core/samples/sample.ts';
import { TARGET_MOS } from './core/score/bands.ts';
import { expectNumber } from './core/score/expect-number.ts';
import { MAX_MOS, MIN_MOS } from './core/score/mos.ts';

/** What can be watched: a peer connection, or anything that gives a call's statistics, as a Map or anything of pairs. */
export type WatchTarget = RTCPeerConnection | { readonly getStats: () => Promise<RTCStatsReport> };

export interface WatchOptions {
  /** The call's voice format where its statistics do not tell it. Default: then there is no score. */
  readonly codec?: CodecName;
  /** Estimated MOS that the call should reach, 1 to 4.5: `verdict.targetMos` of the report. Default 4 (`TARGET_MOS`). */
  readonly targetMos?: number;
  /**
   * When a direction's score raises an alert and clears it: of values that are a second each. Default: below 3.5 in 3 of 5 raises, 3.7 or
   * more in 3 of 5 clears.
   */
  readonly alerts?: AlertOptions;
  /** Which way the call goes, by a name of yours (a trunk, a region): `setup.route` of the report. Default none. */
  readonly route?: string;
  /** Stops watching, not the call; the last event is then a report with outcome `interrupted` and reason `stopped`. */
  readonly signal?: AbortSignal;
  /** Called with every sample in order, for a record that `assess` can replay later without a browser. */
  readonly onSample?: (sample: CallSample) => void;
}

/** Our choice: a second is short, and three bad ones of five are heard; one alone may be a single lost packet. */
const ALERT_DEFAULTS = { after: 3, outOf: 5 } as const;

export interface CheckedWatch {
  readonly codec: CodecName | null;
  readonly targetMos: number;
  readonly alerts: AlertOptions;
  readonly route: string | null;
  readonly signal: AbortSignal | undefined;
  readonly onSample: ((sample: CallSample) => void) | undefined;
}

/**
 * Validated options with their defaults.
 * @throws TypeError or RangeError: "targetMos: expected a number from 1 to 4.5, got 9"
 */
export function checkWatch(target: WatchTarget, options: WatchOptions): CheckedWatch {
  const getStats: unknown = typeof target === 'object' && target !== null ? target.getStats : undefined;
  if (typeof getStats !== 'function') {
    throw new TypeError(`target: expected an RTCPeerConnection or an object with getStats, got ${shown(target)}`);
  }
  if (typeof options !== 'object' || options === null) {
    throw new TypeError(`options: expected an object, got ${shown(options)}`);
  }
  const { codec = null, targetMos = TARGET_MOS, alerts = {}, route = null, signal, onSample } = options;
  if (codec !== null && !CODEC_NAMES.includes(codec)) {
    throw new RangeError(`codec: expected one of ${CODEC_NAMES.join(', ')}, got ${shown(codec)}`);
  }
  expectNumber('targetMos', targetMos, MIN_MOS, MAX_MOS);
  if (typeof alerts !== 'object' || alerts === null) {
    throw new TypeError(`alerts: expected an object, got ${shown(alerts)}`);
  }
  if (route !== null && (typeof route !== 'string' || route === '' || route.length > MAX_ROUTE)) {
    throw new TypeError(`route: expected a name of 1 to ${MAX_ROUTE} characters, got ${shown(route)}`);
  }
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError(`signal: expected an AbortSignal, got ${shown(signal)}`);
  }
  if (onSample !== undefined && typeof onSample !== 'function') {
    throw new TypeError(`onSample: expected a function, got ${shown(onSample)}`);
  }
  return { codec, targetMos, alerts: readAlertOptions(withDefaults(alerts)), route, signal, onSample };
}

/** What the report's schema takes of a text. */
const MAX_ROUTE = 500;

/** Whoever names one of the two means the other to follow from it. */
function withDefaults(alerts: AlertOptions): AlertOptions {
  return alerts.after === undefined && alerts.outOf === undefined ? { ...ALERT_DEFAULTS, ...alerts } : alerts;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
}
