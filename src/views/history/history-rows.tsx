import { DIRECTIONS } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { BandBadge } from '../parts/band-badge.tsx';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { DirectionIcon } from '../parts/icons.tsx';
import { neverLeft } from '../result/result-notes.tsx';
import { shortDateText } from '../words/dates.ts';
import { DIRECTION_WORDS } from '../words/en.ts';
import { HISTORY_WORDS } from '../words/en-history.ts';
import { mosText } from '../words/numbers.ts';
import { hasFigures, resultHead } from '../words/result-head.ts';
import type { HistoryItem } from './history-screen.tsx';

export interface ReportRowProps {
  readonly report: CallReport;
  readonly nowMs: number;
  readonly onDelete: (id: string) => void;
}

export function ReportRow({ report, nowMs, onDelete }: ReportRowProps) {
  const when = shortDateText(report.startedAt, nowMs);
  const { band } = report.verdict;
  // A test that broke off without a score has no verdict: how it ended says all.
  const isCall = report.test.mode !== 'examination';
  const hasVerdict = isCall && (report.outcome === 'completed' || band !== 'inconclusive');
  return (
    <li class="history-row">
      <div class="history-what">
        <p class="history-title">
          <a href={`#/test/${report.id}`} class="number">
            {when}
          </a>
          {hasVerdict && <BandBadge band={band} />}
          {report.outcome !== 'completed' && (
            <span class="remark remark-end">{HISTORY_WORDS.ended[report.outcome]}</span>
          )}
          {!isCall && <span class="remark">{HISTORY_WORDS.examination}</span>}
          {isCall && neverLeft(report) && <span class="remark">{HISTORY_WORDS.sameComputer}</span>}
        </p>
        <p class="muted">{resultHead(report).heading}</p>
      </div>
      {hasFigures(report) && (
        <ul class="history-scores">
          {DIRECTIONS.map((direction) => (
            <li key={direction}>
              <DirectionIcon direction={direction} />
              <span class="visually-hidden">{DIRECTION_WORDS[direction].title}: </span>
              <Score mos={report.directions[direction].score.mos} />
            </li>
          ))}
        </ul>
      )}
      <ConfirmButton
        label={HISTORY_WORDS.delete}
        name={HISTORY_WORDS.deleteNamed(when)}
        question={HISTORY_WORDS.confirmOne}
        onConfirm={() => onDelete(report.id)}
      />
    </li>
  );
}

function Score({ mos }: { readonly mos: CallReport['verdict']['mos'] }) {
  return mos === null ? <span class="muted">{mosText(mos, 1)}</span> : <b class="number">{mosText(mos, 1)}</b>;
}

export interface DamagedRowProps {
  readonly item: Extract<HistoryItem, { readonly kind: 'damaged' }>;
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
      <ConfirmButton
        label={HISTORY_WORDS.delete}
        name={HISTORY_WORDS.deleteNamed(when)}
        question={HISTORY_WORDS.confirmOne}
        onConfirm={() => onDelete(item.id)}
      />
    </li>
  );
}
