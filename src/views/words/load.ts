import type { Direction } from '../../core/direction.ts';
import { DIRECTIONS } from '../../core/direction.ts';
import type { Measured } from '../../core/measured.ts';
import type { LoadReport } from '../../core/report/examined-schema.ts';
import type { CallReport } from '../../core/report/schema.ts';
import type { DirectionRow } from '../parts/direction-columns.tsx';
import { LOAD_WORDS } from './en/load.ts';
import { findingsInWords, LOAD_CODES } from './findings.ts';
import {
  countText,
  decimalText,
  kilobitsText,
  megabytesText,
  millisecondsText,
  mosText,
  notMeasured,
  percentText,
} from './numbers.ts';

/** "640 kbit/s", "18.4 Mbit/s", "210 Mbit/s". */
export function lineRateText(bitsPerSecond: Measured): string {
  if (bitsPerSecond === null || bitsPerSecond < 999_500) return kilobitsText(bitsPerSecond);
  const megabits = bitsPerSecond / 1e6;
  return `${decimalText(megabits, megabits < 99.95 ? 1 : 0)} Mbit/s`;
}

/** What filling the line came to, in a sentence: what was found, else that nothing was. */
export function loadSentence(report: CallReport): string {
  const found = findingsInWords(report).find(({ finding }) => LOAD_CODES.has(finding.code));
  if (found) return found.words.sentence(found.finding.direction, found.finding.figures);
  const phases = report.examined.load?.phases ?? [];
  const isKnown = phases.some(({ up, down }) => up.delayMedianMs !== null && down.delayMedianMs !== null);
  return isKnown ? LOAD_WORDS.steady : LOAD_WORDS.unknown;
}

/** One state of the line, and what it did to both voices. */
export interface LoadRow {
  readonly name: string;
  readonly voices: readonly {
    readonly direction: Direction;
    readonly score: string;
    readonly delay: string;
    readonly lost: string;
  }[];
}

/** The idle line first. */
export function loadRows({ idle, phases }: LoadReport): readonly LoadRow[] {
  const row = (name: string, voices: Pick<LoadReport['phases'][number], Direction>): LoadRow => ({
    name,
    voices: DIRECTIONS.map((direction) => ({
      direction,
      score: mosText(voices[direction].mos, 2),
      delay: millisecondsText(voices[direction].delayMedianMs),
      lost: percentText(voices[direction].lossRatio),
    })),
  });
  return [row(LOAD_WORDS.idle, idle), ...phases.map((phase) => row(LOAD_WORDS.loads[phase.load], phase))];
}

/** What the line carries, and what was used to find out. */
export function lineRows({ capacityBps, isAtLeast, sentBytes, receivedBytes }: LoadReport): readonly DirectionRow[] {
  const carries = (direction: Direction) => {
    const rate = lineRateText(capacityBps[direction]);
    return isAtLeast[direction] && rate !== notMeasured() ? LOAD_WORDS.atLeast(rate) : rate;
  };
  return [
    { name: LOAD_WORDS.carries, up: carries('up'), down: carries('down') },
    { name: LOAD_WORDS.used, up: megabytesText(sentBytes), down: megabytesText(receivedBytes) },
  ];
}

/** How many calls fit; null where that is not known. */
export function fitsText({ callsThatFit, capacityBps, isAtLeast }: LoadReport): string | null {
  if (callsThatFit === null) return null;
  const narrower = (capacityBps.up ?? 0) <= (capacityBps.down ?? 0) ? 'up' : 'down';
  const isOpen = isAtLeast[narrower];
  if (callsThatFit === 0) return isOpen ? null : LOAD_WORDS.noRoom;
  const calls = LOAD_WORDS.calls(callsThatFit, countText(callsThatFit));
  return isOpen ? LOAD_WORDS.fitsAtLeast(calls) : LOAD_WORDS.fits(calls);
}
