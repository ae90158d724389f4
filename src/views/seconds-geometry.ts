import type { Direction } from '../core/direction.ts';
import type { ReportSecond } from '../core/report/schema.ts';
import { MAX_MOS, MIN_MOS } from '../core/score/mos.ts';

/** The plot in units of its own; the loss marks stand in a strip below the score. */
export const PLOT_WIDTH = 1000;
export const PLOT_HEIGHT = 100;
const PLOT_MARKS_TOP = 106;
export const PLOT_FULL_HEIGHT = 114;

/** Room on both sides of a loss mark, so that marks of neighbouring seconds stay apart. */
const MARK_INSET = 0.15;

export interface SecondsPlotShape {
  /** Steps: a second's score is one number for the whole second. Broken where a second has no score. */
  readonly score: string;
  /** Scored seconds in which packets were lost: shaded behind the line, and marked below it. */
  readonly shaded: string;
  readonly marks: string;
  /** The seconds that are not scored. */
  readonly warmUp: string;
  /** The seconds that this computer or the test server disturbed: not counted either. */
  readonly busy: string;
}

/** 0 at the best possible score, PLOT_HEIGHT at the worst. */
export function scoreY(mos: number): number {
  return ((MAX_MOS - mos) / (MAX_MOS - MIN_MOS)) * PLOT_HEIGHT;
}

/** The seconds of the call from left to right across the whole width, each one equally wide. */
export function laySeconds(seconds: readonly ReportSecond[], direction: Direction): SecondsPlotShape {
  const width = PLOT_WIDTH / Math.max(1, seconds.length);
  let score = '';
  let penUp = true;
  for (const [index, second] of seconds.entries()) {
    const { mos } = second[direction];
    if (mos !== null && counts(second)) {
      score += `${penUp ? 'M' : 'L'}${round(index * width)} ${round(scoreY(mos))}H${round((index + 1) * width)}`;
    }
    penUp = mos === null || !counts(second);
  }
  const boxes = (test: (second: ReportSecond) => boolean, top: number, bottom: number, inset: number): string =>
    seconds
      .map((second, index) =>
        test(second)
          ? `M${round((index + inset) * width)} ${top}h${round((1 - 2 * inset) * width)}V${bottom}h-${round((1 - 2 * inset) * width)}z`
          : '',
      )
      .join('');
  const loses = (second: ReportSecond) => counts(second) && (second[direction].metrics.packetsLost ?? 0) > 0;
  return {
    score,
    shaded: boxes(loses, 0, PLOT_HEIGHT, 0),
    marks: boxes(loses, PLOT_MARKS_TOP, PLOT_FULL_HEIGHT, MARK_INSET),
    warmUp: boxes(({ warmUp }) => warmUp, 0, PLOT_HEIGHT, 0),
    busy: stretches(seconds, ({ warmUp, busy }) => !warmUp && busy.length > 0)
      .map(([from, to]) => `M${round(from * width)} 0H${round(to * width)}V${PLOT_HEIGHT}H${round(from * width)}z`)
      .join(''),
  };
}

/** Neighbouring seconds that pass the test, as one: [from, to) of each stretch. */
function stretches(seconds: readonly ReportSecond[], test: (second: ReportSecond) => boolean): [number, number][] {
  const found: [number, number][] = [];
  seconds.forEach((second, index) => {
    if (!test(second)) return;
    const last = found.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else found.push([index, index + 1]);
  });
  return found;
}

function counts({ warmUp, busy }: ReportSecond): boolean {
  return !warmUp && busy.length === 0;
}

/** Times to write under the plot: at most five, at whole steps; each as a share 0..1 of the width. */
export function timeTicks(secondCount: number): readonly { readonly atMs: number; readonly share: number }[] {
  const stepS = [1, 2, 5, 10, 15, 30, 60, 120, 300].find((step) => secondCount / step <= 4) ?? 600;
  const count = Math.floor(secondCount / stepS) + 1;
  return Array.from({ length: count }, (_, index) => ({
    atMs: index * stepS * 1000,
    share: (index * stepS) / Math.max(1, secondCount),
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
