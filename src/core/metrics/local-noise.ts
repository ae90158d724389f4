import type { EndpointStats } from '../samples/endpoint-stats.ts';
import type { PacketsSample, PressureSample, RelayLoadSample, StallSample } from '../samples/sample.ts';
import type { DirectionMetrics } from './direction-metrics.ts';
import type { Interval } from './packet-metrics.ts';
import type { Poll } from './stats-metrics.ts';

/**
 * Why a second says nothing about the line.
 * - `speaking`: voice was sent late, or not at all (capture to sending).
 * - `handling`: voice had arrived and waited for this computer to take it.
 * - `timer`: a thread that watches the call was not woken.
 * - `playing`: the loudspeaker found nothing to play.
 * - `saturated`: the processor was at its limit, and some of the voice was held up or patched without a packet lost.
 * - `relay`: the test server itself was late.
 */
export const NOISE_CAUSES = ['speaking', 'handling', 'timer', 'playing', 'saturated', 'relay'] as const;
export type NoiseCause = (typeof NOISE_CAUSES)[number];

/** A stretch in which something other than the line held the voice up. */
export interface NoiseSpan extends Interval {
  readonly cause: Exclude<NoiseCause, 'saturated'>;
}

/** An arrival may wait this long to be handled; our choice, one frame: longer and the next has caught up with it. */
const HANDLING_MS = 20;
/** The relay may be this late; our choice, one frame, as above. */
const RELAY_MS = 20;
/**
 * Under a saturated processor, delay this far above the call's least is not held against the line; our choice, one frame. A
 * second whose fastest packet was that slow counts all the same: a processor lets some through, a full queue none.
 */
const SATURATED_DELAY_MS = 20;
/**
 * A second that lost this share of its packets in a direction counts whatever the computer did: they were sent and never came, and
 * weigh more than what a stall patches. Our choice: 5 of 50.
 */
const LINE_LOSS_RATIO = 0.1;
/**
 * What a stall does is seen a little later: the jitter buffer runs dry only after its 40 to 150 ms, and counters are read every
 * 250 ms. Our choice: their sum.
 */
const SPILL_MS = 400;

export function handlingNoise({ timesMs, waitsMs }: PacketsSample): NoiseSpan[] {
  return timesMs.flatMap((atMs, i) => {
    const waitMs = waitsMs[i] ?? 0;
    return waitMs > HANDLING_MS ? [{ cause: 'handling' as const, fromMs: atMs, toMs: atMs + waitMs }] : [];
  });
}

/** The page's own thread carries no voice: only the watching worker's stalls count. */
export function timerNoise({ where, atMs, lateMs }: StallSample): NoiseSpan[] {
  return where === 'worker' ? [{ cause: 'timer', fromMs: atMs - lateMs, toMs: atMs }] : [];
}

export function relayNoise({ timesMs, lateMs }: RelayLoadSample): NoiseSpan[] {
  return timesMs.flatMap((atMs, i) =>
    (lateMs[i] ?? 0) > RELAY_MS ? [{ cause: 'relay' as const, fromMs: atMs - 1000, toMs: atMs }] : [],
  );
}

/** Between two polls of one end, the loudspeaker ran out of sound. */
export function playingNoise(before: Poll | undefined, now: { readonly atMs: number; readonly stats: EndpointStats }) {
  const earlier = before?.stats.playout?.synthesizedSamplesEvents ?? null;
  const later = now.stats.playout?.synthesizedSamplesEvents ?? null;
  const grew = before !== undefined && earlier !== null && later !== null && later > earlier;
  return grew ? [{ cause: 'playing' as const, fromMs: before.atMs, toMs: now.atMs }] : [];
}

/** What is known of noise in a call. */
export interface NoiseRecord {
  readonly spans: readonly NoiseSpan[];
  readonly pressure: readonly PressureSample[];
}

export interface MeasuredSecond {
  readonly interval: Interval;
  readonly metrics: readonly DirectionMetrics[];
}

/** For each second, what other than the line disturbed it: empty for a second that counts. */
export function busySeconds(
  noise: NoiseRecord,
  seconds: readonly MeasuredSecond[],
): readonly (readonly NoiseCause[])[] {
  const leastDelayMs = Math.min(
    ...seconds.flatMap(({ metrics }) => metrics.flatMap(({ delayMinMs }) => delayMinMs ?? [])),
  );
  return seconds.map(({ interval, metrics }) => {
    if (metrics.some(({ lossRatio }) => (lossRatio ?? 0) >= LINE_LOSS_RATIO)) return [];
    const causes = new Set<NoiseCause>(
      noise.spans.filter((span) => touches(span, interval, SPILL_MS)).map(({ cause }) => cause),
    );
    const isHurt = metrics.some((direction) => isDisturbed(direction, leastDelayMs));
    if (isHurt && saturatedMs(noise.pressure, interval) > 0) causes.add('saturated');
    return NOISE_CAUSES.filter((cause) => causes.has(cause));
  });
}

function touches(span: Interval, { fromMs, toMs }: Interval, spillMs: number): boolean {
  return span.fromMs < toMs && span.toMs + spillMs > fromMs;
}

/** Loss is never laid to a busy processor: packets that were sent and never came are the line's. */
function isDisturbed(metrics: DirectionMetrics, leastDelayMs: number): boolean {
  const { delayMinMs, delayP95Ms, concealedRatio, packetsLost } = metrics;
  if (delayMinMs !== null && delayMinMs - leastDelayMs > SATURATED_DELAY_MS) return false;
  if (delayP95Ms !== null && delayP95Ms - leastDelayMs > SATURATED_DELAY_MS) return true;
  return concealedRatio !== null && concealedRatio > 0 && packetsLost === 0;
}

/** How much of an interval the processor was at its limit. A state holds until the next is told. */
export function saturatedMs(pressure: readonly PressureSample[], { fromMs, toMs }: Interval): number {
  return pressure.reduce((sum, { state, atMs }, i) => {
    const untilMs = Math.min(toMs, pressure[i + 1]?.atMs ?? toMs);
    return state === 'critical' ? sum + Math.max(0, untilMs - Math.max(atMs, fromMs)) : sum;
  }, 0);
}

/** An interval without its busy seconds: stretches as long as can be, so that a run of losses is not cut in two. */
export function quietParts(
  { fromMs, toMs }: Interval,
  seconds: readonly Interval[],
  busy: readonly (readonly NoiseCause[])[],
): readonly Interval[] {
  const parts: Interval[] = [];
  let startMs = fromMs;
  seconds.forEach((second, i) => {
    if ((busy[i] ?? []).length === 0 || second.toMs <= fromMs || second.fromMs >= toMs) return;
    if (second.fromMs > startMs) parts.push({ fromMs: startMs, toMs: second.fromMs });
    startMs = second.toMs;
  });
  if (startMs < toMs) parts.push({ fromMs: startMs, toMs });
  return parts;
}
