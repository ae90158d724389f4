import { CODEC_CHOICES, type CodecChoice, LENGTH_CHOICES_MS, type LengthChoiceMs } from '../../core/test-choices.ts';
import { CODEC_WORDS, LENGTH_WORDS, START_WORDS } from '../words/en/start.ts';

export interface TestOptionsProps {
  readonly codec: CodecChoice;
  readonly longLengthMs: LengthChoiceMs;
  /** The raw values of the fields; the host validates them. */
  readonly onOptions: (options: { readonly codec: string; readonly longLengthMs: string }) => void;
}

export function TestOptions({ codec, longLengthMs, onOptions }: TestOptionsProps) {
  return (
    <details class="options">
      <summary>{START_WORDS.changeTest}</summary>
      <div class="option-fields">
        <label>
          {START_WORDS.codec}
          <select
            name="codec"
            value={codec}
            onChange={(event) => onOptions({ codec: event.currentTarget.value, longLengthMs: String(longLengthMs) })}
          >
            {CODEC_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {CODEC_WORDS[choice]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {START_WORDS.length}
          <select
            name="length"
            value={String(longLengthMs)}
            onChange={(event) => onOptions({ codec, longLengthMs: event.currentTarget.value })}
          >
            {LENGTH_CHOICES_MS.map((choice) => (
              <option key={choice} value={String(choice)}>
                {LENGTH_WORDS[choice]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </details>
  );
}
