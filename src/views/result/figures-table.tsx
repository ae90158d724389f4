import type { CallReport } from '../../core/report/schema.ts';
import { DirectionColumns } from '../parts/direction-columns.tsx';
import { Gloss } from '../parts/gloss.tsx';
import { FIGURE_WORDS } from '../words/en/result.ts';
import { figureRows, sharedFigures } from '../words/figures.ts';

/** Every figure with the instrument that read it. */
export function FiguresTable({ report }: { readonly report: CallReport }) {
  return (
    <>
      <p class="caption">{FIGURE_WORDS.explain}</p>
      <table class="numbers by-direction figures">
        <DirectionColumns corner={FIGURE_WORDS.figure} />
        <tbody>
          {figureRows(report).map(({ label, up, down, instrument }) => (
            <tr key={'gloss' in label ? label.gloss : label.plain}>
              <th scope="row">
                {'gloss' in label ? <Gloss name={label.gloss} /> : label.plain}
                {instrument !== null && <span class="instrument">{instrument}</span>}
              </th>
              <td>{up}</td>
              <td>{down}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{FIGURE_WORDS.network}</h3>
      <Gloss name="roundTrip" />
      <dl class="pairs">
        {sharedFigures(report).map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="number">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
