import type { Direction } from '../../core/direction.ts';
import type { ReportSecond } from '../../core/report/schema.ts';
import { DirectionIcon } from '../parts/icons.tsx';
import { laySeconds, PLOT_FULL_HEIGHT, PLOT_WIDTH, scoreY, timeTicks } from '../seconds-geometry.ts';
import { DIRECTION_WORDS } from '../words/en.ts';
import { PLOT_WORDS } from '../words/en-result.ts';
import { clockText } from '../words/numbers.ts';

export interface SecondsPlotProps {
  readonly direction: Direction;
  readonly seconds: readonly ReportSecond[];
  readonly targetMos: number;
}

const SCORE_LINES = [2, 3, 4] as const;

/**
 * The score of each second. Only the picture is stretched to the width; every letter stands in an svg of its own that is
 * not, so that text keeps its size on a phone. Its table twin is SecondsTable.
 */
export function SecondsPlot({ direction, seconds, targetMos }: SecondsPlotProps) {
  const { score, shaded, marks, warmUp, busy } = laySeconds(seconds, direction);
  const share = (y: number) => `${(y / PLOT_FULL_HEIGHT) * 100}%`;
  return (
    <figure class={`plot plot-${direction}`}>
      <figcaption class="card-title">
        <DirectionIcon direction={direction} />
        {DIRECTION_WORDS[direction].title}
      </figcaption>
      <svg class="plot-scores" aria-hidden="true">
        {SCORE_LINES.map((mos) => (
          <text key={mos} x="100%" y={share(scoreY(mos))} text-anchor="end" dominant-baseline="central">
            {mos.toFixed(1)}
          </text>
        ))}
      </svg>
      <svg
        class="plot-area"
        viewBox={`0 0 ${PLOT_WIDTH} ${PLOT_FULL_HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={PLOT_WORDS.label(DIRECTION_WORDS[direction].title)}
      >
        <path class="plot-warm-up" d={warmUp} />
        <path class="plot-busy" d={busy} />
        <path class="plot-shaded" d={shaded} />
        {SCORE_LINES.map((mos) => (
          <path
            key={mos}
            class={mos === targetMos ? 'plot-target' : 'plot-grid'}
            d={`M0 ${scoreY(mos)}H${PLOT_WIDTH}`}
            vector-effect="non-scaling-stroke"
          />
        ))}
        <path class="plot-score" d={score} vector-effect="non-scaling-stroke" />
        <path class="plot-marks" d={marks} />
      </svg>
      <svg class="plot-times" aria-hidden="true">
        {timeTicks(seconds.length).map(({ atMs, share: at }) => (
          <text key={atMs} x={`${at * 100}%`} y="1em" text-anchor={anchor(at)}>
            {clockText(atMs)}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** The first and the last time would hang over the edge if they stood centred under their place. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  if (share === 0) return 'start';
  return share > 0.95 ? 'end' : 'middle';
}
