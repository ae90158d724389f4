import type { ResultCounts } from '../../core/trends/results.ts';
import { TEST_RESULTS } from '../../core/trends/summary.ts';
import { COUNT_WORDS, RESULT_NAMES } from '../words/en/trends.ts';
import { countText, percentText } from '../words/numbers.ts';

/** Every test is counted as what became of it: one that never connected is no bad score, and no test left out either. */
export function ResultCountsTable({ counts }: { readonly counts: ResultCounts }) {
  const total = TEST_RESULTS.reduce((sum, result) => sum + counts[result], 0);
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{COUNT_WORDS.result}</th>
          <th scope="col">{COUNT_WORDS.count}</th>
          <th scope="col">{COUNT_WORDS.share}</th>
        </tr>
      </thead>
      <tbody>
        {TEST_RESULTS.filter((result) => counts[result] > 0).map((result) => (
          <tr key={result}>
            <th scope="row">{RESULT_NAMES[result]}</th>
            <td>{countText(counts[result])}</td>
            <td>{percentText(counts[result] / total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
