import type { Direction } from '../direction.ts';
import type { Measured } from '../measured.ts';
import type { BandWord, CallReport, EndReason, Outcome } from '../report/schema.ts';

/**
 * What became of a test, as a history counts it: `scored`; `inconclusive`, it ended as planned without enough data; `dropped`, the
 * connection was lost; `stopped` by a person or a closed page; `set-up-failed`, no call came about; `examined`, no call was wanted.
 */
export const TEST_RESULTS = ['scored', 'inconclusive', 'dropped', 'stopped', 'set-up-failed', 'examined'] as const;

export type TestResult = (typeof TEST_RESULTS)[number];

export interface DirectionSummary {
  /** Estimated MOS 1..4.5; null where the test as a whole had not enough data. */
  readonly mos: Measured;
  readonly lossRatio: Measured;
  /** Median one-way delay of the loop that this direction takes, ms. */
  readonly delayMs: Measured;
  /** RFC 3550 jitter, ms. */
  readonly jitterMs: Measured;
}

/** One test in a history: what its views ask for, and nothing that grows with its length. */
export interface TestSummary {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
  /** What the wall clock of the test showed above UTC, minutes; null where its time zone is not known. */
  readonly utcOffsetMin: Measured;
  readonly mode: CallReport['test']['mode'];
  readonly outcome: Outcome;
  readonly endReason: EndReason;
  readonly result: TestResult;
  readonly band: BandWord;
  /** That of the worse direction. */
  readonly mos: Measured;
  readonly decidedBy: Direction | null;
  readonly up: DirectionSummary;
  readonly down: DirectionSummary;
  /** Once to the relay and back, ms. */
  readonly loopMs: Measured;
  readonly topology: CallReport['setup']['topology'];
  readonly sameComputer: boolean | null;
  readonly route: string | null;
  /** Without the "audio/" of its MIME type. */
  readonly codec: string | null;
  readonly browser: string | null;
  /** As `navigator.connection.type` says it; null where it was not looked at or the browser does not say. */
  readonly connection: string | null;
  /** The microphone that a headset check listened to. */
  readonly microphone: string | null;
  /** Codes of what was found, most important first. */
  readonly findings: readonly string[];
}

/** Bound on what one test adds to a history; our choice: a screen names no more. */
const MAX_FINDINGS = 6;

export function summaryOf(report: CallReport): TestSummary {
  const { id, startedAt, outcome, endReason, test, verdict, roundTrip, setup, codec, software, examined } = report;
  return {
    id,
    startedAt,
    utcOffsetMin: utcOffsetMin(report.timeZone, startedAt),
    mode: test.mode,
    outcome,
    endReason,
    result: resultOf(report),
    band: verdict.band,
    mos: isScored(report) ? verdict.mos : null,
    decidedBy: isScored(report) ? verdict.direction : null,
    up: directionOf(report, 'up'),
    down: directionOf(report, 'down'),
    loopMs: roundTrip.loopMs,
    topology: setup.topology,
    sameComputer: setup.sameComputer,
    route: setup.route,
    codec: codec?.mimeType.replace(/^audio\//i, '') ?? null,
    browser: software.browser,
    connection: examined.path?.connectionType ?? null,
    microphone: examined.headset?.microphone ?? null,
    findings: report.findings.slice(0, MAX_FINDINGS).map(({ code }) => code),
  };
}

function isScored({ verdict, test }: CallReport): boolean {
  return verdict.band !== 'inconclusive' && test.mode !== 'examination';
}

function resultOf(report: CallReport): TestResult {
  if (report.test.mode === 'examination') return 'examined';
  if (report.outcome === 'failed') return 'set-up-failed';
  if (report.endReason === 'connection-lost') return 'dropped';
  if (report.outcome !== 'completed') return 'stopped';
  return isScored(report) ? 'scored' : 'inconclusive';
}

function directionOf(report: CallReport, direction: Direction): DirectionSummary {
  const { metrics, score } = report.directions[direction];
  return {
    mos: isScored(report) ? score.mos : null,
    lossRatio: metrics.lossRatio,
    delayMs: metrics.delayMedianMs,
    jitterMs: metrics.jitterMs,
  };
}

/** Made once a time zone: making one takes longer than all the rest of a summary. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes that `timeZone` (IANA) was ahead of UTC then; null for a zone that nobody knows. */
function utcOffsetMin(timeZone: string | null, atMs: number): Measured {
  if (timeZone === null) return null;
  try {
    const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
    const name = format.formatToParts(atMs).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
    if (name === 'GMT') return 0;
    return hours === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return null;
  }
}
