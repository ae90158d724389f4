import type { Direction } from '../../core/direction.ts';
import { LANE_HEIGHT, type LaneRequest, layLane } from '../lane-geometry.ts';
import { DIRECTION_WORDS, LANE_WORDS } from '../words/en/start.ts';
import { clockText } from '../words/numbers.ts';

export interface LaneProps extends LaneRequest {
  readonly direction: Direction;
}

/** The signature picture: every packet a tick; calm or chaos at a glance. */
export function PacketLane({ direction, ...request }: LaneProps) {
  const { rows, packets, lost } = layLane(request);
  return (
    <div class="lane" role="img" aria-label={LANE_WORDS.label(DIRECTION_WORDS[direction].title, packets, lost)}>
      {rows.map((row) => (
        <div class="lane-row" key={row.fromMs}>
          {rows.length > 1 && <span class="lane-time">{clockText(row.fromMs)}</span>}
          <svg viewBox={`0 0 ${row.lengthMs} ${LANE_HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            <path class="lane-warm-up" d={row.warmUp} />
            <path class="lane-came" d={row.came} />
            <path class="lane-lost" d={row.lost} vector-effect="non-scaling-stroke" />
          </svg>
        </div>
      ))}
    </div>
  );
}

/** Rows of 5 s while there are at most six of them, then longer ones: a packet keeps at least a hair's width. */
export function laneRowMs(spanMs: number): number {
  return [5_000, 10_000, 30_000, 60_000].find((rowMs) => spanMs / rowMs <= 6) ?? 120_000;
}
