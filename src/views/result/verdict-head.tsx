import type { CallReport } from '../../core/report/schema.ts';
import { BandIcon } from '../parts/icons.tsx';
import { longDateText, machineDate } from '../words/dates.ts';
import { RESULT_WORDS } from '../words/en/result.ts';
import { voiceSpanMs } from '../words/method.ts';
import { durationText } from '../words/numbers.ts';
import { resultHead } from '../words/result-head.ts';

export interface VerdictHeadProps {
  readonly report: CallReport;
  /** Null where it is not for this computer to do. */
  readonly onTestAgain: (() => void) | null;
  readonly onExport: () => void;
}

/** One answer, what it means, one thing to do. */
export function VerdictHead({ report, onTestAgain, onExport }: VerdictHeadProps) {
  const voiceMs = voiceSpanMs(report);
  const { band, heading, sentences, actionLabel, action } = resultHead(report);
  return (
    <header class="verdict">
      <p class="muted">
        <time dateTime={machineDate(report.startedAt)}>{longDateText(report.startedAt)}</time>
        {' · '}
        {voiceMs !== null && `${durationText(voiceMs)} · `}
        {RESULT_WORDS.testId(report.id.slice(0, 8))}
      </p>
      <h1 tabIndex={-1} class={`verdict-sentence band-${band ?? 'inconclusive'}`}>
        {band !== null && <BandIcon band={band} />}
        <span>{heading}</span>
      </h1>
      {sentences.map((sentence) => (
        <p class="lead" key={sentence}>
          {sentence}
        </p>
      ))}
      <div class="next-step">
        <p class="next-step-text">
          {actionLabel !== null && <b>{actionLabel} </b>}
          {action}
        </p>
        <div class="buttons">
          {onTestAgain !== null && (
            <button type="button" class="button primary" onClick={onTestAgain}>
              {RESULT_WORDS.testAgain}
            </button>
          )}
          <button type="button" class="button" onClick={onExport}>
            {RESULT_WORDS.exportJson}
          </button>
        </div>
      </div>
    </header>
  );
}
