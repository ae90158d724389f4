import { DIRECTIONS, type Direction } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { DirectionCard } from '../parts/direction-card.tsx';
import { laneRowMs, PacketLane } from '../parts/lane.tsx';
import { SCORE_LINE_WORDS } from '../words/en/result.ts';
import { SHARED_WORDS } from '../words/en/shared.ts';
import { LANE_WORDS } from '../words/en/start.ts';
import { codecName, measuredSpanMs, spokesDirection } from '../words/method.ts';
import { durationText } from '../words/numbers.ts';
import { SCALE_MODELS } from '../words/score.ts';

/** Both directions, up first, and under them what the numbers are: scale, model, voice format, seconds. */
export function ResultCards({ report }: { readonly report: CallReport }) {
  const { mediaFromMs, measuredToMs } = report.window;
  const rowMs = laneRowMs((measuredToMs ?? 0) - (mediaFromMs ?? 0));
  const hasLane = DIRECTIONS.some((direction) => report.trace?.[direction]);
  const hasRange = DIRECTIONS.some((direction) => report.directions[direction].confidence !== null);
  return (
    <>
      <div class="cards">
        {DIRECTIONS.map((direction) => (
          <DirectionCard
            key={direction}
            direction={direction}
            report={report.directions[direction]}
            live={false}
            targetMos={report.verdict.targetMos}
          >
            <WholeLane direction={direction} report={report} rowMs={rowMs} />
          </DirectionCard>
        ))}
      </div>
      <p class="caption">
        {scoreLine(report)} {hasRange && SCORE_LINE_WORDS.confidence} {hasLane && LANE_WORDS.whole(rowMs / 1000)}
      </p>
    </>
  );
}

interface WholeLaneProps {
  readonly direction: Direction;
  readonly report: CallReport;
  readonly rowMs: number;
}

function WholeLane({ direction, report, rowMs }: WholeLaneProps) {
  const trace = report.trace?.[direction] ?? null;
  const { mediaFromMs, measuredFromMs, measuredToMs } = report.window;
  if (trace === null || mediaFromMs === null || measuredToMs === null) {
    const wasSeen = report.instrument === 'packet-tap' && report.outcome !== 'running';
    return <p class="caption">{wasSeen ? SHARED_WORDS.noTrace : LANE_WORDS.none}</p>;
  }
  return (
    <PacketLane
      direction={direction}
      trace={trace}
      fromMs={mediaFromMs}
      toMs={measuredToMs}
      countedFromMs={measuredFromMs}
      rowMs={rowMs}
      live={report.outcome === 'running'}
    />
  );
}

function scoreLine(report: CallReport): string {
  const { scale } = spokesDirection(report).score;
  const measured = durationText(measuredSpanMs(report));
  const codec = codecName(report);
  if (scale === null || codec === null) return SCORE_LINE_WORDS.unscored(measured);
  return SCORE_LINE_WORDS.scored(SCALE_MODELS[scale], scale, codec, measured);
}
