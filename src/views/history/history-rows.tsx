import { useState } from 'preact/hooks';
import { DIRECTIONS } from '../../core/direction.ts';
import type { Measured } from '../../core/measured.ts';
import type { Annotation } from '../../core/trends/annotation.ts';
import type { TestSummary } from '../../core/trends/summary.ts';
import { BandBadge } from '../parts/band-badge.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { DirectionIcon } from '../parts/icons.tsx';
import { AnnotationForm, type Suggestions } from '../trends/annotation-form.tsx';
import { shortDateText } from '../words/dates.ts';
import { ANNOTATION_WORDS } from '../words/en/annotation.ts';
import { HISTORY_WORDS } from '../words/en/history.ts';
import { DIRECTION_WORDS } from '../words/en/start.ts';
import { ORIGIN_NAMES } from '../words/en/trends.ts';
import { mosText } from '../words/numbers.ts';
import { summaryHead } from '../words/summary-head.ts';

/** One stored test: read well, or shown as damaged. */
export type HistoryItem = TestItem | DamagedItem;

export interface TestItem {
  readonly kind: 'test';
  readonly summary: TestSummary;
  readonly annotation: Annotation;
  /** False once its report was let go and only this line is left. */
  readonly hasReport: boolean;
}

interface DamagedItem {
  readonly kind: 'damaged';
  readonly id: string;
  readonly startedAt: Measured;
  readonly message: string;
}

export interface TestRowProps extends Omit<TestItem, 'kind'> {
  readonly nowMs: number;
  readonly suggestions: Suggestions;
  readonly onDelete: (id: string) => void;
  readonly onAnnotate: (id: string, annotation: Annotation) => Promise<boolean>;
}

export function TestRow({ summary, annotation, hasReport, nowMs, suggestions, onDelete, onAnnotate }: TestRowProps) {
  // The form is made when it is opened: a page of tests would have hundreds of fields.
  const [isOpen, setOpen] = useState(false);
  const { id, startedAt, outcome, mode, band, topology, sameComputer } = summary;
  const when = shortDateText(startedAt, nowMs);
  // A test that broke off without a score has no verdict: how it ended says all.
  const isCall = mode !== 'examination';
  const hasVerdict = isCall && (outcome === 'completed' || band !== 'inconclusive');
  const isScored = summary.up.mos !== null || summary.down.mos !== null;
  return (
    <li class="history-row">
      <div class="history-what">
        <p class="history-title">
          <a href={`#/test/${id}`} class="number">
            {when}
          </a>
          {hasVerdict && <BandBadge band={band} />}
          {outcome !== 'completed' && <span class="remark remark-end">{HISTORY_WORDS.ended[outcome]}</span>}
          {!isCall && <span class="remark">{HISTORY_WORDS.examination}</span>}
          {mode === 'watched' && <span class="remark">{HISTORY_WORDS.realCall}</span>}
          {isCall && (sameComputer === true || topology === 'loopback') && (
            <span class="remark">{HISTORY_WORDS.sameComputer}</span>
          )}
          {annotation.origin !== 'own' && (
            <span class={`remark ${annotation.origin === 'not-verified' ? 'remark-trouble' : ''}`}>
              {ORIGIN_NAMES[annotation.origin]}
            </span>
          )}
          {!hasReport && <span class="remark">{HISTORY_WORDS.detailsGone}</span>}
        </p>
        <p class="muted">{summaryHead(summary)}</p>
        <Said annotation={annotation} />
      </div>
      {isScored && (
        <ul class="history-scores">
          {DIRECTIONS.map((direction) => (
            <li key={direction}>
              <DirectionIcon direction={direction} />
              <span class="visually-hidden">{DIRECTION_WORDS[direction].title}: </span>
              <Score mos={summary[direction].mos} />
            </li>
          ))}
        </ul>
      )}
      <div class="history-actions">
        {outcome !== 'running' && (
          <button
            type="button"
            class="button quiet"
            aria-expanded={isOpen}
            aria-label={ANNOTATION_WORDS.openNamed(when)}
            onClick={() => setOpen(!isOpen)}
          >
            {ANNOTATION_WORDS.open}
          </button>
        )}
        <ConfirmButton
          label={HISTORY_WORDS.delete}
          name={HISTORY_WORDS.deleteNamed(when)}
          question={HISTORY_WORDS.confirmOne}
          onConfirm={() => onDelete(id)}
        />
      </div>
      {isOpen && (
        <div class="row-notes">
          <AnnotationForm annotation={annotation} suggestions={suggestions} onSave={(next) => onAnnotate(id, next)} />
        </div>
      )}
    </li>
  );
}

/** What was said of the test, in one line. */
function Said({ annotation: { note, agent, place, headset, provider, tags } }: { readonly annotation: Annotation }) {
  const names = [agent, place, headset, provider, ...tags].filter((name) => name !== null);
  if (note === '' && names.length === 0) return null;
  return (
    <p class="history-said">
      {names.map((name) => (
        <span key={name} class="said-name">
          {name}
        </span>
      ))}
      {note}
    </p>
  );
}

function Score({ mos }: { readonly mos: Measured }) {
  return mos === null ? <span class="muted">{mosText(mos, 1)}</span> : <b class="number">{mosText(mos, 1)}</b>;
}

export interface DamagedRowProps {
  readonly item: DamagedItem;
  readonly nowMs: number;
  readonly onDelete: (id: string) => void;
}

export function DamagedRow({ item, nowMs, onDelete }: DamagedRowProps) {
  const when = shortDateText(item.startedAt, nowMs);
  return (
    <li class="history-row">
      <div class="history-what">
        <p class="history-title">
          <span class="number">{when}</span>
          <span class="remark remark-trouble">{HISTORY_WORDS.damaged}</span>
        </p>
        <p class="muted">{HISTORY_WORDS.damagedHint}</p>
        <p class="detail">{item.message}</p>
      </div>
      <div class="history-actions">
        <ConfirmButton
          label={HISTORY_WORDS.delete}
          name={HISTORY_WORDS.deleteNamed(when)}
          question={HISTORY_WORDS.confirmOne}
          onConfirm={() => onDelete(item.id)}
        />
      </div>
    </li>
  );
}
