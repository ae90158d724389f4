import type { Mark } from '../../core/trends/annotation.ts';
import type { BeforeAfter } from '../../core/trends/before-after.ts';
import type { Metric } from '../../core/trends/figures.ts';
import { changeInWords, rangeText } from '../words/changes.ts';
import { shortDateText } from '../words/dates.ts';
import { CHANGE_WORDS } from '../words/en/trends.ts';
import { UNIT_WORDS } from '../words/en/units.ts';
import { notMeasured } from '../words/numbers.ts';
import { exactText, signedText } from '../words/trends.ts';

export interface MarkedChange {
  readonly mark: Mark;
  readonly change: BeforeAfter;
}

export interface ChangesProps {
  /** Newest first. */
  readonly changes: readonly MarkedChange[];
  readonly metric: Metric;
  readonly nowMs: number;
}

/** Each marked moment: what it changed, how sure that is, and whether anybody could hear it. */
export function ChangeList({ changes, metric, nowMs }: ChangesProps) {
  return (
    <ul class="changes">
      {changes.map(({ mark, change }) => {
        const { answer, evidence, verdict, way } = changeInWords(change, metric);
        return (
          <li key={mark.id} class={`change change-${way}`}>
            <p>
              <b>{CHANGE_WORDS.title(mark.text)}</b> <span class="muted number">{shortDateText(mark.atMs, nowMs)}</span>
            </p>
            <p class="change-answer number">{answer}</p>
            <p>{verdict}</p>
            <p class="muted number">{evidence}</p>
          </li>
        );
      })}
    </ul>
  );
}

export function ChangesTable({ changes, metric, nowMs }: ChangesProps) {
  return (
    <table class="numbers">
      <thead>
        <tr>
          {(['change', 'before', 'after', 'difference', 'range', 'verdict'] as const).map((name) => (
            <th key={name} scope="col">
              {CHANGE_WORDS.columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {changes.map(({ mark, change }) => {
          const range = rangeText(change, metric);
          return (
            <tr key={mark.id}>
              <th scope="row">
                {mark.text}
                <span class="instrument">{shortDateText(mark.atMs, nowMs)}</span>
              </th>
              <td>{exactText(metric, change.before.median)}</td>
              <td>{exactText(metric, change.after.median)}</td>
              <td>{change.difference === null ? notMeasured() : signedText(metric, change.difference)}</td>
              <td>{range === null ? notMeasured() : UNIT_WORDS.range(range.low, range.high)}</td>
              <td>{changeInWords(change, metric).verdictWord}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
