import { DIRECTIONS, type Direction } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { DirectionCard } from '../parts/direction-card.tsx';
import { PacketLane } from '../parts/lane.tsx';
import { LANE_WORDS, MEASURING_WORDS } from '../words/en/start.ts';
import { decimalText } from '../words/numbers.ts';

export type MeasuringPhase = 'connecting' | 'warming-up' | 'measuring' | 'loading' | 'finishing';

export interface MeasuringScreenProps {
  readonly mode: CallReport['test']['mode'];
  /** The call goes to the person's own phone system; default false. */
  readonly isPbx?: boolean;
  readonly phase: MeasuringPhase;
  readonly elapsedMs: number;
  readonly plannedMs: number;
  /** Everything so far; null until voice is heard. */
  readonly report: CallReport | null;
  readonly onStop: () => void;
}

/** How much of the call the live lane shows, ms. Our choice: 250 ticks still stand apart on a phone. */
const LIVE_LANE_MS = 5000;

export function MeasuringScreen(props: MeasuringScreenProps) {
  const { mode, isPbx = false, phase, elapsedMs, plannedMs, report, onStop } = props;
  const secondsLeft = Math.max(0, Math.ceil((plannedMs - elapsedMs) / 1000));
  const timeLeft = MEASURING_WORDS.timeLeft(secondsLeft);
  const usual = mode === 'quick' ? MEASURING_WORDS.explainQuick : MEASURING_WORDS.explain;
  const explain = isPbx ? { ...usual, ...MEASURING_WORDS.explainPbx } : usual;
  const heardText = report && heardBothWaysText(report);
  return (
    <section class="measuring">
      <div class="measuring-head">
        <div>
          <h1 tabIndex={-1}>{MEASURING_WORDS.headings[phase]}</h1>
          <p class="lead">{explain[phase]}</p>
        </div>
        <button type="button" class="button" onClick={onStop}>
          {MEASURING_WORDS.stop}
        </button>
      </div>
      {phase === 'connecting' ? (
        <progress class="progress" aria-label={MEASURING_WORDS.progress} />
      ) : (
        <progress
          class="progress"
          aria-label={MEASURING_WORDS.progress}
          max={plannedMs}
          value={Math.min(elapsedMs, plannedMs)}
        />
      )}
      <p class="progress-text">
        <span class="number">
          {phase === 'connecting' ? '' : mode === 'quick' ? MEASURING_WORDS.atMost(timeLeft) : timeLeft}
        </span>
        <span class="muted">{heardText}</span>
      </p>
      {report === null ? (
        <p class="card waiting">{MEASURING_WORDS.waiting}</p>
      ) : (
        <>
          <div class="cards">
            {DIRECTIONS.map((direction) => (
              <DirectionCard
                key={direction}
                direction={direction}
                report={report.directions[direction]}
                live
                targetMos={report.verdict.targetMos}
              >
                <LiveLane direction={direction} report={report} />
              </DirectionCard>
            ))}
          </div>
          {report.trace !== null && <p class="caption">{LANE_WORDS.live}</p>}
        </>
      )}
    </section>
  );
}

function LiveLane({ direction, report }: { readonly direction: Direction; readonly report: CallReport }) {
  const trace = report.trace?.[direction] ?? null;
  const newestMs = trace?.sentMs.at(-1);
  if (trace === null || newestMs === undefined) return <p class="caption">{LANE_WORDS.none}</p>;
  return (
    <PacketLane
      direction={direction}
      trace={trace}
      fromMs={newestMs - LIVE_LANE_MS}
      toMs={newestMs + 1}
      countedFromMs={report.window.measuredFromMs}
      rowMs={LIVE_LANE_MS + 1}
      live
    />
  );
}

function heardBothWaysText({ setup }: CallReport): string | null {
  const { firstPacketUp, firstPacketDown } = setup.timelineMs;
  if (firstPacketUp === null || firstPacketDown === null) return null;
  return MEASURING_WORDS.heardBothWays(decimalText(Math.max(firstPacketUp, firstPacketDown) / 1000, 1));
}
