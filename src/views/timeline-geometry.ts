import type { Direction } from '../core/direction.ts';
import type { ReportSecond } from '../core/report/schema.ts';
import { MAX_MOS, MIN_MOS } from '../core/score/mos.ts';

/** Each strip of the timeline in units of its own: as wide as the call, and as high. */
export const STRIP_WIDTH = 1000;
export const STRIP_HEIGHT = 100;

/** Room on both sides of a loss mark, so that marks of neighbouring seconds stay apart. */
const MARK_INSET = 0.15;
/** A mark of the least loss is this high, of `FULL_MARK_RATIO` as high as its strip. Our choices: seen, and half the speech gone. */
const LEAST_MARK = 0.4;
const FULL_MARK_RATIO = 0.2;
/** From these concealed ratios on a second is shaded darker. Our choices: about where MOS falls under 4, under 3.5, under 3. */
const SHADE_RATIOS = [0, 0.015, 0.05] as const;

/** Paths of one direction. Seconds that are not scored (warm-up, busy) have no figures in any of them. */
export interface DirectionStrips {
  /** Steps: a second's score is one number for the whole second. Broken where a second has no score. */
  readonly score: string;
  /** What a listener makes of it, at the end of each second. */
  readonly perceived: string;
  /** Seconds in which the phone patched: little, more, much. */
  readonly patched: readonly string[];
  /** Seconds in which packets were lost, taller for more. */
  readonly lost: string;
  readonly delayMedian: string;
  /** Between the median and what 95 of 100 packets stayed within. */
  readonly delayBand: string;
}

/** Seconds on the axis; parts of a second count. */
export type Span = readonly [fromS: number, toS: number];

/** 0 at the best possible score, STRIP_HEIGHT at the worst. */
export function scoreY(mos: number): number {
  return ((MAX_MOS - mos) / (MAX_MOS - MIN_MOS)) * STRIP_HEIGHT;
}

/** One of 1, 2 and 5 times a power of ten that no delay of either direction passes, ms, so that both are drawn alike; null without any delay. */
export function delayTopMs(seconds: readonly ReportSecond[]): number | null {
  const delays = seconds
    .filter(counts)
    .flatMap(({ up, down }) => [up, down])
    .flatMap(({ metrics }) => metrics.delayP95Ms ?? metrics.delayMedianMs ?? []);
  if (delays.length === 0) return null;
  // Below 10 ms the picture would be of nothing but the clock.
  const most = Math.max(10, ...delays);
  const decade = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 5].find((step) => step * decade >= most) ?? 10) * decade;
}

/** The seconds of the call from left to right across the whole width, each one equally wide. */
export function layDirection(
  seconds: readonly ReportSecond[],
  direction: Direction,
  topMs: number | null,
): DirectionStrips {
  const scored = seconds.map((second) => (counts(second) ? second[direction] : null));
  const width = STRIP_WIDTH / Math.max(1, seconds.length);
  const x = (second: number) => round(second * width);
  const delayY = (ms: number) => round(STRIP_HEIGHT * (1 - ms / (topMs ?? 1)));
  const median = scored.map((side) => (topMs === null ? null : (side?.metrics.delayMedianMs ?? null)));
  const patched = scored.map((side) => side?.metrics.concealedRatio ?? 0);
  return {
    score: steps(
      scored.map((side) => (side === null || side.mos === null ? null : round(scoreY(side.mos)))),
      x,
    ),
    perceived: line(
      seconds.map((second) => second[direction].perceivedMos).map((mos) => (mos === null ? null : round(scoreY(mos)))),
      x,
    ),
    patched: SHADE_RATIOS.map((ratio, level) => {
      const next = SHADE_RATIOS[level + 1] ?? Number.POSITIVE_INFINITY;
      const isShaded = patched.map((share) => share > ratio && share <= next);
      return boxes(
        stretches(isShaded, (is) => is),
        seconds.length,
      );
    }),
    lost: scored
      .map((side, i) => {
        const { packetsLost = 0, lossRatio = 0 } = side?.metrics ?? {};
        if ((packetsLost ?? 0) <= 0) return '';
        const share = Math.min(1, (lossRatio ?? 0) / FULL_MARK_RATIO);
        const top = round(STRIP_HEIGHT * (1 - LEAST_MARK - (1 - LEAST_MARK) * share));
        return `M${x(i + MARK_INSET)} ${STRIP_HEIGHT}V${top}H${x(i + 1 - MARK_INSET)}V${STRIP_HEIGHT}z`;
      })
      .join(''),
    delayMedian: steps(
      median.map((ms) => (ms === null ? null : delayY(ms))),
      x,
    ),
    delayBand: median
      .map((ms, i) => {
        const p95 = scored[i]?.metrics.delayP95Ms ?? null;
        return ms === null || p95 === null ? '' : `M${x(i)} ${delayY(ms)}V${delayY(p95)}H${x(i + 1)}V${delayY(ms)}z`;
      })
      .join(''),
  };
}

/** A box for each stretch, as high as its strip. */
export function boxes(spans: readonly Span[], secondCount: number): string {
  const width = STRIP_WIDTH / Math.max(1, secondCount);
  return spans
    .map(([from, to]) => `M${round(from * width)} 0H${round(to * width)}V${STRIP_HEIGHT}H${round(from * width)}z`)
    .join('');
}

/** Neighbouring seconds that pass the test, as one. */
export function stretches<T>(seconds: readonly T[], test: (second: T) => boolean): readonly Span[] {
  const found: [number, number][] = [];
  seconds.forEach((second, index) => {
    if (!test(second)) return;
    const last = found.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

/**
 * Times to write under the plot: at most five, at whole steps; each as a share 0..1 of the width.
 * @param stepMs how long each of them is: of a call of hours more than a second
 */
export function timeTicks(
  secondCount: number,
  stepMs = 1000,
): readonly { readonly atMs: number; readonly share: number }[] {
  const stepS = [1, 2, 5, 10, 15, 30, 60, 120, 300].find((step) => secondCount / step <= 4) ?? 600;
  const count = Math.floor(secondCount / stepS) + 1;
  return Array.from({ length: count }, (_, index) => ({
    atMs: index * stepS * stepMs,
    share: (index * stepS) / Math.max(1, secondCount),
  }));
}

/** True for a second whose figures speak of the line. */
export function counts({ warmUp, busy }: ReportSecond): boolean {
  return !warmUp && busy.length === 0;
}

type X = (second: number) => number;

/** One level a second; a null breaks the line. */
function steps(levels: readonly (number | null)[], x: X): string {
  return levels
    .map((y, i) => (y === null ? '' : `${(levels[i - 1] ?? null) === null ? 'M' : 'L'}${x(i)} ${y}H${x(i + 1)}`))
    .join('');
}

/** From end to end of the seconds; the first one is level. */
function line(levels: readonly (number | null)[], x: X): string {
  return levels
    .map((y, i) => {
      if (y === null) return '';
      return (levels[i - 1] ?? null) === null ? `M${x(i)} ${y}H${x(i + 1)}` : `L${x(i + 1)} ${y}`;
    })
    .join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
