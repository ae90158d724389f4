import type { CallReport } from '../../core/report/schema.ts';
import { RESULT_WORDS } from '../words/en/result.ts';
import { TIMELINE_WORDS } from '../words/en/through.ts';
import { CourseTable } from './course-table.tsx';
import { SecondsTable } from './seconds-table.tsx';
import { Timeline } from './timeline.tsx';

/** How the call went from beginning to end: in words, as a picture, and as a table. */
export function ThroughTheCall({ report, alertMos }: { readonly report: CallReport; readonly alertMos: number }) {
  const isAnythingKnown = report.seconds
    .flatMap(({ up, down }) => [up, down])
    .some(({ mos, metrics }) => mos !== null || metrics.packetsLost !== null || metrics.delayMedianMs !== null);
  return (
    <section class="through">
      <h2>{RESULT_WORDS.throughTheCall}</h2>
      <div class="card">
        <CourseTable report={report} />
        {isAnythingKnown ? (
          <>
            <Timeline report={report} alertMos={alertMos} />
            <details class="twin">
              <summary>{RESULT_WORDS.showAsTable}</summary>
              <SecondsTable seconds={report.seconds} />
            </details>
          </>
        ) : (
          <p>{TIMELINE_WORDS.nothing}</p>
        )}
      </div>
    </section>
  );
}
