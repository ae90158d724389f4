import type { TestRequest } from '../core/share/test-request.ts';
import {
  CODEC_CHOICES,
  type CodecChoice,
  LENGTH_CHOICES_MS,
  type LengthChoiceMs,
  QUICK_LENGTH_MS,
  type TestKind,
  USUAL_LENGTH_MS,
} from '../core/test-choices.ts';

/** What the next test will be. */
export interface TestSettings {
  readonly codec: CodecChoice;
  /** Of a long test, ms. */
  readonly longLengthMs: LengthChoiceMs;
  /** A full check may fill the line. */
  readonly mayFill: boolean;
}

export const DEFAULT_SETTINGS: TestSettings = { codec: 'opus', longLengthMs: 60_000, mayFill: true };

/** As a link asks. It fills no line but for the test that is named so: whoever opens the link was told how much data that takes. */
export function askedSettings({ longLengthMs }: TestRequest, settings: TestSettings): TestSettings {
  return { ...settings, longLengthMs: longLengthMs ?? settings.longLengthMs, mayFill: false };
}

/** What runs, and what it is told. */
export interface TestPlan {
  readonly run: 'call' | 'pbx' | 'examine' | 'compare-routes' | 'full-check';
  readonly mode: 'thorough' | 'quick';
  readonly durationMs: number;
  readonly load: boolean;
}

/** A call to the person's own phone system: as long as the usual one. */
export const PBX_PLAN: TestPlan = { run: 'pbx', mode: 'thorough', durationMs: USUAL_LENGTH_MS, load: false };

/** The idle call that a filled line is compared with, ms: 3 s of warm-up and five to count; our choice. */
const BEFORE_LOAD_MS = 8000;

export function planOf(kind: TestKind, { longLengthMs, mayFill }: TestSettings): TestPlan {
  const call = { run: 'call', mode: 'thorough', durationMs: USUAL_LENGTH_MS, load: false } as const;
  const plans: Readonly<Record<TestKind, TestPlan>> = {
    usual: call,
    quick: { ...call, mode: 'quick', durationMs: QUICK_LENGTH_MS },
    long: { ...call, durationMs: longLengthMs },
    check: { ...call, run: 'full-check', load: mayFill },
    reach: { ...call, run: 'examine' },
    routes: { ...call, run: 'compare-routes' },
    load: { ...call, durationMs: BEFORE_LOAD_MS, load: true },
  };
  return plans[kind];
}

/**
 * Reads the values of the form's fields.
 * @throws {RangeError} naming the field: "codec: expected one of opus, PCMU, PCMA, G722, got mp3"
 */
export function parseSettings(fields: {
  readonly codec: string;
  readonly longLengthMs: string;
}): Pick<TestSettings, 'codec' | 'longLengthMs'> {
  return {
    codec: choice('codec', CODEC_CHOICES, fields.codec),
    longLengthMs: choice('longLengthMs', LENGTH_CHOICES_MS, fields.longLengthMs),
  };
}

function choice<T extends string | number>(field: string, choices: readonly T[], text: string): T {
  const found = choices.find((candidate) => String(candidate) === text);
  if (found === undefined) throw new RangeError(`${field}: expected one of ${choices.join(', ')}, got ${text}`);
  return found;
}
