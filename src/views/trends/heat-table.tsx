import type { Metric } from '../../core/trends/figures.ts';
import type { Heatmap } from '../../core/trends/heatmap.ts';
import { HEAT_WORDS } from '../words/en/trends.ts';
import { exactText, testsText } from '../words/trends.ts';

/** Hours as rows, days as columns, each with the number of its tests. Hours at which nothing was tested are left out. */
export function HeatTable({ heatmap, metric }: { readonly heatmap: Heatmap; readonly metric: Metric }) {
  const hours = Array.from({ length: 24 }, (_, hour) => heatmap.cells.filter((cell) => cell.hour === hour));
  return (
    <table class="numbers">
      <thead>
        <tr>
          <th scope="col">{HEAT_WORDS.hourColumn}</th>
          {HEAT_WORDS.longDays.map((day) => (
            <th key={day} scope="col">
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {hours
          .filter((cells) => cells.some(({ count, failed }) => count + failed > 0))
          .map((cells) => (
            <tr key={cells[0]?.hour}>
              <th scope="row">{HEAT_WORDS.hour(cells[0]?.hour ?? 0)}</th>
              {cells.map(({ weekday, count, median, failed }) => (
                <td key={weekday}>
                  {median === null ? HEAT_WORDS.empty : exactText(metric, median)}
                  {count > 0 && <span class="instrument">{testsText(count)}</span>}
                  {failed > 0 && <span class="instrument">{HEAT_WORDS.failed(testsText(failed))}</span>}
                </td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
