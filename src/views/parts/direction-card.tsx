import type { ComponentChildren } from 'preact';
import type { Direction } from '../../core/direction.ts';
import type { DirectionReport } from '../../core/report/schema.ts';
import { CARD_WORDS, DIRECTION_WORDS, MEASURING_WORDS } from '../words/en/start.ts';
import { countText, millisecondsText, mosText, percentText } from '../words/numbers.ts';
import { confidenceText, edgeNote, modelRangeText } from '../words/score.ts';
import { BandBadge } from './band-badge.tsx';
import { ConfidenceBand } from './confidence-band.tsx';
import { DirectionIcon } from './icons.tsx';

export interface DirectionCardProps {
  readonly direction: Direction;
  readonly report: DirectionReport;
  /** While the call runs a missing score is "not yet", afterwards "not measured". */
  readonly live: boolean;
  /** MOS that the call is held to. */
  readonly targetMos: number;
  /** The lane, or a line that says why there is none. */
  readonly children: ComponentChildren;
}

export function DirectionCard({ direction, report, live, targetMos, children }: DirectionCardProps) {
  const { mos, band, modelRange } = report.score;
  const modelRangeNote = modelRangeText(modelRange);
  const edge = edgeNote(mos);
  return (
    <article class={`card direction-card band-${band}`}>
      <h2 class="card-title">
        <DirectionIcon direction={direction} />
        {DIRECTION_WORDS[direction].title}
      </h2>
      <p class="score-row">
        {mos === null ? (
          <span class="score-missing">{live ? MEASURING_WORDS.notYet : mosText(mos, 1)}</span>
        ) : (
          <>
            <span class="score">{mosText(mos, 1)}</span>
            <BandBadge band={band} />
            {report.confidence && <span class="number">({confidenceText(report.confidence.mos)})</span>}
          </>
        )}
        {edge !== null && !live && <span class="muted">{edge}</span>}
      </p>
      {(live || report.confidence !== null) && (
        <ConfidenceBand score={report.score} confidence={report.confidence} targetMos={targetMos} />
      )}
      {modelRangeNote !== null && !live && <p class="caption model-range">{modelRangeNote}</p>}
      {children}
      <CardFacts report={report} live={live} />
    </article>
  );
}

function CardFacts({ report, live }: { readonly report: DirectionReport; readonly live: boolean }) {
  if (live && report.metrics.lossRatio === null) return <p class="caption">{MEASURING_WORDS.noFigures}</p>;
  const { packetsLost, packetsSent, packetsReceived, lossRatio, delayMedianMs, jitterMs, concealedRatio } =
    report.metrics;
  // Counters alone may not know what was sent; then what came and what did not make the whole.
  const whole =
    packetsSent ?? (packetsLost === null || packetsReceived === null ? null : packetsLost + packetsReceived);
  return (
    <ul class="facts">
      <li>
        {/* Of nothing, none is no figure. */}
        {packetsLost === null || whole === null || whole === 0 ? (
          <>
            {CARD_WORDS.lost} <b>{percentText(lossRatio)}</b>
          </>
        ) : (
          <>
            <b>{countText(packetsLost)}</b> {CARD_WORDS.lostOf(countText(whole))}
          </>
        )}
      </li>
      <li>
        {CARD_WORDS.patched} <b>{percentText(concealedRatio)}</b>
      </li>
      <li>
        {CARD_WORDS.delay} <b>{millisecondsText(delayMedianMs)}</b>
      </li>
      <li>
        {CARD_WORDS.uneven} <b>{millisecondsText(jitterMs)}</b>
      </li>
    </ul>
  );
}
