import type { Direction } from '../../../src/core/direction.ts';
import type { DirectionReport } from '../../../src/core/report/schema.ts';
import { estimateMos } from '../../../src/core/score/estimate.ts';
import type { LinkLogEntry } from '../lab/impairment/log.ts';

/** What the relay did to the voice of one direction, between two times of day, ms. */
export interface WireTruth {
  readonly packets: number;
  readonly lossRatio: number;
  /** Mean time that the relay held a packet which came, on both of its ways. */
  readonly heldMs: number;
}

/** Of the phone whose media goes over UDP: `up` is what it sent. */
export function wireTruth(
  log: readonly LinkLogEntry[],
  direction: Direction,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): WireTruth {
  const entersBy = direction === 'up' ? 'udp' : 'tcp';
  const nameOf = ({ ssrc, sequenceNumber }: LinkLogEntry) => `${ssrc} ${sequenceNumber}`;
  const voice = log.filter(({ kind }) => kind === 'rtp');
  const sent = voice.filter(
    (entry) =>
      entry.direction === 'client-to-relay' &&
      entry.transport === entersBy &&
      entry.arrivedMs >= fromMs &&
      entry.arrivedMs < toMs,
  );
  const left = new Map(
    voice
      .filter((entry) => entry.direction === 'relay-to-client' && entry.outcome === 'delivered')
      .map((entry) => [nameOf(entry), entry.deliveredMs[0] ?? null]),
  );
  const held = sent.flatMap((entry) => {
    const atMs = left.get(nameOf(entry)) ?? null;
    return atMs === null ? [] : [atMs - entry.arrivedMs];
  });
  if (held.length === 0) throw new Error(`voice: expected some to have come ${direction}, got none of ${sent.length}`);
  return {
    packets: sent.length,
    lossRatio: 1 - held.length / sent.length,
    heldMs: held.reduce((sum, ms) => sum + ms, 0) / held.length,
  };
}

/** What a direction scores with the relay's loss and delay in place of those that were measured, and the same phone at its end. */
export function trueMos({ score: { codecId, mouthToEar } }: DirectionReport, truth: WireTruth): number | null {
  const networkMs = mouthToEar?.terms.find(({ name }) => name === 'networkMs')?.ms ?? null;
  const totalMs = mouthToEar?.totalMs ?? null;
  if (codecId === null || totalMs === null || networkMs === null) return null;
  return estimateMos({ codec: codecId, lossRatio: truth.lossRatio, delayMs: totalMs - networkMs + truth.heldMs }).mos;
}
