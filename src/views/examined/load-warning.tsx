import { Banner } from '../parts/banner.tsx';
import { LOAD_WORDS } from '../words/en/load.ts';
import { secondsText, wholeMegabytesText } from '../words/numbers.ts';

export interface LoadWarningProps {
  /** The most that filling the line may use, up and down together. */
  readonly maxBytes: number;
  /** How long it takes, ms. */
  readonly lengthMs: number;
}

/** What a person is told before the line is filled on purpose. */
export function LoadWarning({ maxBytes, lengthMs }: LoadWarningProps) {
  return (
    <Banner kind="warning">
      <p>{LOAD_WORDS.warning(wholeMegabytesText(maxBytes), secondsText(lengthMs))}</p>
      <p>{LOAD_WORDS.warningOthers}</p>
    </Banner>
  );
}
