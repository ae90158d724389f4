import {
  CODEC_CHOICES,
  type CodecChoice,
  LENGTH_CHOICES_MS,
  type LengthChoiceMs,
  QUICK_LENGTH_MS,
  type TestKind,
  USUAL_LENGTH_MS,
} from '../views/data-use.ts';

/** What the next test will be. */
export interface TestSettings {
  readonly codec: CodecChoice;
  /** Of a full test, ms. */
  readonly fullLengthMs: LengthChoiceMs;
}

export const DEFAULT_SETTINGS: TestSettings = { codec: 'opus', fullLengthMs: 60_000 };

/** What a test of this kind asks of the probe. */
export interface TestPlan {
  readonly mode: 'thorough' | 'quick';
  readonly durationMs: number;
}

export function planOf(kind: TestKind, { fullLengthMs }: TestSettings): TestPlan {
  if (kind === 'quick') return { mode: 'quick', durationMs: QUICK_LENGTH_MS };
  return { mode: 'thorough', durationMs: kind === 'full' ? fullLengthMs : USUAL_LENGTH_MS };
}

/**
 * Reads the values of the form's fields.
 * @throws {RangeError} naming the field: "codec: expected one of opus, PCMU, PCMA, G722, got mp3"
 */
export function parseSettings(fields: { readonly codec: string; readonly fullLengthMs: string }): TestSettings {
  return {
    codec: choice('codec', CODEC_CHOICES, fields.codec),
    fullLengthMs: choice('fullLengthMs', LENGTH_CHOICES_MS, fields.fullLengthMs),
  };
}

function choice<T extends string | number>(field: string, choices: readonly T[], text: string): T {
  const found = choices.find((candidate) => String(candidate) === text);
  if (found === undefined) throw new RangeError(`${field}: expected one of ${choices.join(', ')}, got ${text}`);
  return found;
}
