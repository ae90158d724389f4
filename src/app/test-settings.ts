import { CODEC_CHOICES, type CodecChoice, LENGTH_CHOICES_MS, type LengthChoiceMs } from '../views/data-use.ts';

/** What the next test will be. */
export interface TestSettings {
  readonly codec: CodecChoice;
  readonly lengthMs: LengthChoiceMs;
}

export const DEFAULT_SETTINGS: TestSettings = { codec: 'opus', lengthMs: 20_000 };

/**
 * Reads the values of the form's fields.
 * @throws {RangeError} naming the field: "codec: expected one of opus, PCMU, PCMA, G722, got mp3"
 */
export function parseSettings(fields: { readonly codec: string; readonly lengthMs: string }): TestSettings {
  return {
    codec: choice('codec', CODEC_CHOICES, fields.codec),
    lengthMs: choice('lengthMs', LENGTH_CHOICES_MS, fields.lengthMs),
  };
}

function choice<T extends string | number>(field: string, choices: readonly T[], text: string): T {
  const found = choices.find((candidate) => String(candidate) === text);
  if (found === undefined) throw new RangeError(`${field}: expected one of ${choices.join(', ')}, got ${text}`);
  return found;
}
