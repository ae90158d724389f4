import type { CallReport } from '../core/report/schema.ts';
import { ALERT_MOS } from '../core/score/bands.ts';
import { ThisComputer } from '../views/examined/this-computer.tsx';
import { Disclosure } from '../views/parts/disclosure.tsx';
import { CostTable } from '../views/result/cost-table.tsx';
import { FiguresTable } from '../views/result/figures-table.tsx';
import { Method } from '../views/result/method.tsx';
import { ResultCards } from '../views/result/result-cards.tsx';
import { ResultNotes } from '../views/result/result-notes.tsx';
import { SetupList } from '../views/result/setup-list.tsx';
import { ThroughTheCall } from '../views/result/through-the-call.tsx';
import { Why } from '../views/result/why.tsx';
import { RESULT_WORDS } from '../views/words/en/result.ts';
import { hasFigures } from '../views/words/result-head.ts';
import { FULL_CSS } from './full-css.ts';

export { FULL_CSS as EVIDENCE_CSS };

/**
 * Under the answer of the size `full`: why, then the numbers, as the page has them. Without what only the page makes: examinations of the
 * line beside the call, other phones, notes and sharing.
 */
export function EvidenceView({ report }: { readonly report: CallReport }) {
  const measured = hasFigures(report);
  return (
    <div class="evidence-frame" part="evidence">
      {measured && <ResultCards report={report} />}
      <ResultNotes report={report} />
      <Why report={report} />
      {measured && <ThroughTheCall report={report} alertMos={ALERT_MOS} />}
      <section class="evidence">
        <h2>{RESULT_WORDS.evidence}</h2>
        <div class="card disclosures">
          {report.endDetail !== null && (
            <Disclosure title={RESULT_WORDS.engineerDetail}>
              <p class="detail">{report.endDetail}</p>
            </Disclosure>
          )}
          {measured && (
            <>
              <Disclosure title={RESULT_WORDS.cost}>
                <CostTable report={report} />
              </Disclosure>
              <Disclosure title={RESULT_WORDS.allFigures}>
                <FiguresTable report={report} />
              </Disclosure>
            </>
          )}
          <Disclosure title={RESULT_WORDS.gettingConnected}>
            <SetupList report={report} />
          </Disclosure>
          <Disclosure title={RESULT_WORDS.thisComputer}>
            <ThisComputer report={report} />
          </Disclosure>
          <Disclosure title={RESULT_WORDS.howMeasured} printed>
            <Method report={report} />
          </Disclosure>
        </div>
      </section>
    </div>
  );
}
