import type { VNode } from 'preact';
import { PLOT_WORDS } from '../words/en/trends.ts';

export interface TrendLegendProps {
  readonly hasDots: boolean;
  readonly hasMedian: boolean;
  readonly hasFailures: boolean;
  readonly hasMarks: boolean;
}

/** What each sign means; only those this picture has. */
export function TrendLegend({ hasDots, hasMedian, hasFailures, hasMarks }: TrendLegendProps) {
  const { legend } = PLOT_WORDS;
  return (
    <ul class="legend">
      {hasDots ? (
        <Entry text={legend.dot}>
          <path class="trend-dots" d="M8 11h0M18 5h0M26 9h0" />
        </Entry>
      ) : (
        <Entry text={legend.spread}>
          <path class="trend-spread" d="M0 2H16V14H0zM16 5H32V12H16z" />
        </Entry>
      )}
      {hasMedian && (
        <Entry text={legend.median}>
          <path class="trend-median" d="M0 6H16V10H32" />
        </Entry>
      )}
      {hasFailures && (
        <Entry text={legend.failed}>
          <path class="trend-failure" d="M10 2V14M20 2V14" />
        </Entry>
      )}
      {hasMarks && (
        <Entry text={legend.mark}>
          <path class="trend-mark" d="M16 0V16" />
        </Entry>
      )}
    </ul>
  );
}

function Entry({ text, children }: { readonly text: string; readonly children: VNode }) {
  return (
    <li>
      <svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}
