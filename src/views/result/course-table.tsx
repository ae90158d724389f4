import type { CallReport } from '../../core/report/schema.ts';
import { DirectionColumns, DirectionRows } from '../parts/direction-columns.tsx';
import { courseRows, courseSentence, remembersEnd } from '../words/course.ts';
import { COURSE_WORDS } from '../words/en/through.ts';

/** How the call went, in words and a few numbers; nothing for a report of a version that did not know. */
export function CourseTable({ report }: { readonly report: CallReport }) {
  const rows = courseRows(report);
  if (rows.length === 0) return null;
  const sentence = courseSentence(report);
  return (
    <div class="course">
      {sentence !== null && <p>{sentence}</p>}
      <table class="numbers by-direction">
        <DirectionColumns corner="" />
        <tbody>
          <DirectionRows rows={rows} />
        </tbody>
      </table>
      <p class="caption">
        {COURSE_WORDS.explain} {remembersEnd(report) && COURSE_WORDS.explainAfter}
      </p>
    </div>
  );
}
