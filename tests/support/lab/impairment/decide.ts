import type { LinkTransport } from '../../../../src/server/relay/link.ts';
import { type Bottleneck, createBottleneck, leaveQueue, leaveQueueAgain } from './bottleneck.ts';
import { type Chance, createChance, type Draws, draw, nextInBurst } from './chance.ts';
import { endOfOutage } from './outages.ts';
import type { LegPlan } from './plan.ts';
import { deriveSeed } from './random.ts';
import { createSpikes, endOfSpike, type SpikeState } from './spikes.ts';

/** One direction of one transport while one plan holds. It advances with every message, and only by `decide`. */
export interface LegState {
  readonly plan: LegPlan;
  readonly transport: LinkTransport;
  readonly dropVoice: ReadonlySet<number>;
  /**
   * Voice and all else draw from generators of their own: how many STUN checks there were must not change which voice
   * is lost.
   */
  readonly voice: Chance;
  readonly other: Chance;
  readonly spikes: SpikeState | null;
  readonly queue: Bottleneck | null;
  /** What each message has in that queue beside its own bytes. */
  readonly headerBytes: number;
  voiceSeen: number;
  /** When the message before arrives, which none may overtake where order is kept. */
  lastDueMs: number;
}

/** What of a message decides its fate. */
export interface CrossingMessage {
  readonly isVoice: boolean;
  readonly bytes: number;
}

/**
 * When to deliver a message, in milliseconds since the plan was set. Empty: never. Not counted from its arrival: what
 * waits for the same moment must have the same number, or rounding would let one overtake another.
 */
export type Deliveries = readonly number[];

/**
 * What a loss looks like through TCP: the sender's retransmission timer. 200 ms is the minimum of Linux (TCP_RTO_MIN);
 * RFC 6298 section 2.4 would allow a second.
 */
export const TCP_RETRANSMIT_MS = 200;

/** IPv4 20 and UDP 8, or TCP with timestamps 32 (RFC 791, 768, 9293, 7323). */
export const HEADER_BYTES = { udp: 28, tcp: 52 } as const;

/** @param access the queue that the leg shares with all else that goes its way; null: it has one of its own, or none */
export function createLeg(
  plan: LegPlan,
  transport: LinkTransport,
  seed: number,
  name: string,
  access: Bottleneck | null = null,
): LegState {
  const seedOf = (part: string): number => deriveSeed(seed, `${name} ${part}`);
  return {
    plan,
    transport,
    dropVoice: new Set(plan.dropVoice),
    voice: createChance(seedOf('voice')),
    other: createChance(seedOf('other')),
    spikes: plan.spikes === undefined ? null : createSpikes(plan.spikes, seedOf('spikes')),
    queue: access ?? (plan.queue === undefined ? null : createBottleneck(plan.queue)),
    headerBytes: access === null ? 0 : HEADER_BYTES[transport],
    voiceSeen: 0,
    lastDueMs: 0,
  };
}

/**
 * The fate of the next message of a leg, `nowMs` after the plan was set; time must not run backwards. `notBeforeMs` (on
 * the same clock) is when the message before it on the same TCP connection will arrive, which none may overtake.
 *
 * On its way it meets a spike, then the queue, then the rest of the line. What the line loses has been through both: so
 * losses change nobody's wait, and what the queue drops does not depend on them.
 */
export function decide(leg: LegState, message: CrossingMessage, nowMs: number, notBeforeMs: number): Deliveries {
  const { plan } = leg;
  const draws = draw(message.isVoice ? leg.voice : leg.other);
  const applies = message.isVoice || plan.applyTo === 'all';
  const isLost = isLostOnLine(leg, message.isVoice, draws);
  const sentMs = leg.spikes === null ? nowMs : endOfSpike(leg.spikes, nowMs);
  const leftMs =
    leg.queue === null ? sentMs : passQueue(leg.queue, leg.transport, message.bytes + leg.headerBytes, sentMs);
  const isHeldBack = applies && draws.reorder < (plan.reorder?.ratio ?? 0);
  const lineMs =
    (plan.delayMs ?? 0) + draws.jitter * (plan.jitterMs ?? 0) + (isHeldBack ? (plan.reorder?.byMs ?? 0) : 0);
  const outageEndMs = endOfOutage(plan.outages ?? [], nowMs);

  if (plan.block === true || leftMs === null) return [];
  if (leg.transport === 'tcp') {
    const throughMs = Math.max(leftMs, outageEndMs ?? 0) + (isLost ? TCP_RETRANSMIT_MS : 0);
    return [Math.max(throughMs + lineMs, notBeforeMs)];
  }
  const dueMs = plan.keepOrder === true ? Math.max(leftMs + lineMs, leg.lastDueMs) : leftMs + lineMs;
  leg.lastDueMs = dueMs;
  if (isLost || outageEndMs !== null) return [];
  return applies && draws.duplicate < (plan.duplicateRatio ?? 0) ? [dueMs, dueMs] : [dueMs];
}

/** By a list, at random, or in a burst. Counts the voice. */
function isLostOnLine(leg: LegState, isVoice: boolean, draws: Draws): boolean {
  const { plan } = leg;
  const isListed = isVoice && leg.dropVoice.has(leg.voiceSeen);
  if (isVoice) leg.voiceSeen += 1;
  const model = plan.gilbertElliott;
  const isBurst = model !== undefined && nextInBurst(isVoice ? leg.voice : leg.other, model, draws);
  const applies = isVoice || plan.applyTo === 'all';
  return isListed || (applies && (isBurst || draws.loss < (plan.lossRatio ?? 0)));
}

/** When it has left the queue; TCP sends again what finds no room, on UDP it is lost: null. */
function passQueue(queue: Bottleneck, transport: LinkTransport, bytes: number, sentMs: number): number | null {
  const leftMs = leaveQueue(queue, bytes, sentMs);
  if (leftMs !== null || transport === 'udp') return leftMs;
  return leaveQueueAgain(queue, bytes, sentMs + TCP_RETRANSMIT_MS);
}
