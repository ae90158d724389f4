import { DIRECTIONS } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { MAX_MOS } from '../../core/score/mos.ts';
import { DirectionColumns, DirectionRows } from '../parts/direction-columns.tsx';
import { costRows } from '../words/cost.ts';
import { COST_WORDS } from '../words/en/result.ts';
import { mosText } from '../words/numbers.ts';

/** 4.5 less what each cause took: a reader can add it up. */
export function CostTable({ report }: { readonly report: CallReport }) {
  const rows = costRows(report);
  if (rows.length === 0) return <p>{COST_WORDS.noScore}</p>;
  return (
    <>
      <p class="caption">{COST_WORDS.explain}</p>
      <table class="numbers by-direction">
        <DirectionColumns corner="" />
        <tbody>
          <tr>
            <th scope="row">{COST_WORDS.best}</th>
            {DIRECTIONS.map((direction) => (
              <td key={direction}>{mosText(MAX_MOS, 2)}</td>
            ))}
          </tr>
          <DirectionRows rows={rows} />
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{COST_WORDS.total}</th>
            {DIRECTIONS.map((direction) => (
              <td key={direction}>{mosText(report.directions[direction].score.mos, 2)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  );
}
