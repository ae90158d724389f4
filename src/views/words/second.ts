import type { Direction } from '../../core/direction.ts';
import type { ReportSecond } from '../../core/report/schema.ts';
import { BUSY_NAMES } from './en/busy.ts';
import { DIRECTION_WORDS } from './en/start.ts';
import { SECOND_WORDS, TIMELINE_WORDS } from './en/through.ts';
import { clockText, countText, millisecondsText, mosText, percentText } from './numbers.ts';

/** Why a second is not scored, or what else is to be said of it; null when nothing is. */
export function remarkText({ warmUp, busy, hidden }: ReportSecond): string | null {
  const remarks = [
    warmUp ? TIMELINE_WORDS.warmUp : null,
    busy.length > 0 ? TIMELINE_WORDS.leftOut(busy.map((cause) => BUSY_NAMES[cause]).join(', ')) : null,
    hidden ? TIMELINE_WORDS.inBackground : null,
  ].filter((remark) => remark !== null);
  return remarks.length === 0 ? null : remarks.join('; ');
}

/** The figures of one direction in one second, in one line: "score 4.2 · 1 of 50 lost · 2% patched · delay 24 ms". */
export function secondText(second: ReportSecond, direction: Direction): string {
  const { metrics, mos, perceivedMos } = second[direction];
  const { packetsLost, packetsSent, concealedRatio, delayMedianMs, delayP95Ms } = metrics;
  const isScored = !second.warmUp && second.busy.length === 0 && mos !== null;
  const parts = [
    isScored ? SECOND_WORDS.score(mosText(mos, 1)) : SECOND_WORDS.notScored,
    isScored && perceivedMos !== null ? SECOND_WORDS.feels(mosText(perceivedMos, 1)) : null,
    packetsLost === null || packetsSent === null
      ? null
      : SECOND_WORDS.lost(countText(packetsLost), countText(packetsSent)),
    concealedRatio === null ? null : SECOND_WORDS.patched(percentText(concealedRatio)),
    delayMedianMs === null ? null : SECOND_WORDS.delay(millisecondsText(delayMedianMs)),
    delayP95Ms === null ? null : SECOND_WORDS.within(millisecondsText(delayP95Ms)),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** Both directions in one sentence each, for those who hear it. */
export function spokenSecond(second: ReportSecond, firstMs: number): string {
  const remark = remarkText(second);
  const sides = (['up', 'down'] as const).map((direction) =>
    SECOND_WORDS.spokenSide(DIRECTION_WORDS[direction].title, secondText(second, direction).replaceAll(' · ', ', ')),
  );
  return [`${clockText(second.fromMs - firstMs)}.`, remark === null ? null : `${remark}.`, ...sides]
    .filter((part) => part !== null)
    .join(' ');
}
