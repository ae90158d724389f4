import type { LinkTransport } from '../../../../src/server/relay/link.ts';
import type { GilbertElliott, LegPlan } from './plan.ts';
import { createRandom, deriveSeed, type Random } from './random.ts';

/** One direction of one transport while one plan holds. It advances with every message, and only by `decide`. */
export interface LegState {
  readonly plan: LegPlan;
  readonly transport: LinkTransport;
  readonly dropVoice: ReadonlySet<number>;
  /** Voice and all else draw from generators of their own: how many STUN checks there were must not change which voice is lost. */
  readonly voice: Chain;
  readonly other: Chain;
  voiceSeen: number;
}

interface Chain {
  readonly random: Random;
  isBad: boolean;
}

/** When to deliver a message, in milliseconds from its arrival. Empty: never. */
export type Deliveries = readonly number[];

/**
 * What a loss looks like through TCP: the sender's retransmission timer. 200 ms is the minimum of Linux (TCP_RTO_MIN); RFC 6298 section 2.4
 * would allow a second.
 */
export const TCP_RETRANSMIT_MS = 200;

export function createLeg(plan: LegPlan, transport: LinkTransport, seed: number, name: string): LegState {
  const chain = (part: string): Chain => ({ random: createRandom(deriveSeed(seed, `${name} ${part}`)), isBad: false });
  return {
    plan,
    transport,
    dropVoice: new Set(plan.dropVoice),
    voice: chain('voice'),
    other: chain('other'),
    voiceSeen: 0,
  };
}

/**
 * The fate of the next message of a leg, `nowMs` after the plan was set. `notBeforeMs` (on the same clock) is when the message before it on the
 * same TCP connection will arrive, which none may overtake.
 */
export function decide(leg: LegState, isVoice: boolean, nowMs: number, notBeforeMs: number): Deliveries {
  const { plan } = leg;
  const chain = isVoice ? leg.voice : leg.other;
  // Always the same draws in the same order, used or not: one option then never changes what another one meets.
  const draws = {
    loss: chain.random(),
    burst: chain.random(),
    change: chain.random(),
    jitter: chain.random(),
    duplicate: chain.random(),
    reorder: chain.random(),
  };
  const applies = isVoice || plan.applyTo === 'all';
  const isListed = isVoice && leg.dropVoice.has(leg.voiceSeen);
  if (isVoice) leg.voiceSeen += 1;
  const isBurst = plan.gilbertElliott !== undefined && nextInBurst(chain, plan.gilbertElliott, draws);
  const isLost = isListed || (applies && (isBurst || draws.loss < (plan.lossRatio ?? 0)));
  const isHeldBack = applies && draws.reorder < (plan.reorder?.ratio ?? 0);
  const lineMs =
    (plan.delayMs ?? 0) + draws.jitter * (plan.jitterMs ?? 0) + (isHeldBack ? (plan.reorder?.byMs ?? 0) : 0);
  const outageEndMs = endOfOutage(plan, nowMs);

  if (plan.block === true) return [];
  if (leg.transport === 'tcp') {
    const sentMs = (outageEndMs ?? nowMs) + (isLost ? TCP_RETRANSMIT_MS : 0);
    return [Math.max(sentMs + lineMs, notBeforeMs) - nowMs];
  }
  if (isLost || outageEndMs !== null) return [];
  return applies && draws.duplicate < (plan.duplicateRatio ?? 0) ? [lineMs, lineMs] : [lineMs];
}

/** Whether the chain loses this packet; then lets it change state. */
function nextInBurst(chain: Chain, model: GilbertElliott, draws: { burst: number; change: number }): boolean {
  const isLost = draws.burst < (chain.isBad ? model.lossInBad : model.lossInGood);
  if (draws.change < (chain.isBad ? model.badToGood : model.goodToBad)) chain.isBad = !chain.isBad;
  return isLost;
}

/** When the line is back, or null when it is there. Outages that touch or overlap are one. */
function endOfOutage(plan: LegPlan, nowMs: number): number | null {
  const outages = plan.outages ?? [];
  const endAfter = (ms: number): number => {
    const covering = outages.filter(({ fromMs, durationMs }) => fromMs <= ms && ms < fromMs + durationMs);
    if (covering.length === 0) return ms;
    return endAfter(Math.max(...covering.map(({ fromMs, durationMs }) => fromMs + durationMs)));
  };
  const endMs = endAfter(nowMs);
  return endMs > nowMs ? endMs : null;
}
