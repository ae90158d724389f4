import type { ComparedGroup } from '../../core/trends/compare.ts';
import type { FigureName } from '../../core/trends/figures.ts';
import { COMPARE_WORDS, FILTER_WORDS } from '../words/en/trends.ts';
import { countText, levelText } from '../words/numbers.ts';
import { exactText, failuresIn, figureText, testsText, wordText } from '../words/trends.ts';
import { shareOf, valueAxis } from './axes.ts';
import { BOX_HEIGHT, BOX_WIDTH, boxPaths } from './box-geometry.ts';
import type { Comparison } from './history-query.ts';

export interface ComparisonPlotProps {
  readonly groups: readonly ComparedGroup[];
  readonly by: Comparison;
  readonly metric: FigureName['metric'];
  readonly targetMos: number;
  /** The address of the same look at this group only; null where directions are compared. */
  readonly hrefOf: ((word: string | null) => string) | null;
}

/** So many boxes are drawn; the table has all. Our choice: more than fit one look. */
const MOST_BOXES = 12;
const VIEW_BOX = `0 0 ${BOX_WIDTH} ${BOX_HEIGHT}`;

/** How the figures of each group lie, on one axis. What a picture shows each row also says. */
export function ComparisonPlot({ groups, by, metric, targetMos, hrefOf }: ComparisonPlotProps) {
  const axis = valueAxis(
    metric,
    groups.filter(({ tooFew }) => !tooFew).flatMap(({ high }) => high ?? []),
    targetMos,
  );
  const shown = groups.slice(0, MOST_BOXES);
  return (
    <div class="compare">
      <ul class="compare-rows">
        {shown.map((group) => {
          const name = wordText(by, group.word);
          const paths = group.tooFew ? null : boxPaths(group, axis);
          return (
            <li key={String(group.word)} class={by === 'direction' ? `plot-${group.word}` : ''}>
              <p class="compare-name">
                {hrefOf === null || groups.length === 1 ? (
                  <b>{name}</b>
                ) : (
                  <a href={hrefOf(group.word)} title={FILTER_WORDS.showOnly(name)}>
                    {name}
                  </a>
                )}
                <span class="muted number">
                  {failuresIn(group.results) > 0 && by !== 'direction'
                    ? COMPARE_WORDS.testsAndFailed(testsText(group.count), countText(failuresIn(group.results)))
                    : testsText(group.count)}
                </span>
              </p>
              {paths && (
                <svg class="compare-box" viewBox={VIEW_BOX} preserveAspectRatio="none" aria-hidden="true">
                  {axis.ticks.map((value) => (
                    <path
                      key={value}
                      class={metric === 'mos' && value === targetMos ? 'plot-target' : 'plot-grid'}
                      d={`M${(1 - shareOf(value, axis)) * BOX_WIDTH} 0V${BOX_HEIGHT}`}
                      vector-effect="non-scaling-stroke"
                    />
                  ))}
                  <path class="compare-whisker" d={paths.whisker} vector-effect="non-scaling-stroke" />
                  <path class="compare-quartiles" d={paths.box} vector-effect="non-scaling-stroke" />
                  <path class="compare-median" d={paths.median} vector-effect="non-scaling-stroke" />
                </svg>
              )}
              <p class="compare-said number">{said(group, metric)}</p>
            </li>
          );
        })}
      </ul>
      <svg class="compare-axis" aria-hidden="true">
        {axis.ticks.map((value) => {
          const share = 1 - shareOf(value, axis);
          return (
            <text
              key={value}
              x={`${share * 100}%`}
              y="1em"
              text-anchor={share < 0.05 ? 'start' : share > 0.95 ? 'end' : 'middle'}
            >
              {metric === 'mos' ? levelText(value) : figureText(metric, value)}
            </text>
          );
        })}
      </svg>
      {groups.length > shown.length && <p class="caption">{COMPARE_WORDS.more(groups.length - shown.length)}</p>}
      <p class="caption">{COMPARE_WORDS.legend}</p>
    </div>
  );
}

function said({ scored, tooFew, median, quartile1, quartile3 }: ComparedGroup, metric: FigureName['metric']): string {
  if (scored === 0) return COMPARE_WORDS.noFigure;
  if (tooFew) return COMPARE_WORDS.tooFew(figureText(metric, median));
  return COMPARE_WORDS.summary(exactText(metric, median), exactText(metric, quartile1), exactText(metric, quartile3));
}

const SPREAD = ['low', 'quartile1', 'median', 'quartile3', 'high'] as const;

export function ComparisonTable({ groups, by, metric }: Omit<ComparisonPlotProps, 'hrefOf' | 'targetMos'>) {
  return (
    <table class="numbers">
      <thead>
        <tr>
          {(['group', 'tests', 'figures', ...SPREAD, 'failed'] as const).map((name) => (
            <th key={name} scope="col">
              {COMPARE_WORDS.columns[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={String(group.word)}>
            <th scope="row">{wordText(by, group.word)}</th>
            <td>{countText(group.count)}</td>
            <td>{countText(group.scored)}</td>
            {SPREAD.map((name) => (
              <td key={name}>{exactText(metric, group[name])}</td>
            ))}
            <td>{countText(failuresIn(group.results))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
