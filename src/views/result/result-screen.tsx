import type { ComponentChildren } from 'preact';
import type { CallReport } from '../../core/report/schema.ts';
import { ALERT_MOS } from '../../core/score/bands.ts';
import { ExaminedSections } from '../examined/examined-sections.tsx';
import { Afterwards } from '../parts/afterwards.tsx';
import { Banner } from '../parts/banner.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { AnnotationForm, type AnnotationFormProps } from '../trends/annotation-form.tsx';
import { ANNOTATION_WORDS } from '../words/en/annotation.ts';
import { BANNER_WORDS } from '../words/en/banners.ts';
import { HISTORY_WORDS } from '../words/en/history.ts';
import { RESULT_WORDS } from '../words/en/result.ts';
import { hasFigures } from '../words/result-head.ts';
import { EvidenceList } from './evidence-list.tsx';
import { OnAnotherPhone } from './on-another-phone.tsx';
import { ResultCards } from './result-cards.tsx';
import { ResultNotes, SameComputerBanner } from './result-notes.tsx';
import { ThroughTheCall } from './through-the-call.tsx';
import { VerdictHead } from './verdict-head.tsx';
import { Why } from './why.tsx';

export interface ResultScreenProps {
  readonly report: CallReport;
  /** Where alerts begin here, MOS; default the usual. */
  readonly alertMos?: number;
  /** False when the report is kept in memory only. */
  readonly saved: boolean;
  /** The page's address as another device can open it; null where it is not known. */
  readonly address: string | null;
  /** What was said of it; null until that was read, and where it is not kept. */
  readonly notes: AnnotationFormProps | null;
  /** Gives it to somebody else; stands right after the answer. */
  readonly share?: ComponentChildren;
  /** Who it is from, where somebody sent it; undefined for one's own. */
  readonly from?: ComponentChildren;
  /** Null where it is not for this computer to do. */
  readonly onTestAgain: (() => void) | null;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}

/** One answer, then why, then the numbers. */
export function ResultScreen(props: ResultScreenProps) {
  const { report, saved, address, share, from, onTestAgain, onExport } = props;
  const measured = hasFigures(report);
  return (
    <article class="result">
      {!saved && from === undefined && (
        <Banner kind="trouble">
          <p>{BANNER_WORDS.notSaved}</p>
        </Banner>
      )}
      <VerdictHead report={report} onTestAgain={onTestAgain} onExport={onExport} />
      {share}
      {from}
      <SameComputerBanner report={report} address={address} />
      {measured && <ResultCards report={report} />}
      <ResultNotes report={report} />
      {/* The headset's own panel says it, with its figures. */}
      {(report.test.mode !== 'examination' || report.examined.headset === null) && <Why report={report} />}
      <Afterwards>{() => <Evidence {...props} />}</Afterwards>
    </article>
  );
}

/** All that the answer stands on. */
function Evidence({ report, alertMos = ALERT_MOS, saved, notes, onDelete }: ResultScreenProps) {
  const measured = hasFigures(report);
  return (
    <>
      {measured && <ThroughTheCall report={report} alertMos={alertMos} />}
      <ExaminedSections report={report} />
      {notes !== null && (
        <section class="evidence said">
          <h2>{ANNOTATION_WORDS.heading}</h2>
          <div class="card">
            <p class="muted">{ANNOTATION_WORDS.lead}</p>
            <AnnotationForm key={report.id} {...notes} />
          </div>
        </section>
      )}
      <EvidenceList report={report} onAnotherPhone={<OnAnotherPhone report={report} />} />
      {saved && (
        <div class="after">
          <ConfirmButton label={RESULT_WORDS.deleteTest} question={HISTORY_WORDS.confirmOne} onConfirm={onDelete} />
        </div>
      )}
    </>
  );
}
