import type { Measured } from '../measured.ts';
import type { DirectionReport } from '../report/schema.ts';
import type { CodecEntry } from '../score/codec-entry.ts';
import { CODECS, codecById } from '../score/codecs.ts';
import { OPUS_32, OPUS_CODECS } from '../score/codecs-fullband.ts';
import { mouthToEarMs } from '../score/delay-budget.ts';
import { estimateMos } from '../score/estimate.ts';
import { ipRateBps, shedRatio } from '../score/line-rate.ts';
import type { Scale } from '../score/scale.ts';
import type { BufferReplay, JitterBuffer } from './replay-buffer.ts';

/** One codec on the recorded line. */
export interface CodecRow {
  readonly codec: CodecEntry;
  readonly scale: Scale;
  /** True for the codec that the call used: its score is the measured one. */
  readonly measured: boolean;
  /** What it puts on the line each way, with all headers. */
  readonly rateBps: number;
  /** What the line would drop because it cannot carry that; null where the capacity was not measured, and for what was measured. */
  readonly shedRatio: Measured;
  /** Mouth to ear, ms. */
  readonly delayMs: Measured;
  readonly mos: Measured;
}

export interface ReplayedBuffer {
  readonly buffer: JitterBuffer;
  readonly replay: BufferReplay;
}

/** One jitter buffer on the recorded line. */
export interface BufferRow extends ReplayedBuffer {
  /** Mouth to ear, ms. */
  readonly delayMs: Measured;
  /** Null where the codec in use is not known. */
  readonly mos: Measured;
}

/** What is sold and what softphones offer, best first on a clean line. */
const CODEC_IDS = [
  'opus-48',
  'opus-32',
  'opus-24',
  'opus-16',
  'g722-64',
  'g711-appendix-i',
  'g711-no-plc',
  'g729a-vad',
] as const;

/**
 * Codecs are ranked on the fullband scale only (emodel 2.4). A codec that was not in use loses every packet that was lost or late: what FEC
 * repaired is known of the one in use alone, and that one has its measured score.
 */
export function codecRows(recorded: DirectionReport, replay: BufferReplay, capacityBps: Measured): readonly CodecRow[] {
  const inUse = measuredRow(recorded);
  const others = CODEC_IDS.filter((id) => id !== inUse?.codec.id);
  const rows = others.map((id) => imaginedRow(recorded, asRanked(codecById(id)), 'fullband', replay, capacityBps));
  return inUse ? [inUse, ...rows] : rows;
}

/**
 * Of Opus only the 32 kbit/s row was measured under loss; the others' provisional Bpl is kinder, and would put 24 kbit/s above it. Side by
 * side all stand loss as that one does: they are one decoder.
 */
function asRanked(codec: CodecEntry): CodecEntry {
  const { bpl, bplRange } = OPUS_32;
  return OPUS_CODECS.includes(codec) ? { ...codec, bpl, bplRange } : codec;
}

/** G.711 on the scale that makers of telephones print (emodel 2.4). */
export function telephoneRow(recorded: DirectionReport, replay: BufferReplay, capacityBps: Measured): CodecRow {
  return imaginedRow(recorded, codecById('g711-appendix-i'), 'narrowband', replay, capacityBps);
}

/**
 * The codec in use behind each buffer. Of the lost packets those count that were patched in the call, the rest having been repaired by FEC;
 * what was patched beyond the lost had been late there (score-direction.ts) and gives way to what is late here.
 */
export function bufferRows(recorded: DirectionReport, replays: readonly ReplayedBuffer[]): readonly BufferRow[] {
  const codec = codecInUse(recorded);
  const { concealedRatio } = recorded.metrics;
  return replays.map(({ buffer, replay }) => {
    const delayMs = delayWith(recorded, codec?.id ?? null, replay.waitMs);
    const unrepaired = Math.min(replay.lossRatio, concealedRatio ?? 1);
    const lossRatio = Math.min(1, unrepaired + replay.lateRatio);
    const burstRatio = codec?.scale === 'narrowband' ? replay.burstRatio : 1;
    const mos = codec === null ? null : estimateMos({ codec, lossRatio, delayMs, burstRatio }).mos;
    return { buffer, replay, delayMs, mos };
  });
}

/** The codec in use, its measured loss and delay on the fullband scale; null where its constants are not known. */
function measuredRow(recorded: DirectionReport): CodecRow | null {
  const codec = codecInUse(recorded);
  if (!codec) return null;
  const { mos, scale, lossInput, mouthToEar } = recorded.score;
  const delayMs = mouthToEar?.totalMs ?? null;
  const burstRatio = codec.scale === 'narrowband' ? recorded.metrics.burstRatio : 1;
  const inputs = { codec, lossRatio: lossInput?.ratio ?? null, delayMs, burstRatio, scale: 'fullband' } as const;
  return {
    codec,
    scale: 'fullband',
    measured: true,
    rateBps: ipRateBps(codec.bitrateBps),
    shedRatio: null,
    delayMs,
    mos: scale === 'fullband' ? mos : estimateMos(inputs).mos,
  };
}

function imaginedRow(
  recorded: DirectionReport,
  codec: CodecEntry,
  scale: Scale,
  replay: BufferReplay,
  capacityBps: Measured,
): CodecRow {
  const rateBps = ipRateBps(codec.bitrateBps);
  const shed = shedRatio(rateBps, capacityBps);
  const delayMs = delayWith(recorded, codec.id, replay.waitMs);
  // What the line sheds is dropped before what it lost: 1 - (1 - a)(1 - b), emodel 3.4.
  const lossRatio = 1 - (1 - replay.lossRatio - replay.lateRatio) * (1 - (shed ?? 0));
  // How a full queue would group its losses nobody knows; bursts count on the narrowband scale only (DECISIONS.md).
  const measuredBurst = shed !== null && shed > 0 ? null : replay.burstRatio;
  const burstRatio = codec.scale === 'narrowband' ? measuredBurst : 1;
  const { mos } = estimateMos({ codec, lossRatio, delayMs, burstRatio, scale });
  return { codec, scale, measured: false, rateBps, shedRatio: shed, delayMs, mos };
}

/** Mouth to ear with another buffer: everything else as it was measured or assumed in the call. */
function delayWith({ score }: DirectionReport, codecId: string | null, waitMs: Measured): Measured {
  const measured = (name: string) =>
    score.mouthToEar?.terms.find((term) => term.name === name && term.source === 'measured')?.ms ?? null;
  if (waitMs === null) return null;
  const parts = {
    captureMs: measured('captureMs'),
    frameMs: measured('frameMs'),
    lookAheadMs: null,
    networkMs: measured('networkMs'),
    jitterBufferMs: waitMs,
    playoutMs: measured('playoutMs'),
    farEndMs: measured('farEndMs'),
  };
  return mouthToEarMs(parts, codecId).totalMs;
}

/** By id, since a report may come from a version that knows other codecs. */
function codecInUse({ score }: DirectionReport): CodecEntry | null {
  return CODECS.find(({ id }) => id === score.codecId) ?? null;
}
