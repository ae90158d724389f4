import { DIRECTIONS, type Direction } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import type { CodecEntry } from '../../core/score/codec-entry.ts';
import type { JitterBuffer } from '../../core/what-if/replay-buffer.ts';
import type { WhatIf } from '../../core/what-if/what-if.ts';
import { kilobitsText, millisecondsText, mosText, NOT_MEASURED, percentText } from './numbers.ts';

export const WHAT_IF_WORDS = {
  title: 'On another phone',
  explain:
    'The packets of this test, played again on other phones: worked out from when each one came, not from another call. They went to the test server and back; a real call goes one way, so it may do a little better.',
  none: 'Nothing to play again: single packets could not be seen, or too few of them count.',
  codecs: 'Other voice formats',
  oneScale:
    'All on one scale, so that they can be compared; putting them there is a step of our own, not of the ITU’s. A format with a narrow sound, such as G.711, scores low on it even on a perfect line.',
  unrepaired:
    'The format of this test shows its measured score. The others are counted without repair: voice that was lost, or too late for a phone that adapts, is missing.',
  capacityUnknown:
    'Under each name: what it needs of the line each way. How much this line can carry was not measured; the scores assume that it carries every format.',
  capacityKnown:
    'Under each name: what it needs of the line each way. What this line carries was measured while it was full; a format that needs more loses what does not fit.',
  measured: 'measured',
  needs: (rate: string) => `needs ${rate}`,
  telephone: (up: string, down: string) =>
    `G.711 on its own scale (narrowband), as makers of desk phones print it: up ${up}, down ${down}. Not comparable with the scores above.`,
  buffers: 'How long a phone waits for late packets',
  buffersExplain:
    'Packets come unevenly, so a phone holds voice back a little. A longer wait misses fewer late packets and adds delay. Scores are for the voice format of this test.',
  heldBack: (up: string, down: string) => `On average, this browser held voice back for ${up} (up) and ${down} (down).`,
  wait: 'Wait',
  late: 'too late',
  held: 'held back',
  score: 'score',
  adapts: 'adapts',
} as const;

/** Where the codec table's name says too little to somebody who has a phone and not a table. */
const CODEC_NAMES: Readonly<Record<string, string>> = {
  'opus-48': 'Opus, 48 kbit/s',
  'opus-8': 'Opus, 8 kbit/s',
  'g722-64': 'G.722 (HD desk phones)',
  'g711-appendix-i': 'G.711 that patches gaps (desk phones)',
  'g711-no-plc': 'G.711 that leaves gaps silent',
  'g729a-vad': 'G.729A (saves data)',
};

/** One voice format, one score a direction. */
export interface CodecScores {
  readonly id: string;
  readonly name: string;
  /** "needs 86 kbit/s" */
  readonly needs: string;
  readonly scores: readonly { readonly direction: Direction; readonly score: string; readonly measured: boolean }[];
}

/** What is in use first; a format that was in use in one direction only has its measured score there. */
export function codecScores(found: WhatIf): readonly CodecScores[] {
  const rows = DIRECTIONS.flatMap((direction) => found[direction]?.codecs ?? []);
  const byId = new Map(
    rows.toSorted((a, b) => Number(b.measured) - Number(a.measured)).map((row) => [row.codec.id, row]),
  );
  return [...byId.values()].map(({ codec, rateBps }) => ({
    id: codec.id,
    name: codecText(codec),
    needs: WHAT_IF_WORDS.needs(kilobitsText(rateBps)),
    scores: DIRECTIONS.map((direction) => {
      const row = found[direction]?.codecs.find((other) => other.codec.id === codec.id);
      return { direction, score: mosText(row?.mos ?? null, 2), measured: row?.measured ?? false };
    }),
  }));
}

function codecText({ id, name }: CodecEntry): string {
  return CODEC_NAMES[id] ?? name;
}

/** One jitter buffer, what it would have done in each direction. */
export interface BufferFigures {
  readonly wait: string;
  readonly figures: readonly {
    readonly direction: Direction;
    readonly late: string;
    readonly held: string;
    readonly score: string;
  }[];
}

export function bufferFigures(found: WhatIf): readonly BufferFigures[] {
  const buffers = (found.up ?? found.down)?.buffers ?? [];
  return buffers.map(({ buffer }, i) => ({
    wait: waitText(buffer),
    figures: DIRECTIONS.map((direction) => {
      const row = found[direction]?.buffers[i] ?? null;
      return {
        direction,
        late: percentText(row?.replay.lateRatio ?? null),
        held: millisecondsText(row?.replay.waitMs ?? null),
        score: mosText(row?.mos ?? null, 2),
      };
    }),
  }));
}

function waitText(buffer: JitterBuffer): string {
  return buffer.kind === 'adaptive' ? WHAT_IF_WORDS.adapts : millisecondsText(buffer.playoutDelayMs);
}

export function telephoneText({ up, down }: WhatIf): string {
  return WHAT_IF_WORDS.telephone(mosText(up?.telephone.mos ?? null, 2), mosText(down?.telephone.mos ?? null, 2));
}

/** How long the browser's own buffer waited; null where neither direction says. */
export function heldBackText({ directions }: CallReport): string | null {
  const [up, down] = DIRECTIONS.map((direction) => millisecondsText(directions[direction].metrics.jitterBufferMs));
  if (up === undefined || down === undefined || (up === NOT_MEASURED && down === NOT_MEASURED)) return null;
  return WHAT_IF_WORDS.heldBack(up, down);
}
