import type { MosLevels } from '../../core/score/bands.ts';
import type { Metric } from '../../core/trends/figures.ts';
import type { Heatmap, HeatmapCell } from '../../core/trends/heatmap.ts';

/** How a cell is painted: 0 nothing tested there, 1 to 3 from well to bad. */
export type HeatLevel = 0 | 1 | 2 | 3;

/**
 * Of a score by target and alert. Other figures have no verdict of their own: theirs tell the hours of this week apart, a third of the
 * way from the least to the greatest each (our choice).
 */
export function heatLevels(
  { cells }: Heatmap,
  metric: Metric,
  { targetMos, alertMos }: MosLevels,
): (cell: HeatmapCell) => HeatLevel {
  if (metric === 'mos')
    return ({ median }) => (median === null ? 0 : median >= targetMos ? 1 : median >= alertMos ? 2 : 3);
  const medians = cells.flatMap(({ median }) => median ?? []);
  const least = Math.min(...medians);
  const third = (Math.max(...medians) - least) / 3;
  return ({ median }) => {
    if (median === null) return 0;
    if (median <= least + third) return 1;
    return median <= least + 2 * third ? 2 : 3;
  };
}
