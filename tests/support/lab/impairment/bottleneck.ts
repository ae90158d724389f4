import type { BackgroundTraffic, BottleneckPlan } from './plan.ts';

/**
 * A drop-tail queue before a slow link, as a fluid: it drains at the link's rate, the background flows in at its own,
 * and between two messages both are integrated, so that it needs no timer. Times are milliseconds since the plan was
 * set.
 */
export interface Bottleneck {
  readonly plan: BottleneckPlan;
  /** When the background changes, in order. */
  readonly changesMs: readonly number[];
  /** What waited just after `atMs`. */
  backlogBytes: number;
  atMs: number;
}

export function createBottleneck(plan: BottleneckPlan): Bottleneck {
  const changesMs = (plan.background ?? []).flatMap(({ fromMs, durationMs }) => [fromMs, fromMs + durationMs]);
  return { plan, changesMs: changesMs.sort((a, b) => a - b), backlogBytes: 0, atMs: 0 };
}

/**
 * When a message that comes at `atMs` has left the link: what waits before it and itself, at the link's rate. Null when
 * it finds no room. Time must not run backwards.
 *
 * What of a dropped message would still fit fills the queue all the same, as it does of the background: the queue then
 * never holds less because more came, and more background never means a shorter wait. The price is an error of less
 * than one message.
 */
export function leaveQueue(queue: Bottleneck, bytes: number, atMs: number): number | null {
  const { limitBytes } = queue.plan;
  const neededBytes = backlogAt(queue, atMs) + bytes;
  queue.backlogBytes = Math.min(limitBytes, neededBytes);
  queue.atMs = atMs;
  return neededBytes > limitBytes ? null : atMs + msToSend(queue, neededBytes);
}

/**
 * The same for one that TCP sends again at `atMs`, still to come: it waits behind what is in the queue now and the
 * background until then, and does not take room from what comes in between. If there is no room then either, it waits
 * for a full queue: it is not lost twice.
 */
export function leaveQueueAgain(queue: Bottleneck, bytes: number, atMs: number): number {
  return atMs + msToSend(queue, Math.min(queue.plan.limitBytes, backlogAt(queue, atMs) + bytes));
}

/**
 * Between two changes of the background the backlog moves at one rate, so it meets a bound at most once: clamping is
 * exact.
 */
function backlogAt(queue: Bottleneck, atMs: number): number {
  const { rateBps, limitBytes, background = [] } = queue.plan;
  let { backlogBytes, atMs: fromMs } = queue;
  for (const toMs of [...queue.changesMs.filter((ms) => ms > queue.atMs && ms < atMs), atMs]) {
    const netBps = inflowBps(background, fromMs) - rateBps;
    backlogBytes = Math.min(limitBytes, Math.max(0, backlogBytes + (netBps * (toMs - fromMs)) / 8000));
    fromMs = toMs;
  }
  return backlogBytes;
}

function inflowBps(background: readonly BackgroundTraffic[], ms: number): number {
  const active = background.filter(({ fromMs, durationMs }) => fromMs <= ms && ms < fromMs + durationMs);
  return active.reduce((sum, { rateBps }) => sum + rateBps, 0);
}

function msToSend({ plan }: Bottleneck, bytes: number): number {
  return (bytes * 8000) / plan.rateBps;
}
