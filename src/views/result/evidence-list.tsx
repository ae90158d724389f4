import type { ComponentChildren } from 'preact';
import type { CallReport } from '../../core/report/schema.ts';
import { ThisComputer } from '../examined/this-computer.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { RESULT_WORDS } from '../words/en/result.ts';
import { hasFigures } from '../words/result-head.ts';
import { CostTable } from './cost-table.tsx';
import { FiguresTable } from './figures-table.tsx';
import { Method } from './method.tsx';
import { SetupList } from './setup-list.tsx';

export interface EvidenceListProps {
  readonly report: CallReport;
  /** What the same packets would have been on other phones; null where that is not worked out. */
  readonly onAnotherPhone: ComponentChildren;
}

/** The numbers that the answer stands on, to be opened by who wants them. */
export function EvidenceList({ report, onAnotherPhone }: EvidenceListProps) {
  const measured = hasFigures(report);
  return (
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
            {onAnotherPhone}
            <Disclosure title={RESULT_WORDS.allFigures}>
              <FiguresTable report={report} />
            </Disclosure>
          </>
        )}
        {report.test.mode !== 'examination' && (
          <>
            <Disclosure title={RESULT_WORDS.gettingConnected}>
              <SetupList report={report} />
            </Disclosure>
            <Disclosure title={RESULT_WORDS.thisComputer}>
              <ThisComputer report={report} />
            </Disclosure>
          </>
        )}
        <Disclosure title={RESULT_WORDS.howMeasured} printed>
          <Method report={report} />
        </Disclosure>
      </div>
    </section>
  );
}
