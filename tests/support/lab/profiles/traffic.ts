import type { BackgroundTraffic, BottleneckPlan } from '../impairment/plan.ts';

interface Stretch {
  readonly fromMs: number;
  readonly untilMs: number;
  /** What it goes through. */
  readonly through: BottleneckPlan;
}

/** A rate as a share of what the link has left. */
interface Step {
  readonly durationMs: number;
  readonly share: number;
}

/**
 * About what a call sends on one leg: 50 packets/s of Opus at 32 kbit/s, RTP, SRTP's tag and ChannelData, 106 bytes
 * together.
 */
const VOICE_BPS = 106 * 50 * 8;

/** What a steady stream may send to leave the queue as it is. */
export function leftBps({ rateBps }: BottleneckPlan): number {
  return rateBps - VOICE_BPS;
}

/**
 * How long a queue runs over at each peak, so that one packet of voice is lost, or two. Short, since the model's full
 * queue loses all voice while a real one loses some of everybody's.
 */
const OVER_MS = 30;
/** At first half as much again as the link has left, until the queue is full. */
const START_SHARE = 1.5;
/** Then up and down around it, as a TCP sender does that halves its window at each loss. All these are our choice. */
const DOWN_SHARE = 0.8;
const UP_SHARE = 1.15;
const LONGEST_DOWN_MS = 400;

/** Somebody else's upload or download that takes all it can get and keeps the queue nearly full. */
export function transfer({ fromMs, untilMs, through }: Stretch): readonly BackgroundTraffic[] {
  const startMs = msToFill(through, START_SHARE) + OVER_MS;
  // Down to half of it at most: an empty queue would be full again too soon.
  const downMs = Math.min(LONGEST_DOWN_MS, msToFill(through, DOWN_SHARE) / 2);
  const upMs = (downMs * (1 - DOWN_SHARE)) / (UP_SHARE - 1) + OVER_MS;
  const sawtooth: readonly Step[] = [
    { durationMs: downMs, share: DOWN_SHARE },
    { durationMs: upMs, share: UP_SHARE },
  ];
  const start: Step = { durationMs: startMs, share: START_SHARE };
  return [
    ...repeat([start], { fromMs, untilMs: Math.min(untilMs, fromMs + startMs), through }),
    ...repeat(sawtooth, { fromMs: fromMs + startMs, untilMs, through }),
  ];
}

/** Many neighbours: most of the link most of the time, and now and then, together, half as much again as it has. */
const CALM_SHARE = 0.75;
const TOGETHER_SHARE = 1.5;
const SHORTEST_CALM_MS = 475;

export function neighbours(stretch: Stretch): readonly BackgroundTraffic[] {
  const { through } = stretch;
  // Long enough for the queue to be empty when they next come together.
  const calmMs = Math.max(SHORTEST_CALM_MS, msToFill(through, CALM_SHARE));
  const togetherMs = msToFill(through, TOGETHER_SHARE) + OVER_MS;
  return repeat(
    [
      { durationMs: calmMs, share: CALM_SHARE },
      { durationMs: togetherMs, share: TOGETHER_SHARE },
    ],
    stretch,
  );
}

/** How long a share fills the empty queue, or empties the full one. */
function msToFill(through: BottleneckPlan, share: number): number {
  return (through.limitBytes * 8000) / (Math.abs(share - 1) * leftBps(through));
}

/** The steps over and over; the last one ends where the stretch does. */
function repeat(steps: readonly Step[], { fromMs, untilMs, through }: Stretch): readonly BackgroundTraffic[] {
  const traffic: BackgroundTraffic[] = [];
  for (let atMs = fromMs, index = 0; atMs < untilMs; index += 1) {
    const step = steps[index % steps.length];
    if (step === undefined) break;
    const durationMs = Math.min(step.durationMs, untilMs - atMs);
    traffic.push({ fromMs: atMs, durationMs, rateBps: step.share * leftBps(through) });
    atMs += durationMs;
  }
  return traffic;
}
