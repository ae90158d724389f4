import type { CallReport } from '../../core/report/schema.ts';
import { EXAMINED_WORDS } from '../words/en/check.ts';
import { HeadsetPanel } from './headset-panel.tsx';
import { LoadPanel } from './load-panel.tsx';
import { PathList } from './path-list.tsx';
import { ReachTable } from './reach-table.tsx';
import { RoutesTable } from './routes-table.tsx';

/** What was examined besides the voice, each part on its own; nothing for what was not. */
export function ExaminedSections({ report }: { readonly report: CallReport }) {
  const { reach, path, routes, headset } = report.examined;
  // The head of such a result is its sentence.
  const isTold = report.test.mode === 'examination';
  return (
    <>
      <LoadPanel report={report} />
      {routes !== null && (
        <section class="examined-section">
          <h2>{EXAMINED_WORDS.routes}</h2>
          <div class="card examined">
            <RoutesTable found={routes} isTold={isTold} />
          </div>
        </section>
      )}
      {(reach !== null || path !== null) && (
        <section class="examined-section">
          <h2>{EXAMINED_WORDS.reach}</h2>
          <div class="card examined">
            {reach !== null && <ReachTable {...reach} isTold={isTold && routes === null} />}
            {path !== null && <PathList path={path} />}
          </div>
        </section>
      )}
      {headset !== null && <HeadsetPanel headset={headset} />}
    </>
  );
}
