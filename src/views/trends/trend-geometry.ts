import type { Measured } from '../../core/measured.ts';
import { BANDS, type Band } from '../../core/score/bands.ts';
import { shareOf, type ValueAxis } from './axes.ts';

/** The plot in units of its own: as wide as the time shown, and as high as its axis. */
export const TREND_WIDTH = 1000;
export const TREND_HEIGHT = 100;

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What of a stretch of time is drawn. */
export interface TrendStretch extends Span {
  readonly low: Measured;
  readonly median: Measured;
  readonly high: Measured;
}

export interface TrendPaths {
  /** From what one test in ten stayed under to what one in ten went over, for each stretch. */
  readonly spread: string;
  /** Steps: one median for a whole stretch. Broken where a stretch has none. */
  readonly median: string;
  /** A point for each test: lines of no length with round ends, which stay round however the plot is stretched. */
  readonly dots: string;
}

export function trendPaths(
  stretches: readonly TrendStretch[],
  dots: readonly { readonly atMs: number; readonly value: number }[],
  axis: ValueAxis,
  span: Span,
): TrendPaths {
  const x = (atMs: number) => round(xOf(atMs, span));
  const y = (value: number) => round(shareOf(value, axis) * TREND_HEIGHT);
  let isOpen = false;
  let median = '';
  let spread = '';
  for (const { fromMs, toMs, low, median: middle, high } of stretches) {
    if (low !== null && high !== null) spread += `M${x(fromMs)} ${y(low)}V${y(high)}H${x(toMs)}V${y(low)}z`;
    if (middle !== null) median += `${isOpen ? 'L' : 'M'}${x(fromMs)} ${y(middle)}H${x(toMs)}`;
    isOpen = middle !== null;
  }
  return { spread, median, dots: dots.map(({ atMs, value }) => `M${x(atMs)} ${y(value)}h0`).join('') };
}

export interface BandStrip {
  readonly band: Band;
  /** Shares of the plot's height, from its top. */
  readonly from: number;
  readonly to: number;
}

/** The verdict bands behind a plot of scores, best first. */
export function bandStrips(axis: ValueAxis): readonly BandStrip[] {
  return BANDS.map(({ band, fromMos }, i) => {
    const better = BANDS[i - 1];
    return { band, from: better ? shareOf(better.fromMos, axis) : 0, to: shareOf(fromMos, axis) };
  });
}

/** 0 at the left end of the time shown, TREND_WIDTH at its right. */
export function xOf(atMs: number, { fromMs, toMs }: Span): number {
  return ((atMs - fromMs) / Math.max(1, toMs - fromMs)) * TREND_WIDTH;
}

/** Which of `places` (0..1, ascending) lies nearest to `share`; -1 where there is none. */
export function nearest(places: readonly number[], share: number): number {
  return places.reduce((best, place, i) => {
    const so = places[best];
    return so === undefined || Math.abs(place - share) < Math.abs(so - share) ? i : best;
  }, -1);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
