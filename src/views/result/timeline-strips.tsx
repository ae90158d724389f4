import type { Direction } from '../../core/direction.ts';
import type { ReportSecond } from '../../core/report/schema.ts';
import { DirectionIcon } from '../parts/icons.tsx';
import type { TimelineEvents } from '../timeline-events.ts';
import { boxes, layDirection, type Span, STRIP_HEIGHT, STRIP_WIDTH, scoreY, stretches } from '../timeline-geometry.ts';
import { valueAxis } from '../trends/axes.ts';
import { DIRECTION_WORDS } from '../words/en/start.ts';
import { TIMELINE_WORDS } from '../words/en/through.ts';
import { levelText, plainText } from '../words/numbers.ts';

export interface DirectionStripsProps {
  readonly direction: Direction;
  readonly seconds: readonly ReportSecond[];
  readonly targetMos: number;
  /** Top of the delay strip; null where no delay was measured. */
  readonly topMs: number | null;
  readonly events: TimelineEvents;
}

const VIEW_BOX = `0 0 ${STRIP_WIDTH} ${STRIP_HEIGHT}`;

/**
 * One direction on the common axis: score, losses, delay, and what happened. Only the pictures are stretched to the width; every
 * letter stands outside them, so that text keeps its size on a phone. The table twin is SecondsTable.
 */
export function DirectionStrips({ direction, seconds, targetMos, topMs, events }: DirectionStripsProps) {
  const { ticks } = valueAxis('mos', [], targetMos);
  const strips = layDirection(seconds, direction, topMs);
  const warmUp = boxes(
    stretches(seconds, (second) => second.warmUp),
    seconds.length,
  );
  const busy = boxes(events.busy, seconds.length);
  // An empty strip would say that nothing was lost.
  const knowsLoss = seconds.some((second) => second[direction].metrics.packetsLost !== null);
  return (
    <div class={`strips plot-${direction}`}>
      <p class="card-title">
        <DirectionIcon direction={direction} />
        {DIRECTION_WORDS[direction].title}
      </p>
      <svg class="strip-labels strip-score" aria-hidden="true">
        {ticks.map((mos) => (
          <text key={mos} x="100%" y={`${scoreY(mos)}%`} text-anchor="end" dominant-baseline="central">
            {levelText(mos)}
          </text>
        ))}
      </svg>
      <svg class="strip strip-score" viewBox={VIEW_BOX} preserveAspectRatio="none" aria-hidden="true">
        <path class="plot-warm-up" d={warmUp} />
        <path class="plot-busy" d={busy} />
        {strips.patched.map((d, level) => (
          <path key={`level-${String(level)}`} class={`plot-patched plot-patched-${level}`} d={d} />
        ))}
        {ticks.map((mos) => (
          <path
            key={mos}
            class={mos === targetMos ? 'plot-target' : 'plot-grid'}
            d={`M0 ${scoreY(mos)}H${STRIP_WIDTH}`}
            vector-effect="non-scaling-stroke"
          />
        ))}
        <path class="plot-score" d={strips.score} vector-effect="non-scaling-stroke" />
        <path class="plot-perceived" d={strips.perceived} vector-effect="non-scaling-stroke" />
      </svg>
      {knowsLoss && (
        <>
          <StripName>{TIMELINE_WORDS.lost}</StripName>
          <svg class="strip strip-lost" viewBox={VIEW_BOX} preserveAspectRatio="none" aria-hidden="true">
            <path class="plot-marks" d={strips.lost} />
          </svg>
        </>
      )}
      {topMs !== null && (
        <>
          <div class="strip-name strip-delay">
            <span>{TIMELINE_WORDS.delayTop(plainText(topMs < 1000 ? topMs : topMs / 1000), topMs >= 1000)}</span>
            <span>{TIMELINE_WORDS.delay}</span>
          </div>
          <svg class="strip strip-delay" viewBox={VIEW_BOX} preserveAspectRatio="none" aria-hidden="true">
            <path class="plot-warm-up" d={warmUp} />
            <path class="plot-busy" d={busy} />
            <path
              class="plot-grid"
              d={`M0 0H${STRIP_WIDTH}M0 ${STRIP_HEIGHT}H${STRIP_WIDTH}`}
              vector-effect="non-scaling-stroke"
            />
            <path class="plot-delay-band" d={strips.delayBand} />
            <path class="plot-delay" d={strips.delayMedian} vector-effect="non-scaling-stroke" />
          </svg>
        </>
      )}
      <EventStrip kind="outage" spans={events[direction].outage} secondCount={seconds.length} />
      <EventStrip kind="alert" spans={events[direction].alert} secondCount={seconds.length} />
    </div>
  );
}

export interface EventStripProps {
  readonly kind: 'outage' | 'alert' | 'busy' | 'hidden';
  readonly spans: readonly Span[];
  readonly secondCount: number;
}

/** A line of its own for each kind of event, under its name; none for a kind that did not happen. */
export function EventStrip({ kind, spans, secondCount }: EventStripProps) {
  if (spans.length === 0) return null;
  return (
    <>
      <StripName>{TIMELINE_WORDS[kind]}</StripName>
      <svg class="strip strip-event" viewBox={VIEW_BOX} preserveAspectRatio="none" aria-hidden="true">
        <path class={`plot-event plot-${kind}-event`} d={boxes(spans, secondCount)} />
      </svg>
    </>
  );
}

function StripName({ children }: { readonly children: string }) {
  return <span class="strip-name">{children}</span>;
}
