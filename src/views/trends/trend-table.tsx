import type { Metric } from '../../core/trends/figures.ts';
import type { Trend } from '../../core/trends/trend.ts';
import { shortDateText } from '../words/dates.ts';
import { METRIC_WORDS, PLOT_WORDS } from '../words/en/trends.ts';
import { countText } from '../words/numbers.ts';
import { stretchText } from '../words/trend-dates.ts';
import { exactText, failuresIn } from '../words/trends.ts';

export interface TrendTableProps {
  readonly trend: Trend;
  readonly metric: Metric;
  readonly nowMs: number;
}

/** The trend test by test where the picture shows each, else stretch by stretch. */
export function TrendTable({ trend, metric, nowMs }: TrendTableProps) {
  return trend.dots === null ? (
    <StretchTable trend={trend} metric={metric} />
  ) : (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{PLOT_WORDS.columns.time}</th>
          <th scope="col">{METRIC_WORDS[metric].name}</th>
        </tr>
      </thead>
      <tbody>
        {trend.dots.toReversed().map(({ atMs, value, row }) => (
          <tr key={row}>
            <th scope="row">{shortDateText(atMs, nowMs)}</th>
            <td>{exactText(metric, value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Stretches in which nothing was tested are left out. */
function StretchTable({ trend, metric }: Omit<TrendTableProps, 'nowMs'>) {
  const points = trend.points.filter(({ count, results }) => count > 0 || failuresIn(results) > 0);
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{PLOT_WORDS.columns.time}</th>
          <th scope="col">{PLOT_WORDS.columns.tests}</th>
          <th scope="col">{PLOT_WORDS.columns.low}</th>
          <th scope="col">{PLOT_WORDS.columns.median}</th>
          <th scope="col">{PLOT_WORDS.columns.high}</th>
          <th scope="col">{PLOT_WORDS.columns.failed}</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ fromMs, toMs, count, low, median, high, results }) => (
          <tr key={fromMs}>
            <th scope="row">{stretchText(fromMs, toMs)}</th>
            <td>{countText(count)}</td>
            <td>{exactText(metric, low)}</td>
            <td>{exactText(metric, median)}</td>
            <td>{exactText(metric, high)}</td>
            <td>{countText(failuresIn(results))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
