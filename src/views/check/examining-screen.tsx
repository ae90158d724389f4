import type { CallReport } from '../../core/report/schema.ts';
import { MEASURING_WORDS } from '../words/en.ts';
import { EXAMINING_WORDS } from '../words/en-check.ts';

export interface ExaminingScreenProps {
  readonly phase: 'examining' | 'comparing';
  readonly elapsedMs: number;
  readonly plannedMs: number;
  /** Everything so far; null before the first answer. */
  readonly report: CallReport | null;
  readonly onStop: () => void;
}

/** An examination under way that is no call, or several at once. */
export function ExaminingScreen({ phase, elapsedMs, plannedMs, report, onStop }: ExaminingScreenProps) {
  const secondsLeft = Math.max(0, Math.ceil((plannedMs - elapsedMs) / 1000));
  return (
    <section class="measuring">
      <div class="measuring-head">
        <div>
          <h1 tabIndex={-1}>{EXAMINING_WORDS.headings[phase]}</h1>
          <p class="lead">{EXAMINING_WORDS.explain[phase]}</p>
        </div>
        <button type="button" class="button" onClick={onStop}>
          {MEASURING_WORDS.stop}
        </button>
      </div>
      <progress
        class="progress"
        aria-label={MEASURING_WORDS.progress}
        max={plannedMs}
        value={Math.min(elapsedMs, plannedMs)}
      />
      <p class="progress-text">
        <span class="number">{MEASURING_WORDS.atMost(MEASURING_WORDS.timeLeft(secondsLeft))}</span>
      </p>
      {report?.examined.reach && <p>{report.examined.reach.cells.length}</p>}
    </section>
  );
}
