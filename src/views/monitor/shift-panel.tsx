import { useState } from 'preact/hooks';
import { bandOf } from '../../core/score/bands.ts';
import { MONITORING_TAG } from '../../core/trends/annotation.ts';
import { BandBadge } from '../parts/band-badge.tsx';
import { WATCH_WORDS } from '../words/en/watch.ts';
import { shiftLines, testText, timeText, type WatchedTest, type WatchSummary } from '../words/watch.ts';

export interface ShiftPanelProps {
  readonly summary: WatchSummary;
  /** Oldest first. */
  readonly tests: readonly WatchedTest[];
  readonly nowMs: number;
}

/** Our choice: the last hour of one every quarter, and a repeat or two. */
const SHOWN_TESTS = 6;

/** What the watch came to: three lines that can be copied or printed, and the latest tests below. */
export function ShiftPanel({ summary, tests, nowMs }: ShiftPanelProps) {
  const lines = shiftLines(summary, nowMs);
  return (
    <section class="watch-shift">
      <h2>{summary.untilMs === null ? WATCH_WORDS.soFar : WATCH_WORDS.lastWatch}</h2>
      <div class="card">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <ShiftButtons text={lines.join('\n')} />
      </div>
      {tests.length > 0 && <LatestTests tests={tests.slice(-SHOWN_TESTS).toReversed()} />}
      <p>
        <a href={`#/history?tags=${MONITORING_TAG}`}>{WATCH_WORDS.allTests}</a>
      </p>
    </section>
  );
}

function ShiftButtons({ text }: { readonly text: string }) {
  const [said, say] = useState('');
  const copy = () => {
    // Missing where the page did not come over a secure connection.
    const writing =
      navigator.clipboard?.writeText(text) ?? Promise.reject(new TypeError('clipboard: expected, got none'));
    writing.then(
      () => say(WATCH_WORDS.copied),
      () => say(WATCH_WORDS.notCopied),
    );
  };
  return (
    <>
      <p class="buttons">
        <button type="button" class="button" onClick={copy}>
          {WATCH_WORDS.copy}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {WATCH_WORDS.print}
        </button>
      </p>
      <output class="caption">{said}</output>
    </>
  );
}

function LatestTests({ tests }: { readonly tests: readonly WatchedTest[] }) {
  return (
    <table class="watch-tests">
      <caption>{WATCH_WORDS.lastTests}</caption>
      <thead>
        <tr>
          <th scope="col">{WATCH_WORDS.when}</th>
          <th scope="col">{WATCH_WORDS.what}</th>
        </tr>
      </thead>
      <tbody>
        {tests.map((test) => (
          <tr key={test.id}>
            <th scope="row" class="number">
              <a href={`#/test/${test.id}`}>{timeText(test.atMs)}</a>
            </th>
            <td>
              {test.was === 'scored' && <BandBadge band={bandOf(test.mos)} />} {testText(test)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
