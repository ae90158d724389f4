import { DIRECTIONS } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { MAX_MOS } from '../../core/score/mos.ts';
import { DirectionColumns } from '../parts/direction-columns.tsx';
import { COST_WORDS } from '../words/en-result.ts';
import { mosText, pointsTakenText } from '../words/numbers.ts';

const COSTS = ['loss', 'delay', 'codec'] as const;

/** 4.5 less what each cause took: a reader can add it up. */
export function CostTable({ report }: { readonly report: CallReport }) {
  const scored = DIRECTIONS.some((direction) => report.directions[direction].score.costs !== null);
  if (!scored) return <p>{COST_WORDS.noScore}</p>;
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
          {COSTS.map((cost) => (
            <tr key={cost}>
              <th scope="row">{COST_WORDS[cost]}</th>
              {DIRECTIONS.map((direction) => (
                <td key={direction}>{pointsTakenText(report.directions[direction].score.costs?.[cost] ?? null)}</td>
              ))}
            </tr>
          ))}
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
