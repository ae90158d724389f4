import * as v from 'valibot';
import { INSTRUMENTS } from '../direction.ts';
import { METRIC_NAMES, type MetricName } from '../metrics/direction-metrics.ts';
import { NOISE_CAUSES } from '../metrics/local-noise.ts';
import { TOPOLOGIES } from '../samples/sample.ts';
import { examinedSchema } from './examined-schema.ts';
import { measured, number, range, text } from './schema-parts.ts';
import {
  BAND_WORDS,
  BLAMES,
  DECISIONS,
  END_REASONS,
  FINDING_CONFIDENCES,
  OUTCOMES,
  REPORT_VERSION,
  TEST_MODES,
} from './terms.ts';

const ratio = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

const uint32 = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));
/** What a Date can hold (ECMA-262 21.4.1.1). */
const epochMs = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

/** Bounds on what is read from outside: the longest test is ten minutes; our choice, with room for four streams. */
const MAX_SECONDS = 700;
const MAX_FRAMES = 200_000;

function entriesOf<const K extends string, S>(names: readonly K[], schema: S): { [name in K]: S } {
  return Object.fromEntries(names.map((name) => [name, schema])) as { [name in K]: S };
}

const metrics = v.object(entriesOf<MetricName, typeof measured>(METRIC_NAMES, measured));
const instruments = v.object(entriesOf(METRIC_NAMES, v.nullable(v.picklist(INSTRUMENTS))));

const score = v.object({
  /** Estimated MOS, 1..4.5 on `scale`; null when an input is missing. */
  mos: v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(4.5))),
  r: measured,
  scale: v.nullable(v.picklist(['narrowband', 'wideband', 'fullband'])),
  codecId: v.nullable(text),
  constants: v.nullable(
    v.object({ ie: number, bpl: measured, status: v.picklist(['ITU', 'provisional', 'derived']), source: text }),
  ),
  /** What each cause took from 4.5, in MOS; they add up to 4.5 - mos. `late`: voice that came too late, or was
   * patched though it came; null in a report of an earlier version, whose `loss` has it. */
  costs: v.nullable(v.object({ codec: number, delay: number, loss: number, late: measured })),
  /** The same MOS with the codec constants at the ends of their published range. */
  modelRange: v.nullable(v.object({ low: number, high: number })),
  /** The loss that went into the score, and whether it was concealment or, lacking that, packet loss. */
  lossInput: v.nullable(v.object({ ratio, from: v.picklist(['concealment', 'packet-loss']) })),
  mouthToEar: v.nullable(
    v.object({
      totalMs: measured,
      terms: v.array(v.object({ name: text, ms: measured, source: v.picklist(['measured', 'assumed']) })),
    }),
  ),
  flags: v.array(text),
  missing: v.array(text),
  band: v.picklist(BAND_WORDS),
});

/** Where the truth lies with 95 % confidence, as far as chance goes: neither the model's own range nor assumptions are in it. */
const confidence = v.nullable(
  v.object({
    /** Packets it stands on, of all streams, and how many lost at random would tell as much. */
    packets: number,
    effectivePackets: number,
    /** Of what was scored. */
    lossRatio: range,
    mos: range,
  }),
);

/** The call from beginning to end, in MOS of the measured seconds that count. */
const course = v.nullable(
  v.object({
    /** The thirds of the measured window. */
    beginning: measured,
    middle: measured,
    end: measured,
    /** The five seconds in a row with the lowest mean. */
    worst: v.nullable(v.object({ fromMs: number, mos: number })),
    /** The longest time in which nothing that was sent came. */
    longestOutage: v.nullable(v.object({ fromMs: number, durationMs: number })),
    /** What a listener would say just after a call of a minute or more; null for a shorter one. */
    afterCallMos: measured,
  }),
);

const direction = v.object({ metrics, instruments, score, confidence, course });

const candidate = v.nullable(
  v.object({ candidateType: v.nullable(text), protocol: v.nullable(text), relayProtocol: v.nullable(text) }),
);
const path = v.object({ local: candidate, remote: candidate });

const trace = v.pipe(
  v.object({
    ssrc: uint32,
    clockRateHz: number,
    /** One row a frame in the order sent; `receivedMs` is null for a frame that never came. */
    rtpTimestamps: v.pipe(v.array(uint32), v.maxLength(MAX_FRAMES)),
    sentMs: v.array(number),
    receivedMs: v.array(measured),
  }),
  v.check(
    (columns) =>
      columns.rtpTimestamps.length === columns.sentMs.length && columns.sentMs.length === columns.receivedMs.length,
    'columns of equal length',
  ),
);

/** One second of media, or one step of `window.stepMs`: the same figures as the whole call, and what that second alone would score. */
const second = v.object({
  fromMs: number,
  warmUp: v.boolean(),
  /** What other than the line disturbed it; a second with any is not counted. */
  busy: v.array(v.picklist(NOISE_CAUSES)),
  /** The page was in the background for some of it; null in a report of an earlier version. */
  hidden: v.nullable(v.boolean()),
  up: v.object({ metrics, mos: measured, perceivedMos: measured }),
  down: v.object({ metrics, mos: measured, perceivedMos: measured }),
});

/** One cause that was found, with what it was seen by. Its words belong to whoever shows it. */
const finding = v.object({
  /** The rule that found it; one that this version does not know is passed over. */
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,40}$/)),
  direction: v.nullable(v.picklist(['up', 'down'])),
  confidence: v.picklist(FINDING_CONFIDENCES),
  /** MOS points it cost; null where that cannot be told. */
  costMos: measured,
  /** Beginnings of the seconds it was seen in. */
  secondsMs: v.pipe(v.array(number), v.maxLength(MAX_SECONDS)),
  /** The figures behind it, by name, in the unit of the name. */
  figures: v.record(text, measured),
});

/**
 * The report of one test, as saved, exported and shared.
 *
 * Every number is finite; a figure that was not measured is `null`. Times are epoch milliseconds UTC where the name says
 * `At`, otherwise milliseconds since the call was asked for. Unknown keys are dropped on read.
 */
export const reportSchema = v.object({
  schema: v.literal('callprobe/report'),
  version: v.literal(REPORT_VERSION),
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  startedAt: epochMs,
  timeZone: v.nullable(text),
  outcome: v.picklist(OUTCOMES),
  endReason: v.picklist(END_REASONS),
  /** For the engineer: what exactly was expected and what came. */
  endDetail: v.nullable(text),
  software: v.object({ version: text, browser: v.nullable(text) }),
  setup: v.object({
    topology: v.nullable(v.picklist(TOPOLOGIES)),
    /** Which of the deployment's relays, by its name; null where it names none. */
    route: v.nullable(text),
    abandoned: v.array(v.object({ topology: v.picklist(TOPOLOGIES), why: text })),
    /** True when page and relay are on this very computer: the call never left it. Null when nobody could tell. */
    sameComputer: v.nullable(v.boolean()),
    timelineMs: v.object({
      audioReady: measured,
      iceServers: measured,
      gathered: measured,
      iceConnected: measured,
      dtlsConnected: measured,
      firstPacketUp: measured,
      firstPacketDown: measured,
    }),
  }),
  test: v.object({
    mode: v.picklist(TEST_MODES),
    /** Streams of voice in each direction while it was measured; null before. */
    streams: measured,
    /** What the streams beyond the first added to the line each way, bit/s with all headers; 0 where there was one. */
    extraBps: measured,
    /** True when further streams were tried and left because the line did not carry them; null where none were tried. */
    streamsLeft: v.nullable(v.boolean()),
  }),
  /** `packet-tap`, or `get-stats` where the browser lets no packet be seen; null before any media. */
  instrument: v.nullable(v.picklist(['packet-tap', 'get-stats'])),
  codec: v.nullable(
    v.object({ mimeType: text, clockRateHz: measured, channels: measured, parameters: v.nullable(text) }),
  ),
  window: v.object({
    /** Null for a call that nobody planned. */
    plannedMs: measured,
    mediaFromMs: measured,
    measuredFromMs: measured,
    measuredToMs: measured,
    /** The measured window without its busy seconds: what the figures were counted over. */
    countedMs: measured,
    /** How long each of `seconds` is: 1000, and of a call too long for so many a power of two of that. */
    stepMs: v.pipe(number, v.minValue(1000)),
  }),
  paths: v.object({ near: v.nullable(path), far: v.nullable(path) }),
  roundTrip: v.object({
    /** Mean of the two loops' median delay: once to the relay and back (packet tap). */
    loopMs: measured,
    /** Mean RTCP round trip between the two ends (RFC 3550 6.4.1): of a test call, twice to the relay and back. */
    rtcpMs: measured,
    /** The same of the connectivity checks on the selected pair: of a watched call, to where its media first goes. */
    stunMs: measured,
  }),
  directions: v.object({ up: direction, down: direction }),
  seconds: v.pipe(v.array(second), v.maxLength(MAX_SECONDS)),
  verdict: v.object({
    band: v.picklist(BAND_WORDS),
    mos: measured,
    /** The direction that decided, null when inconclusive. */
    direction: v.nullable(v.picklist(['up', 'down'])),
    targetMos: number,
    /** Null while inconclusive. */
    decision: v.nullable(v.picklist(DECISIONS)),
    /** What to look at first: null when nothing is wrong, or when nobody can tell. */
    blames: v.nullable(v.picklist(BLAMES)),
  }),
  /** Most important first; empty while the call runs. */
  findings: v.pipe(v.array(finding), v.maxLength(100)),
  /** What was examined besides the voice; null for what was not. */
  examined: examinedSchema,
  /** This computer's own doings, so that a busy computer is not taken for a bad line. */
  computer: v.object({
    stalls: v.nullable(number),
    longestStallMs: measured,
    hiddenMs: measured,
    /** Measured seconds that are not counted because this computer disturbed them. */
    busySeconds: measured,
    /** Time of the measured window with the processor at its limit (W3C Compute Pressure); null where the browser does not say. */
    saturatedMs: measured,
    /** At the end of the test; null where the browser does not say. */
    power: v.nullable(v.object({ isCharging: v.boolean(), level: ratio })),
  }),
  /** The test server's own event loop in the measured window; null where it did not say. */
  relay: v.nullable(v.object({ busySeconds: number, longestStallMs: measured })),
  /**
   * How far figures read from counters alone may be off: 95 of 100 such figures of the calibration were nearer to the truth
   * (counter-doubt.ts). Null where every packet was seen.
   */
  doubt: v.nullable(v.object({ lossRatio: number, jitterMs: number, mos: number })),
  trace: v.nullable(v.object({ up: v.nullable(trace), down: v.nullable(trace) })),
});

export type CallReport = v.InferOutput<typeof reportSchema>;
export type DirectionReport = CallReport['directions']['up'];
export type ReportSecond = CallReport['seconds'][number];
export type FrameTrace = NonNullable<NonNullable<CallReport['trace']>['up']>;
export type EndReason = CallReport['endReason'];
export type Finding = CallReport['findings'][number];
export type Outcome = CallReport['outcome'];
export type BandWord = (typeof BAND_WORDS)[number];
