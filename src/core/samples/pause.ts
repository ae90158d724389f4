import type { Growth } from './continued.ts';
import type { InboundName } from './followed-inbound.ts';

/** What a stream's phone played while nothing came, and how long its packets are. */
export interface Pause {
  readonly heldSamples: number;
  readonly heldConcealed: number;
  readonly samplesPerPacket: number | null;
}

export const NO_PAUSE: Pause = { heldSamples: 0, heldConcealed: 0, samplesPerPacket: null };

/** Below so many packets in one poll, a stream that pauses is no measure of how long its packets are; our choice. */
const FLOWING_PACKETS = 10;

/**
 * Voice that stops on purpose (hold, mute, silence that is not sent) and a line that breaks look alike while they last: nothing comes, and
 * the phone plays silence. What tells them apart is what comes next: after an outage packets are missing in the sequence or come all at
 * once, after a pause neither. So what was patched while nothing came is held back until then; and of patched silence as much is counted
 * as is missing, no more. Patched voice, which is heard, counts always.
 */
export function judgePause(
  pause: Pause,
  growth: Growth<InboundName>,
): { readonly pause: Pause; readonly growth: Growth<InboundName> } {
  if (!growth) return { pause: NO_PAUSE, growth };
  const { totalSamplesReceived, concealedSamples, silentConcealedSamples } = growth;
  if (totalSamplesReceived === null || concealedSamples === null) return { pause, growth };
  const [came, lost] = [growth.packetsReceived ?? 0, growth.packetsLost ?? 0];
  if (came <= 0 && lost <= 0) {
    const held = {
      heldSamples: pause.heldSamples + totalSamplesReceived,
      heldConcealed: pause.heldConcealed + concealedSamples,
    };
    const nothing = { totalSamplesReceived: 0, concealedSamples: 0, concealmentEvents: 0 };
    return { pause: { ...pause, ...held }, growth: { ...growth, ...nothing } };
  }
  const length = pause.samplesPerPacket;
  const silent = Math.min(silentConcealedSamples ?? 0, concealedSamples);
  const heard = concealedSamples - silent;
  const missing = Math.max(0, lost) + (growth.packetsDiscarded ?? 0);
  const tooMany = length === null ? 0 : Math.max(0, came * length - totalSamplesReceived);
  const explained = length === null ? (missing > 0 ? Number.POSITIVE_INFINITY : 0) : missing * length + tooMany;
  const counted = Math.min(silent + pause.heldConcealed, Math.max(0, explained - heard));
  const isFlowing = came >= FLOWING_PACKETS && silent === 0 && pause.heldSamples === 0;
  return {
    pause: { ...NO_PAUSE, samplesPerPacket: isFlowing ? totalSamplesReceived / (came + Math.max(0, lost)) : length },
    growth: {
      ...growth,
      concealedSamples: heard + counted,
      totalSamplesReceived: totalSamplesReceived - silent + counted,
    },
  };
}
