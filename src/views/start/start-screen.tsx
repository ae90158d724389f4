import type { CallReport } from '../../core/report/schema.ts';
import { type CodecChoice, type LengthChoiceMs, testCallBytes } from '../data-use.ts';
import { BandBadge } from '../parts/band-badge.tsx';
import { shortDateText } from '../words/dates.ts';
import { START_WORDS } from '../words/en.ts';
import { megabytesText, mosText } from '../words/numbers.ts';
import { TestOptions } from './test-options.tsx';

export interface StartScreenProps {
  readonly codec: CodecChoice;
  readonly lengthMs: LengthChoiceMs;
  readonly lastTest: CallReport | null;
  readonly nowMs: number;
  readonly onStart: () => void;
  readonly onOptions: (options: { readonly codec: string; readonly lengthMs: string }) => void;
}

/** One question, one button, and before it what pressing it will do. */
export function StartScreen({ codec, lengthMs, lastTest, nowMs, onStart, onOptions }: StartScreenProps) {
  return (
    <section class="start">
      <h1 tabIndex={-1}>{START_WORDS.heading}</h1>
      <p class="lead">{START_WORDS.lead(lengthMs / 1000)}</p>
      <ul class="promises">
        {START_WORDS.facts(megabytesText(testCallBytes(codec, lengthMs))).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <button type="button" class="button primary big" onClick={onStart}>
        {START_WORDS.start}
      </button>
      <TestOptions codec={codec} lengthMs={lengthMs} onOptions={onOptions} />
      {lastTest !== null && <LastTest report={lastTest} nowMs={nowMs} />}
    </section>
  );
}

function LastTest({ report, nowMs }: { readonly report: CallReport; readonly nowMs: number }) {
  const { band, mos } = report.verdict;
  return (
    <p class="last-test">
      <span>{START_WORDS.lastTest}:</span>
      <a href={`#/test/${report.id}`}>{shortDateText(report.startedAt, nowMs)}</a>
      <BandBadge band={band} />
      {mos !== null && <b class="number">{mosText(mos, 1)}</b>}
      <a href="#/history">{START_WORDS.seeHistory}</a>
    </p>
  );
}
