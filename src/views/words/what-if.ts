import { DIRECTIONS, type Direction } from '../../core/direction.ts';
import type { CallReport } from '../../core/report/schema.ts';
import type { CodecEntry } from '../../core/score/codec-entry.ts';
import type { JitterBuffer } from '../../core/what-if/replay-buffer.ts';
import type { WhatIf } from '../../core/what-if/what-if.ts';
import { PHONE_NAMES, WHAT_IF_WORDS } from './en/what-if.ts';
import { kilobitsText, millisecondsText, mosText, notMeasured, percentText } from './numbers.ts';

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
  return PHONE_NAMES[id] ?? name;
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
  if (up === undefined || down === undefined || (up === notMeasured() && down === notMeasured())) return null;
  return WHAT_IF_WORDS.heldBack(up, down);
}
