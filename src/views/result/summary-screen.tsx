import type { TestSummary } from '../../core/trends/summary.ts';
import { BandBadge } from '../parts/band-badge.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { DirectionColumns, DirectionRows } from '../parts/direction-columns.tsx';
import { AnnotationForm, type AnnotationFormProps } from '../trends/annotation-form.tsx';
import { longDateText } from '../words/dates.ts';
import { ANNOTATION_WORDS } from '../words/en/annotation.ts';
import { HISTORY_WORDS } from '../words/en/history.ts';
import { RESULT_WORDS } from '../words/en/result.ts';
import { METRIC_WORDS } from '../words/en/trends.ts';
import { summaryHead } from '../words/summary-head.ts';
import { exactText } from '../words/trends.ts';

export interface SummaryScreenProps {
  readonly summary: TestSummary;
  /** Null until it was read what was said of it. */
  readonly notes: AnnotationFormProps | null;
  readonly onDelete: () => void;
}

const ROWS = [
  ['mos', 'mos'],
  ['loss', 'lossRatio'],
  ['delay', 'delayMs'],
  ['jitter', 'jitterMs'],
] as const;

/** What is left of a test whose details were let go to make room. */
export function SummaryScreen({ summary, notes, onDelete }: SummaryScreenProps) {
  const rows = ROWS.map(([metric, name]) => ({
    name: METRIC_WORDS[metric].name,
    up: exactText(metric, summary.up[name]),
    down: exactText(metric, summary.down[name]),
  }));
  return (
    <article class="result">
      <p class="muted">{longDateText(summary.startedAt)}</p>
      <h1 tabIndex={-1}>{summaryHead(summary)}</h1>
      <p>{summary.mos !== null && <BandBadge band={summary.band} />}</p>
      <p class="lead">{HISTORY_WORDS.detailsGoneLong}</p>
      {summary.mode !== 'examination' && (
        <section class="evidence">
          <div class="card">
            <table class="numbers by-direction">
              <DirectionColumns corner="" />
              <tbody>
                <DirectionRows rows={rows} />
              </tbody>
            </table>
          </div>
        </section>
      )}
      {notes !== null && (
        <section class="evidence said">
          <h2>{ANNOTATION_WORDS.heading}</h2>
          <div class="card">
            <AnnotationForm key={summary.id} {...notes} />
          </div>
        </section>
      )}
      <p class="after buttons">
        <a class="button" href="#/history">
          {RESULT_WORDS.toHistory}
        </a>
        <ConfirmButton label={RESULT_WORDS.deleteTest} question={HISTORY_WORDS.confirmOne} onConfirm={onDelete} />
      </p>
    </article>
  );
}
