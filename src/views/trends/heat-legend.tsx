import type { MosLevels } from '../../core/score/bands.ts';
import type { Metric } from '../../core/trends/figures.ts';
import { HEAT_WORDS } from '../words/en/trends.ts';
import { levelText } from '../words/numbers.ts';

/** What each paint of the heatmap means. */
export function HeatLegend({ metric, levels }: { readonly metric: Metric; readonly levels: MosLevels }) {
  const { legend } = HEAT_WORDS;
  const [target, alert] = [levelText(levels.targetMos), levelText(levels.alertMos)];
  const paints: readonly (readonly [cls: string, text: string])[] =
    metric === 'mos'
      ? [
          ['heat-1', legend.well(target)],
          ['heat-2', legend.fair(alert, target)],
          ['heat-3', legend.bad(alert)],
        ]
      : [
          ['heat-1', legend.low[metric]],
          ['heat-3', legend.high[metric]],
        ];
  return (
    <ul class="legend">
      {[...paints, ['heat-1 heat-thin', legend.thin] as const, ['heat-0', legend.empty] as const].map(([cls, text]) => (
        <li key={text}>
          <span class={`heat-cell heat-sample ${cls}`} aria-hidden="true" />
          {text}
        </li>
      ))}
    </ul>
  );
}
