import type { CallReport } from '../core/report/schema.ts';
import { ALERT_MOS } from '../core/score/bands.ts';
import { EvidenceList } from '../views/result/evidence-list.tsx';
import { ResultCards } from '../views/result/result-cards.tsx';
import { ResultNotes } from '../views/result/result-notes.tsx';
import { ThroughTheCall } from '../views/result/through-the-call.tsx';
import { Why } from '../views/result/why.tsx';
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
      <EvidenceList report={report} onAnotherPhone={null} />
    </div>
  );
}
