import type { FrameTrace } from '../core/report/schema.ts';

/** The lane in units of its own: x is ms within the row, y 0 (top) to LANE_HEIGHT (bottom). */
export const LANE_HEIGHT = 30;
const TICK_TOP = 8;
const TICK_BOTTOM = 22;
const MARK_TOP = 25;
const MARK_BOTTOM = 29;
const LIFT_MAX = TICK_TOP - 1;

/** Lateness that lifts a tick all the way, ms. Our choice: twice what a jitter buffer usually forgives. */
const LATENESS_FULL_LIFT_MS = 120;

/**
 * While the call runs, a frame sent this recently may still be on its way and is drawn neither as come nor as lost, ms.
 * Our choice: a second, the delay beyond which nobody can talk.
 */
export const IN_FLIGHT_MS = 1000;

export interface LaneRow {
  readonly fromMs: number;
  readonly lengthMs: number;
  /** SVG path of the packets that came: one bar each. */
  readonly came: string;
  /** The same for the packets of the warm-up, which are not counted; of those, lost ones are a gap without a mark. */
  readonly warmUp: string;
  /** SVG path of the marks below lost packets: one stroke each. */
  readonly lost: string;
}

export interface LaneRequest {
  readonly trace: FrameTrace;
  /** The span to draw, on the call's clock. */
  readonly fromMs: number;
  readonly toMs: number;
  /** Frames sent before this are warm-up; null while all of them are. */
  readonly countedFromMs: number | null;
  readonly rowMs: number;
  /** True while the call runs: see IN_FLIGHT_MS. */
  readonly live: boolean;
}

/** `packets` and `lost` are the counted ones. */
export interface Lane {
  readonly rows: readonly LaneRow[];
  readonly packets: number;
  readonly lost: number;
}

interface Tick {
  readonly atMs: number;
  /** Above the median delay of the span, ms; null for a lost packet. */
  readonly latenessMs: number | null;
  readonly counted: boolean;
}

/**
 * One tick per packet sent in [fromMs, toMs), cut into rows of equal length.
 *
 * Packets stand where their RTP timestamp puts them, so that a busy sender does not look like a bad line.
 */
export function layLane(request: LaneRequest): Lane {
  const { trace, fromMs, toMs, rowMs } = request;
  const ticks = ticksOf(request);
  const frameMs = frameLengthMs(trace);
  const rowCount = Math.max(1, Math.ceil((toMs - fromMs) / rowMs));
  const rows = Array.from({ length: rowCount }, (_, row): LaneRow => {
    const begin = row * rowMs;
    const inRow = ticks.filter(({ atMs }) => atMs >= begin && atMs < begin + rowMs);
    const bars = (counted: boolean) =>
      inRow.map((tick) =>
        tick.latenessMs === null || tick.counted !== counted
          ? ''
          : bar(tick.atMs - begin, frameMs * 0.55, tick.latenessMs),
      );
    const lost = inRow.filter(isLost).map(({ atMs }) => {
      const x = round(atMs - begin + frameMs / 2);
      return `M${x} ${MARK_TOP}V${MARK_BOTTOM}`;
    });
    return {
      fromMs: begin,
      lengthMs: rowMs,
      came: bars(true).join(''),
      warmUp: bars(false).join(''),
      lost: lost.join(''),
    };
  });
  const packets = ticks.filter(({ counted }) => counted).length;
  return { rows, packets, lost: ticks.filter(isLost).length };
}

function isLost({ latenessMs, counted }: Tick): boolean {
  return counted && latenessMs === null;
}

function ticksOf({ trace, fromMs, toMs, countedFromMs, live }: LaneRequest): readonly Tick[] {
  const { rtpTimestamps, sentMs, receivedMs, clockRateHz } = trace;
  const newestMs = sentMs.at(-1) ?? 0;
  const first = sentMs.findIndex((ms) => ms >= fromMs);
  const origin = rtpTimestamps[first];
  if (origin === undefined) return [];
  const seen = sentMs.flatMap((sent, index) => {
    const rtp = rtpTimestamps[index];
    const received = receivedMs[index] ?? null;
    if (rtp === undefined || sent < fromMs || sent >= toMs) return [];
    if (live && received === null && sent > newestMs - IN_FLIGHT_MS) return [];
    // RTP timestamps are 32 bits wide and wrap around (RFC 3550 5.1).
    const atMs = ((((rtp - origin) % 2 ** 32) + 2 ** 32) % 2 ** 32) / (clockRateHz / 1000);
    const counted = countedFromMs !== null && sent >= countedFromMs;
    return [{ atMs, counted, delayMs: received === null ? null : received - sent }];
  });
  const median = medianOf(seen.flatMap(({ delayMs }) => (delayMs === null ? [] : [delayMs])));
  return seen.map(({ atMs, counted, delayMs }) => ({
    atMs,
    counted,
    latenessMs: delayMs === null ? null : delayMs - median,
  }));
}

function bar(x: number, width: number, latenessMs: number): string {
  const lift = Math.min(1, Math.max(0, latenessMs / LATENESS_FULL_LIFT_MS)) * LIFT_MAX;
  const [left, w] = [round(x), round(width)];
  return `M${left} ${round(TICK_BOTTOM - lift)}h${w}v${TICK_TOP - TICK_BOTTOM}h-${w}z`;
}

/** The smallest step between two timestamps is one frame; 20 ms where there are not two. */
function frameLengthMs({ rtpTimestamps, clockRateHz }: FrameTrace): number {
  const steps = rtpTimestamps.slice(1, 20).map((rtp, index) => rtp - (rtpTimestamps[index] ?? rtp));
  const smallest = Math.min(...steps.filter((step) => step > 0));
  return Number.isFinite(smallest) ? (smallest / clockRateHz) * 1000 : 20;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
