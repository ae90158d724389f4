import type { CallReport } from '../../core/report/schema.ts';
import type { TimelineEvents } from '../timeline-events.ts';
import { TIMELINE_WORDS } from '../words/en/through.ts';
import { levelText } from '../words/numbers.ts';

export interface TimelineLegendProps {
  readonly report: CallReport;
  readonly events: TimelineEvents;
  readonly hasDelay: boolean;
  readonly alertMos: number;
}

interface Entry {
  readonly text: string;
  /** Drawn on a field of 32 by 16. */
  readonly marks: readonly { readonly cls: string; readonly d: string }[];
}

const FIELD = 'M0 0H32V16H0z';

const line = (cls: string, d: string): Entry['marks'][number] => ({ cls, d });

/** What each line and shade means; only what this call's picture has. */
export function TimelineLegend({ report, events, hasDelay, alertMos }: TimelineLegendProps) {
  const { legend } = TIMELINE_WORDS;
  const { seconds, verdict } = report;
  const sides = seconds.flatMap(({ up, down }) => [up, down]);
  const happened = (kind: 'outage' | 'alert') => events.up[kind].length + events.down[kind].length > 0;
  const entries: readonly (Entry | false)[] = [
    { text: legend.score, marks: [line('plot-score', 'M0 5H12V11H22V5H32')] },
    sides.some(({ perceivedMos }) => perceivedMos !== null) && {
      text: legend.perceived,
      marks: [line('plot-perceived', 'M0 4C12 4 12 11 18 11S26 7 32 6')],
    },
    { text: legend.target(levelText(verdict.targetMos)), marks: [line('plot-target', 'M0 8H32')] },
    sides.some(({ metrics }) => (metrics.concealedRatio ?? 0) > 0) && {
      text: legend.patched,
      marks: [
        line('plot-patched plot-patched-0', 'M0 0H10V16H0z'),
        line('plot-patched plot-patched-1', 'M11 0H21V16H11z'),
        line('plot-patched plot-patched-2', 'M22 0H32V16H22z'),
      ],
    },
    sides.some(({ metrics }) => (metrics.packetsLost ?? 0) > 0) && {
      text: legend.lost,
      marks: [line('plot-marks', 'M4 16V9H12V16zM18 16V2H26V16z')],
    },
    hasDelay && {
      text: legend.delay,
      marks: [line('plot-delay-band', 'M0 11V4H32V11z'), line('plot-delay', 'M0 11H32')],
    },
    seconds.some(({ warmUp }) => warmUp) && { text: legend.warmUp, marks: [line('plot-warm-up', FIELD)] },
    events.busy.length > 0 && { text: legend.busy, marks: [line('plot-busy', 'M1 0H31V16H1z')] },
    happened('outage') && { text: legend.outage, marks: [line('plot-event plot-outage-event', 'M0 3H32V13H0z')] },
    happened('alert') && {
      text: legend.alert(levelText(alertMos)),
      marks: [line('plot-event plot-alert-event', 'M0 3H32V13H0z')],
    },
    events.hidden.length > 0 && {
      text: legend.hidden,
      marks: [line('plot-event plot-hidden-event', 'M0 3H32V13H0z')],
    },
  ];
  return (
    <ul class="legend plot-up">
      {entries.map(
        (entry) =>
          entry && (
            <li key={entry.text}>
              <svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">
                {entry.marks.map(({ cls, d }) => (
                  <path key={d} class={cls} d={d} />
                ))}
              </svg>
              {entry.text}
            </li>
          ),
      )}
    </ul>
  );
}
