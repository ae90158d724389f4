import { CODEC_NAMES, type CodecName } from './call/codecs.ts';
import { type IceServersAnswer, parseIceServers } from './call/ice-servers.ts';
import { CALL_MODES } from './core/report/terms.ts';
import type { ExaminedSample } from './core/samples/examined.ts';
import { type CallSample, PROBE_TOPOLOGIES, type ProbeTopology } from './core/samples/sample.ts';
import { TARGET_MOS } from './core/score/bands.ts';
import { expectNumber } from './core/score/expect-number.ts';
import { MAX_MOS, MIN_MOS } from './core/score/mos.ts';

export interface ProbeOptions {
  /** Where to fetch the relay's addresses and credentials (see `GET /ice-servers`), or that answer itself. */
  readonly iceServers: string | IceServersAnswer;
  /** Which of the deployment's routes to call by (`routes` of `GET /ice-servers`); default: the first. */
  readonly route?: string;
  /** Default `opus`. */
  readonly codec?: CodecName;
  /**
   * `thorough` (default): measures for `durationMs`. `quick`: until the statistics allow a verdict, at the earliest after 5,000 ms of
   * voice, with more streams of voice where the line carries them (see DECISIONS.md).
   */
  readonly mode?: TestMode;
  /**
   * Length of the voice, 5,000 to 600,000 ms; of a quick test, the most. Default 19,000, for a quick test 30,000. The first 3,000 ms
   * (of a quick test 1,000) are warm-up and not scored.
   */
  readonly durationMs?: number;
  /**
   * After the voice of `durationMs`, the call goes on while the line is filled on purpose, some 20 s more: `examined.load` of the report then
   * says what became of the voice. Default false. `maxBytes`: the most data to use for it, up and down together, 100,000 to 10,000,000,000;
   * the server's own limit, where it has one, holds as well. Not in a quick test.
   */
  readonly load?: boolean | { readonly maxBytes: number };
  /**
   * Estimated MOS that the call has to reach, 1 to 4.5: `verdict.targetMos` of the report, and what a quick test decides by. Default 4
   * (`TARGET_MOS`).
   */
  readonly targetMos?: number;
  /** Use this topology only; default: split-relay, then the fallbacks. */
  readonly topology?: ProbeTopology;
  /** What was examined just before and belongs to the same report. Default nothing. */
  readonly earlier?: readonly ExaminedSample[];
  /** Stops the test; the last event is then a report with outcome `interrupted` and reason `stopped`. */
  readonly signal?: AbortSignal;
  /** Called with every sample in order, for a record that `assess` can replay later without a browser. */
  readonly onSample?: (sample: CallSample) => void;
}

export type TestMode = (typeof CALL_MODES)[number];

/**
 * Default lengths; our choices. 19 s are 20 from click to result, and 16 s after warm-up bound a clean line's loss to under 0.5 %
 * (emodel 6.2). 30 s tell 4.2 from 4.0 on the narrowband scale more often than not (emodel 6.3).
 */
const DEFAULT_DURATION_MS: Readonly<Record<TestMode, number>> = { thorough: 19_000, quick: 30_000 };
const MIN_DURATION_MS = 5000;
const MAX_DURATION_MS = 600_000;
const LOAD_BYTES = { least: 100_000, most: 1e10 } as const;

export type CheckedOptions = Required<Omit<ProbeOptions, 'route' | 'load' | 'topology' | 'signal' | 'onSample'>> & {
  readonly route: string | undefined;
  /** Null: the line is not filled. `maxBytes` null: as much as the server allows. */
  readonly load: { readonly maxBytes: number | null } | null;
  readonly topology: ProbeTopology | undefined;
  readonly signal: AbortSignal | undefined;
  readonly onSample: ((sample: CallSample) => void) | undefined;
};

/**
 * Validated options with their defaults.
 * @throws TypeError or RangeError: "durationMs: expected a number from 5000 to 600000, got 12"; CallError
 * `ice-servers-malformed` for a wrong field of `iceServers`.
 */
export function checkOptions(options: ProbeOptions): CheckedOptions {
  if (typeof options !== 'object' || options === null)
    throw new TypeError(`options: expected an object, got ${options}`);
  const { iceServers, route, codec = 'opus', mode = 'thorough', topology, earlier = [], signal, onSample } = options;
  const { targetMos = TARGET_MOS } = options;
  expectIceServers(iceServers);
  if (route !== undefined && (typeof route !== 'string' || route === '')) {
    throw new TypeError(`route: expected the name of a route, got ${shown(route)}`);
  }
  oneOf('codec', codec, CODEC_NAMES);
  oneOf('mode', mode, CALL_MODES);
  const { durationMs = DEFAULT_DURATION_MS[mode] } = options;
  if (topology !== undefined) oneOf('topology', topology, PROBE_TOPOLOGIES);
  if (typeof durationMs !== 'number' || !(durationMs >= MIN_DURATION_MS && durationMs <= MAX_DURATION_MS)) {
    throw new RangeError(
      `durationMs: expected a number from ${MIN_DURATION_MS} to ${MAX_DURATION_MS}, got ${shown(durationMs)}`,
    );
  }
  expectNumber('targetMos', targetMos, MIN_MOS, MAX_MOS);
  if (!Array.isArray(earlier)) throw new TypeError(`earlier: expected a list of samples, got ${shown(earlier)}`);
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError(`signal: expected an AbortSignal, got ${shown(signal)}`);
  }
  if (onSample !== undefined && typeof onSample !== 'function') {
    throw new TypeError(`onSample: expected a function, got ${shown(onSample)}`);
  }
  const load = checkLoad(options.load ?? false);
  if (load !== null && mode === 'quick') throw new RangeError('load: expected mode thorough with it, got "quick"');
  const checked = typeof iceServers === 'string' ? iceServers : parseIceServers(iceServers);
  return { iceServers: checked, route, codec, mode, durationMs, load, targetMos, topology, earlier, signal, onSample };
}

/** @throws TypeError for what is neither a URL nor an answer. */
export function expectIceServers(iceServers: ProbeOptions['iceServers']): void {
  if (typeof iceServers === 'string' ? iceServers === '' : typeof iceServers !== 'object' || iceServers === null) {
    throw new TypeError(`iceServers: expected a URL or an answer of /ice-servers, got ${shown(iceServers)}`);
  }
}

function checkLoad(load: unknown): CheckedOptions['load'] {
  if (typeof load === 'boolean') return load ? { maxBytes: null } : null;
  if (typeof load !== 'object' || load === null) {
    throw new TypeError(`load: expected true, false or an object with maxBytes, got ${shown(load)}`);
  }
  const maxBytes: unknown = 'maxBytes' in load ? load.maxBytes : undefined;
  if (typeof maxBytes === 'number' && maxBytes >= LOAD_BYTES.least && maxBytes <= LOAD_BYTES.most) return { maxBytes };
  throw new RangeError(
    `load.maxBytes: expected a number from ${LOAD_BYTES.least} to ${LOAD_BYTES.most}, got ${shown(maxBytes)}`,
  );
}

function oneOf(field: string, value: unknown, allowed: readonly unknown[]): void {
  if (!allowed.includes(value))
    throw new RangeError(`${field}: expected one of ${allowed.join(', ')}, got ${shown(value)}`);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? `"${value.slice(0, 40)}"` : String(value);
}
