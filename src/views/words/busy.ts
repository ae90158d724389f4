import type { CallReport } from '../../core/report/schema.ts';
import { BUSY_WORDS } from './en/busy.ts';
import { UNIT_WORDS } from './en/units.ts';
import { countText, percentText, secondsText } from './numbers.ts';

/** "3 of 17 seconds"; null when this computer disturbed none, or nobody looked. */
export function busySpanText({ computer, seconds }: CallReport): string | null {
  return spanText(computer.busySeconds, seconds);
}

function spanText(busy: number | null, seconds: CallReport['seconds']): string | null {
  const measured = seconds.filter(({ warmUp }) => !warmUp).length;
  return busy === null || busy === 0 || measured === 0
    ? null
    : UNIT_WORDS.secondsOf(countText(busy), secondsText(measured * 1000));
}

/** Said beside the score of a good line: what stood in the way of a surer one. */
export function blameSentence(report: CallReport): string | null {
  if (report.verdict.blames !== 'computer') return null;
  const span = busySpanText(report);
  return span === null ? BUSY_WORDS.atLimit : BUSY_WORDS.tooBusy(span);
}

/** Said beside the figures: what was left out of them, and why; null when nothing was. */
export function leftOutNote(report: CallReport): string | null {
  const { computer, relay, window, seconds } = report;
  const notes: string[] = [];
  const busy = busySpanText(report);
  if (busy !== null) {
    notes.push(BUSY_WORDS.leftOut(busy));
  }
  const late = spanText(relay?.busySeconds ?? null, seconds);
  if (late !== null) notes.push(BUSY_WORDS.serverLate(late));
  const lost = lostWhileBusy(report);
  if (lost > 0) {
    notes.push(BUSY_WORDS.lostWithin(lost, countText(lost)));
  }
  const { measuredFromMs, measuredToMs } = window;
  const saturated = computer.saturatedMs ?? 0;
  if (saturated > 0 && measuredFromMs !== null && measuredToMs !== null && measuredToMs > measuredFromMs) {
    const share = percentText(Math.min(1, saturated / (measuredToMs - measuredFromMs)));
    notes.push(BUSY_WORDS.limitShare(share));
  }
  return notes.length === 0 ? null : notes.join(' ');
}

/** A busy computer delays voice; it does not lose it on the way. */
function lostWhileBusy({ seconds }: CallReport): number {
  return seconds
    .filter(({ warmUp, busy }) => !warmUp && busy.length > 0)
    .reduce((sum, { up, down }) => sum + (up.metrics.packetsLost ?? 0) + (down.metrics.packetsLost ?? 0), 0);
}
