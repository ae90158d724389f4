import type { CallReport } from '../../core/report/schema.ts';
import { countText, percentText, secondsText } from './numbers.ts';

/** What disturbed a second, as the table of seconds says it. */
export const BUSY_NAMES: Readonly<Record<CallReport['seconds'][number]['busy'][number], string>> = {
  speaking: 'voice sent late',
  handling: 'voice taken late',
  timer: 'computer stood still',
  playing: 'loudspeaker ran dry',
  saturated: 'processor at its limit',
  relay: 'test server late',
};

/** "3 of 17 seconds"; null when this computer disturbed none, or nobody looked. */
export function busySpanText({ computer, seconds }: CallReport): string | null {
  return spanText(computer.busySeconds, seconds);
}

function spanText(busy: number | null, seconds: CallReport['seconds']): string | null {
  const measured = seconds.filter(({ warmUp }) => !warmUp).length;
  return busy === null || busy === 0 || measured === 0 ? null : `${busy} of ${secondsText(measured * 1000)}`;
}

/** Said beside the score of a good line: what stood in the way of a surer one. */
export function blameSentence(report: CallReport): string | null {
  if (report.verdict.blames !== 'computer') return null;
  const span = busySpanText(report);
  return span === null
    ? 'This computer’s processor was at its limit: a call on it may stutter all the same.'
    : `This computer was too busy during ${span}, so those were left out.`;
}

/** Said beside the figures: what was left out of them, and why; null when nothing was. */
export function leftOutNote(report: CallReport): string | null {
  const { computer, relay, window, seconds } = report;
  const notes: string[] = [];
  const busy = busySpanText(report);
  if (busy !== null) {
    notes.push(`Your computer was too busy during ${busy}. They are marked below and left out of every figure.`);
  }
  const late = spanText(relay?.busySeconds ?? null, seconds);
  if (late !== null) notes.push(`The test server was late during ${late}. They are left out too.`);
  const lost = lostWhileBusy(report);
  if (lost > 0) {
    const packets = lost === 1 ? '1 packet was' : `${countText(lost)} packets were`;
    notes.push(`${packets} lost within them, which is the line’s doing and not counted here.`);
  }
  const { measuredFromMs, measuredToMs } = window;
  const saturated = computer.saturatedMs ?? 0;
  if (saturated > 0 && measuredFromMs !== null && measuredToMs !== null && measuredToMs > measuredFromMs) {
    const share = percentText(Math.min(1, saturated / (measuredToMs - measuredFromMs)));
    notes.push(`The processor was at its limit ${share} of the time.`);
  }
  return notes.length === 0 ? null : notes.join(' ');
}

/** A busy computer delays voice; it does not lose it on the way. */
function lostWhileBusy({ seconds }: CallReport): number {
  return seconds
    .filter(({ warmUp, busy }) => !warmUp && busy.length > 0)
    .reduce((sum, { up, down }) => sum + (up.metrics.packetsLost ?? 0) + (down.metrics.packetsLost ?? 0), 0);
}
