import { CONCLUSIVE_MS } from '../../../src/core/report/account.ts';
import { LOST_RATIO, RECENT_MS } from '../../../src/core/report/look.ts';
import { TARGET_MOS } from '../../../src/core/score/bands.ts';
import { type Decision, decide, mayStop } from '../../../src/core/score/stop-rule.ts';
import { EARLIEST_MS, LOOK_EVERY_MS, QUICK_WARM_UP_MS, WATCH_EVERY_MS } from '../../../src/quick-test.ts';
import type { RangeOf } from './line-mos.ts';
import type { SimulatedLine } from './simulated-line.ts';

/** How a test goes; times in ms of voice. */
export interface TestPlan {
  readonly name: string;
  /** Streams of voice in each direction, 50 packets/s each, sent together. */
  readonly streams: number;
  readonly warmUpMs: number;
  /** The first look; at the limit itself for a test that looks only once. */
  readonly earliestMs: number;
  readonly limitMs: number;
  /**
   * True where several voices that lose much or miss the target are followed by one alone, counted anew: the quick test as
   * src/quick-test.ts has it, but for queues, which these lines do not have.
   */
  readonly endsAlone: boolean;
}

const QUICK = { warmUpMs: QUICK_WARM_UP_MS, earliestMs: EARLIEST_MS, limitMs: 30_000, endsAlone: false } as const;

export const QUICK_PLANS = {
  product: { ...QUICK, name: 'four voices, where they lose much one alone', streams: 4, endsAlone: true },
  three: { ...QUICK, name: 'three voices', streams: 3 },
  one: { ...QUICK, name: 'one voice', streams: 1 },
} as const satisfies { readonly [name: string]: TestPlan };

/** One look, at the end of the default length. */
export const THOROUGH_PLAN: TestPlan = {
  name: 'thorough: one voice, one look',
  streams: 1,
  warmUpMs: 3000,
  earliestMs: 19_000,
  limitMs: 19_000,
  endsAlone: false,
};

export interface SimulatedTest {
  readonly decision: Decision;
  readonly heardMs: number;
}

const STEP_MS = 100;
const PACKETS_PER_STEP = 5;
/** Leaving takes one more watch, which finds no queue; counting begins at the next whole second. */
const countedAnewFromMs = (heardMs: number) => Math.ceil((heardMs + WATCH_EVERY_MS) / 1000) * 1000;

/**
 * One test of one line, decided by the product's own rule at the last look as at every other.
 * @param lines both directions, from the first voice on
 * @param rangeOf the range of MOS at the z of the test
 */
export function runTest(plan: TestPlan, lines: readonly SimulatedLine[], rangeOf: RangeOf): SimulatedTest {
  const { earliestMs, limitMs } = plan;
  let streams = plan.streams;
  let countedFromMs = plan.warmUpMs;
  const rangesNow = (heardMs: number) =>
    heardMs - countedFromMs < CONCLUSIVE_MS ? [] : lines.map((line) => rangeOf(line, streams));

  for (let heardMs = STEP_MS; heardMs <= limitMs; heardMs += STEP_MS) {
    for (const line of lines) line.send(streams * PACKETS_PER_STEP, STEP_MS / (streams * PACKETS_PER_STEP));
    if (heardMs <= countedFromMs) {
      if (heardMs === countedFromMs) for (const line of lines) line.countAnew();
      continue;
    }
    const isLook = heardMs >= earliestMs && heardMs % LOOK_EVERY_MS === 0;
    const isAmongOthers = plan.endsAlone && streams > 1;
    if (!isLook && !(isAmongOthers && heardMs % WATCH_EVERY_MS === 0)) continue;
    const ranges = isLook ? rangesNow(heardMs) : [];
    const decision = decide(ranges, TARGET_MOS);
    const hasTime = countedAnewFromMs(heardMs) + CONCLUSIVE_MS <= limitMs;
    if (isAmongOthers && hasTime && (decision === 'misses-target' || lines.some((line) => losesMuch(line, streams)))) {
      streams = 1;
      countedFromMs = countedAnewFromMs(heardMs);
      continue;
    }
    const ends = lines.flatMap((line) => line.outageEndedMs() ?? []);
    const outageEndedMs = ends.length === 0 ? null : Math.max(...ends);
    if (decision !== null && mayStop({ heardMs, earliestMs, ranges, targetMos: TARGET_MOS, outageEndedMs })) {
      return { decision, heardMs };
    }
  }
  return { decision: decide(rangesNow(limitMs), TARGET_MOS) ?? 'borderline', heardMs: limitMs };
}

function losesMuch(line: SimulatedLine, streams: number): boolean {
  const packets = (RECENT_MS / STEP_MS) * PACKETS_PER_STEP * streams;
  return line.lostOfNewest(packets) / packets >= LOST_RATIO;
}
