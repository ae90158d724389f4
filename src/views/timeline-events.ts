import { alertStretches } from '../core/alerts/alerts.ts';
import type { Direction } from '../core/direction.ts';
import type { CallReport } from '../core/report/schema.ts';
import { ALERT_MOS } from '../core/score/bands.ts';
import { counts, type Span, stretches } from './timeline-geometry.ts';

/** What happened, as spans of seconds since voice was heard. A kind that did not happen is empty. */
export interface TimelineEvents {
  readonly busy: readonly Span[];
  readonly hidden: readonly Span[];
  readonly up: DirectionEvents;
  readonly down: DirectionEvents;
}

interface DirectionEvents {
  /** Only the longest is known. */
  readonly outage: readonly Span[];
  /** Where an alert at that threshold would have stood (core/alerts). */
  readonly alert: readonly Span[];
}

export function eventsOf(report: CallReport, alertMos = ALERT_MOS): TimelineEvents {
  const { seconds } = report;
  const firstMs = seconds[0]?.fromMs ?? 0;
  const secondsAt = (atMs: number) => Math.min(seconds.length, Math.max(0, (atMs - firstMs) / report.window.stepMs));
  const eventsIn = (direction: Direction): DirectionEvents => {
    const outage = report.directions[direction].course?.longestOutage ?? null;
    const points = seconds.map((second) => ({
      atMs: second.fromMs,
      mos: counts(second) ? second[direction].mos : null,
    }));
    return {
      outage: outage ? [[secondsAt(outage.fromMs), secondsAt(outage.fromMs + outage.durationMs)]] : [],
      alert: alertStretches(points, { raiseBelow: alertMos }).map(({ fromMs, toMs }) => [
        secondsAt(fromMs),
        toMs === null ? seconds.length : secondsAt(toMs),
      ]),
    };
  };
  return {
    busy: stretches(seconds, ({ warmUp, busy }) => !warmUp && busy.length > 0),
    hidden: stretches(seconds, ({ hidden }) => hidden === true),
    up: eventsIn('up'),
    down: eventsIn('down'),
  };
}
