import { useRef, useState } from 'preact/hooks';
import { DIRECTIONS } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { DirectionIcon } from '../parts/icons.tsx';
import { eventsOf } from '../timeline-events.ts';
import { delayTopMs, timeTicks } from '../timeline-geometry.ts';
import { DIRECTION_WORDS } from '../words/en/start.ts';
import { TIMELINE_WORDS } from '../words/en/through.ts';
import { clockText } from '../words/numbers.ts';
import { remarkText, secondText, spokenSecond } from '../words/second.ts';
import { TimelineLegend } from './timeline-legend.tsx';
import { DirectionStrips, EventStrip } from './timeline-strips.tsx';

/** How far one press of a key goes; PageUp and PageDown as far as ten, our choice. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/**
 * The call second by second, both directions on one axis, with a cursor that reads one second out. To a screen reader it is a slider
 * whose value is that second's figures; its table twin is SecondsTable.
 */
export function Timeline({ report, alertMos }: { readonly report: CallReport; readonly alertMos: number }) {
  const { seconds } = report;
  const [chosen, setChosen] = useState<number | null>(null);
  const axis = useRef<SVGSVGElement>(null);
  const events = eventsOf(report, alertMos);
  const topMs = delayTopMs(seconds);
  const last = seconds.length - 1;
  const firstMs = seconds[0]?.fromMs ?? 0;
  const second = chosen === null ? undefined : seconds[chosen];
  const firstScored = Math.max(
    0,
    seconds.findIndex(({ warmUp }) => !warmUp),
  );

  const choose = (place: number) => setChosen(Math.max(0, Math.min(last, place)));
  const chooseByKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (chosen !== null) choose(chosen + step);
    else choose(Number.isFinite(step) ? firstScored : step);
  };
  const chooseByPlace = (event: PointerEvent) => {
    const box = axis.current?.getBoundingClientRect();
    if (!box || box.width === 0) return;
    choose(Math.floor(((event.clientX - box.left) / box.width) * seconds.length));
  };

  return (
    <>
      <div
        class="timeline"
        role="slider"
        tabIndex={0}
        aria-label={TIMELINE_WORDS.label}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={chosen ?? 0}
        aria-valuetext={second ? spokenSecond(second, firstMs) : TIMELINE_WORDS.noneChosen}
        onKeyDown={chooseByKey}
        onPointerDown={chooseByPlace}
        onPointerMove={chooseByPlace}
      >
        {DIRECTIONS.map((direction) => (
          <DirectionStrips
            key={direction}
            direction={direction}
            seconds={seconds}
            targetMos={report.verdict.targetMos}
            topMs={topMs}
            events={events}
          />
        ))}
        <div class="strips">
          <EventStrip kind="busy" spans={events.busy} secondCount={seconds.length} />
          <EventStrip kind="hidden" spans={events.hidden} secondCount={seconds.length} />
          <svg class="strip strip-times" aria-hidden="true">
            {timeTicks(seconds.length, report.window.stepMs).map(({ atMs, share }) => (
              <text key={atMs} x={`${share * 100}%`} y="1em" text-anchor={anchor(share)}>
                {clockText(atMs)}
              </text>
            ))}
          </svg>
        </div>
        <svg
          class="timeline-cursor"
          ref={axis}
          viewBox={`0 0 ${seconds.length} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {chosen !== null && <rect x={chosen} y="0" width="1" height="1" vector-effect="non-scaling-stroke" />}
        </svg>
      </div>
      <div class="timeline-reading">
        {second ? (
          <>
            <p>
              <b class="number">{clockText(second.fromMs - firstMs)}</b> {remarkText(second)}
            </p>
            {DIRECTIONS.map((direction) => (
              <p key={direction} class="number">
                <DirectionIcon direction={direction} />
                <span class="visually-hidden">{DIRECTION_WORDS[direction].title}: </span>{' '}
                {secondText(second, direction)}
              </p>
            ))}
          </>
        ) : (
          <p class="muted">{TIMELINE_WORDS.hint}</p>
        )}
      </div>
      <TimelineLegend report={report} events={events} alertMos={alertMos} hasDelay={topMs !== null} />
    </>
  );
}

/** The first and the last time would hang over the edge if they stood centred under their place. */
function anchor(share: number): 'start' | 'middle' | 'end' {
  if (share === 0) return 'start';
  return share > 0.95 ? 'end' : 'middle';
}
