import type { Mark } from '../../core/trends/annotation.ts';
import type { FigureName } from '../../core/trends/figures.ts';
import type { Trend, TrendPoint } from '../../core/trends/trend.ts';
import { shortDateText } from '../words/dates.ts';
import { BAND_NAMES } from '../words/en/bands.ts';
import { PLOT_WORDS } from '../words/en/trends.ts';
import { levelText } from '../words/numbers.ts';
import { stretchText, tickTexts } from '../words/trend-dates.ts';
import { failuresIn, figureText, testsText } from '../words/trends.ts';
import { shareOf, timeTicks, valueAxis } from './axes.ts';
import { PlotSlider } from './plot-slider.tsx';
import { bandStrips, type Span, TREND_HEIGHT, TREND_WIDTH, trendPaths, xOf } from './trend-geometry.ts';
import { TrendLegend } from './trend-legend.tsx';

export interface TrendPlotProps {
  readonly trend: Trend;
  readonly name: FigureName;
  readonly span: Span;
  /** Those within the time shown are drawn; oldest first. */
  readonly marks: readonly Mark[];
  readonly nowMs: number;
  readonly targetMos: number;
  /** Somebody wants to see the test that began then. */
  readonly onOpenTest: (startedAt: number) => void;
}

/** Marks with their words beside them; earlier ones keep their line. Our choice: more would cover the plot on a phone. */
const MOST_NAMED_MARKS = 4;
/** The middle of fewer tests would be a line across the plot that says no more than they do. Our choice. */
const LEAST_FOR_MEDIAN = 10;
const VIEW_BOX = `0 0 ${TREND_WIDTH} ${TREND_HEIGHT}`;

/** A figure over time: each test where there are few, else how they spread. Only the picture is stretched, no letter is. */
export function TrendPlot({ trend, name, span, marks, nowMs, targetMos, onOpenTest }: TrendPlotProps) {
  const { metric, side } = name;
  const { points, dots } = trend;
  const values = dots
    ? dots.map(({ value }) => value)
    : points.flatMap(({ low, high }) => [low ?? [], high ?? []].flat());
  const axis = valueAxis(metric, values, targetMos);
  const paths = trendPaths(points, dots ?? [], axis, span);
  const stretches = points.filter(({ count, results }) => count > 0 || failuresIn(results) > 0);
  const places = dots
    ? dots.map(({ atMs }) => xOf(atMs, span) / TREND_WIDTH)
    : stretches.map(({ fromMs, toMs }) => xOf((fromMs + toMs) / 2, span) / TREND_WIDTH);
  const ticks = timeTicks(span.fromMs, span.toMs);
  const texts = tickTexts(ticks, span.toMs - span.fromMs);
  const named = marks.filter(({ atMs }) => atMs >= span.fromMs && atMs <= span.toMs);
  const failures = points.filter(({ results }) => failuresIn(results) > 0);
  const total = dots?.length ?? points.reduce((sum, { count }) => sum + count, 0);
  const hasMedian = total >= LEAST_FOR_MEDIAN;

  const spoken = (index: number) => {
    const dot = dots?.[index];
    if (dot)
      return PLOT_WORDS.test(shortDateText(dot.atMs, nowMs), PLOT_WORDS.named(metric, figureText(metric, dot.value)));
    const stretch = stretches[index];
    return stretch ? stretchWords(stretch, metric) : '';
  };

  return (
    <>
      {named.length > 0 && <MarkNames marks={named} span={span} />}
      <PlotSlider
        label={PLOT_WORDS.trend(metric, side, testsText(total))}
        hint={PLOT_WORDS.trendHint}
        places={places}
        spoken={spoken}
        reading={(index) => (
          <>
            <p>{spoken(index)}</p>
            {dots?.[index] && (
              <button type="button" class="button" onClick={() => onOpenTest(dots[index]?.atMs ?? 0)}>
                {PLOT_WORDS.openTest}
              </button>
            )}
          </>
        )}
      >
        {(chosen) => (
          <div class={`trend trend-${metric}`}>
            <svg class="plot-labels" aria-hidden="true">
              {axis.ticks.map((value) => (
                <text
                  key={value}
                  x="100%"
                  y={percent(shareOf(value, axis))}
                  text-anchor="end"
                  dominant-baseline="central"
                >
                  {metric === 'mos' ? levelText(value) : figureText(metric, value)}
                </text>
              ))}
            </svg>
            <svg class="plot-area" viewBox={VIEW_BOX} preserveAspectRatio="none" aria-hidden="true">
              {metric === 'mos' &&
                bandStrips(axis).map(({ band, from, to }) => (
                  <rect
                    key={band}
                    class={`band-strip band-${band}`}
                    y={from * TREND_HEIGHT}
                    width={TREND_WIDTH}
                    height={(to - from) * TREND_HEIGHT}
                  />
                ))}
              {axis.ticks.map((value) => (
                <path
                  key={value}
                  class={metric === 'mos' && value === targetMos ? 'plot-target' : 'plot-grid'}
                  d={`M0 ${shareOf(value, axis) * TREND_HEIGHT}H${TREND_WIDTH}`}
                  vector-effect="non-scaling-stroke"
                />
              ))}
              {dots === null && <path class="trend-spread" d={paths.spread} />}
              {named.map(({ id, atMs }) => (
                <path
                  key={id}
                  class="trend-mark"
                  d={`M${xOf(atMs, span)} 0V${TREND_HEIGHT}`}
                  vector-effect="non-scaling-stroke"
                />
              ))}
              <path class="trend-dots" d={paths.dots} vector-effect="non-scaling-stroke" />
              {hasMedian && <path class="trend-median" d={paths.median} vector-effect="non-scaling-stroke" />}
              {chosen !== null && (
                <Cursor
                  place={places[chosen] ?? 0}
                  value={dots?.[chosen]?.value ?? stretches[chosen]?.median ?? null}
                  y={(value) => shareOf(value, axis) * TREND_HEIGHT}
                />
              )}
            </svg>
            {metric === 'mos' && (
              <svg class="plot-bands" aria-hidden="true">
                {bandStrips(axis).map(({ band, from, to }) => (
                  <text
                    key={band}
                    class={`band-${band}`}
                    x="0"
                    y={percent((from + to) / 2)}
                    dominant-baseline="central"
                  >
                    {BAND_NAMES[band]}
                  </text>
                ))}
              </svg>
            )}
            {failures.length > 0 && (
              <>
                <span class="strip-name">{PLOT_WORDS.failedStrip}</span>
                <svg class="trend-failures" viewBox={VIEW_BOX} preserveAspectRatio="none" aria-hidden="true">
                  <path
                    d={failures.map(({ fromMs, toMs }) => `M${xOf((fromMs + toMs) / 2, span)} 10V90`).join('')}
                    vector-effect="non-scaling-stroke"
                  />
                </svg>
              </>
            )}
            <svg class="plot-times" aria-hidden="true">
              {ticks.map(({ atMs, share }, i) => (
                <text
                  key={atMs}
                  class={ticks.length > 3 && i % 2 === 1 ? 'when-wide' : ''}
                  x={percent(share)}
                  y="1em"
                  text-anchor={anchor(share)}
                >
                  {texts[i]}
                </text>
              ))}
            </svg>
          </div>
        )}
      </PlotSlider>
      <TrendLegend
        hasDots={dots !== null}
        hasMedian={hasMedian}
        hasFailures={failures.length > 0}
        hasMarks={named.length > 0}
      />
    </>
  );
}

function stretchWords(
  { fromMs, toMs, count, low, median, high, results }: TrendPoint,
  metric: FigureName['metric'],
): string {
  const when = stretchText(fromMs, toMs);
  const failed = failuresIn(results);
  const said = (stretch: string) =>
    failed === 0 ? stretch : PLOT_WORDS.withFailed(stretch, PLOT_WORDS.failed(testsText(failed)));
  if (median === null) return said(PLOT_WORDS.stretchEmpty(when));
  const middle = PLOT_WORDS.named(metric, figureText(metric, median));
  if (count === 1) return said(PLOT_WORDS.stretchAlone(when, middle, testsText(count)));
  const [least, most] = [figureText(metric, low), figureText(metric, high)];
  return said(PLOT_WORDS.stretch(when, middle, least, most, testsText(count)));
}

interface CursorProps {
  readonly place: number;
  readonly value: number | null;
  readonly y: (value: number) => number;
}

function Cursor({ place, value, y }: CursorProps) {
  const x = place * TREND_WIDTH;
  return (
    <>
      <path class="trend-cursor" d={`M${x} 0V${TREND_HEIGHT}`} vector-effect="non-scaling-stroke" />
      {value !== null && <path class="trend-chosen" d={`M${x} ${y(value)}h0`} vector-effect="non-scaling-stroke" />}
    </>
  );
}

/** Each on a line of its own, so that words of neighbours never lie over one another. */
function MarkNames({ marks, span }: { readonly marks: readonly Mark[]; readonly span: Span }) {
  const shown = marks.slice(-MOST_NAMED_MARKS);
  return (
    <div class="trend-mark-names" aria-hidden="true">
      {shown.map(({ id, atMs, text }) => {
        const share = xOf(atMs, span) / TREND_WIDTH;
        const isLeft = share > 0.5;
        return (
          <svg key={id} aria-hidden="true">
            <text x={percent(share)} y="1em" text-anchor={isLeft ? 'end' : 'start'}>
              {isLeft ? `${shortened(text)} ▾` : `▾ ${shortened(text)}`}
            </text>
          </svg>
        );
      })}
    </div>
  );
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

/** The first and the last time would hang over the edge if they stood centred under their place. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.05) return 'start';
  return share > 0.92 ? 'end' : 'middle';
}
