import { useRef, useState } from 'preact/hooks';
import type { MosLevels } from '../../core/score/bands.ts';
import type { Metric } from '../../core/trends/figures.ts';
import type { Heatmap, HeatmapCell } from '../../core/trends/heatmap.ts';
import { HEAT_WORDS, METRIC_WORDS, PLOT_WORDS } from '../words/en/trends.ts';
import { decimalText, levelText, percentText } from '../words/numbers.ts';
import { figureText, testsText } from '../words/trends.ts';
import { HeatLegend } from './heat-legend.tsx';
import { heatLevels } from './heat-level.ts';

export interface WeekHeatmapProps {
  readonly heatmap: Heatmap;
  readonly metric: Metric;
  readonly levels: MosLevels;
}

const DAYS = 7;
const HOURS = 24;

/**
 * The hours of the week as a grid: days are rows where there is room, columns on a phone. To a screen reader it is a slider whose value is
 * one hour's figures, as every plot here; its table twin is HeatTable.
 */
export function WeekHeatmap({ heatmap, metric, levels }: WeekHeatmapProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const level = heatLevels(heatmap, metric, levels);
  const cell = chosen === null ? undefined : heatmap.cells[chosen];

  const chooseByKey = (event: KeyboardEvent) => {
    const step = stepOf(event.key, isUpright(grid.current));
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const place = chosen ?? -1;
    if (place < 0) return setChosen(firstTested(heatmap));
    const day = clamp(Math.floor(place / HOURS) + step.days, DAYS - 1);
    setChosen(day * HOURS + clamp((place % HOURS) + step.hours, HOURS - 1));
  };
  const chooseByPlace = ({ target }: PointerEvent) => {
    const place = target instanceof HTMLElement ? target.dataset.place : undefined;
    if (place !== undefined) setChosen(Number(place));
  };

  return (
    <>
      <div
        class={`heat heat-${metric}`}
        role="slider"
        tabIndex={0}
        ref={grid}
        aria-label={HEAT_WORDS.label(METRIC_WORDS[metric].name)}
        aria-valuemin={0}
        aria-valuemax={DAYS * HOURS - 1}
        aria-valuenow={chosen ?? 0}
        aria-valuetext={cell ? cellText(cell, metric, levels.alertMos) : HEAT_WORDS.hint}
        onKeyDown={chooseByKey}
        onPointerDown={chooseByPlace}
        onPointerMove={chooseByPlace}
      >
        {HEAT_WORDS.days.map((day, weekday) => (
          <span key={day} class={`heat-day day-${weekday}`} aria-hidden="true">
            {day}
          </span>
        ))}
        {heatmap.cells.map((one, place) => (
          <span
            key={`${one.weekday}-${one.hour}`}
            data-place={place}
            class={`heat-cell day-${one.weekday} hour-${one.hour} heat-${level(one)} ${one.isEnough ? '' : 'heat-thin'} ${place === chosen ? 'heat-chosen' : ''}`}
            aria-hidden="true"
          >
            {one.median === null ? '' : shortText(metric, one.median)}
          </span>
        ))}
        {Array.from({ length: HOURS }, (_, hour) => (
          <span
            key={`hour-${String(hour)}`}
            class={`heat-hour hour-${hour} ${hour % 3 === 0 ? '' : 'heat-between'}`}
            aria-hidden="true"
          >
            {hour}
          </span>
        ))}
      </div>
      <p class="plot-reading">
        {cell ? cellText(cell, metric, levels.alertMos) : <span class="muted">{HEAT_WORDS.hint}</span>}
      </p>
      <HeatLegend metric={metric} levels={levels} />
    </>
  );
}

function firstTested({ cells }: Heatmap): number {
  return Math.max(
    0,
    cells.findIndex(({ count }) => count > 0),
  );
}

/** "Monday, 18 to 19 h: score 3.1, 14 tests, 60% under 3.5". */
export function cellText(
  { weekday, hour, count, median, badRatio, failed, isEnough }: HeatmapCell,
  metric: Metric,
  alertMos: number,
): string {
  const said = (parts: readonly string[]) =>
    HEAT_WORDS.cell(HEAT_WORDS.longDays[weekday] ?? '', HEAT_WORDS.hour(hour), parts.join(', '));
  const failures = failed === 0 ? [] : [HEAT_WORDS.failed(testsText(failed))];
  if (median === null) return said(failed === 0 ? [HEAT_WORDS.empty] : failures);
  const bad = badRatio === null || badRatio === 0 ? [] : [HEAT_WORDS.bad(percentText(badRatio), levelText(alertMos))];
  const thin = isEnough ? [] : [HEAT_WORDS.thin];
  return said([PLOT_WORDS.named(metric, figureText(metric, median)), testsText(count), ...bad, ...failures, ...thin]);
}

/** Room for three or four characters; the unit stands in the legend. */
function shortText(metric: Metric, median: number): string {
  if (metric === 'mos') return decimalText(median, 1);
  const value = metric === 'loss' ? median * 100 : median;
  return decimalText(value, value >= 9.95 ? 0 : 1);
}

interface Step {
  readonly days: number;
  readonly hours: number;
}

/** Arrows go as the eye does: on a phone the days stand side by side. */
function stepOf(key: string, upright: boolean): Step | undefined {
  const across = { ArrowLeft: -1, ArrowRight: 1, Home: -HOURS, End: HOURS }[key];
  const down = { ArrowUp: -1, ArrowDown: 1, PageUp: -HOURS, PageDown: HOURS }[key];
  if (across !== undefined) return upright ? { days: across, hours: 0 } : { days: 0, hours: across };
  if (down !== undefined) return upright ? { days: 0, hours: down } : { days: down, hours: 0 };
  return undefined;
}

function isUpright(grid: HTMLElement | null): boolean {
  const cells = grid?.querySelectorAll<HTMLElement>('.heat-cell');
  return cells?.[0]?.offsetTop !== cells?.[1]?.offsetTop;
}

function clamp(value: number, last: number): number {
  return Math.max(0, Math.min(last, value));
}
