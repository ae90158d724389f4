import { ReachTable } from '../examined/reach-table.tsx';
import { type RouteState, RoutesProgress } from '../examined/routes-progress.tsx';
import { EXAMINING_WORDS } from '../words/en/examining.ts';
import { MEASURING_WORDS } from '../words/en/start.ts';
import type { PlannedCell, ReachCell } from '../words/reach.ts';

/** An examination under way that is no call, or several at once. */
export type ExaminingDoing =
  | { readonly is: 'examining'; readonly asked: readonly PlannedCell[]; readonly cells: readonly ReachCell[] }
  | { readonly is: 'comparing'; readonly routes: readonly RouteState[] };

export interface ExaminingScreenProps {
  readonly doing: ExaminingDoing;
  readonly elapsedMs: number;
  readonly plannedMs: number;
  readonly onStop: () => void;
}

export function ExaminingScreen({ doing, elapsedMs, plannedMs, onStop }: ExaminingScreenProps) {
  const secondsLeft = Math.max(0, Math.ceil((plannedMs - elapsedMs) / 1000));
  return (
    <section class="measuring">
      <div class="measuring-head">
        <div>
          <h1 tabIndex={-1}>{EXAMINING_WORDS.headings[doing.is]}</h1>
          <p class="lead">{EXAMINING_WORDS.explain[doing.is]}</p>
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
      <div class="card examined">
        {doing.is === 'examining' ? (
          <ReachTable cells={doing.cells} planned={doing.asked} tookMs={null} />
        ) : (
          <RoutesProgress routes={doing.routes} />
        )}
      </div>
    </section>
  );
}
