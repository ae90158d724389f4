import type { Direction } from '../../direction.ts';
import type { Measured } from '../../measured.ts';
import type { Facts } from '../facts.ts';
import { added, startsMs } from '../found.ts';
import type { Found, Rule } from '../rule.ts';

/** A direction that carries less than this carries nothing; our choice: 1 %, since a stray packet is no voice. */
const CARRIED_RATIO = 0.01;

/** One direction brought voice and the other nothing: a firewall or a VPN in between, seldom the line. */
export const ONE_WAY_AUDIO = { code: 'one-way-audio', group: 'call', find } as const satisfies Rule;

function find(facts: Facts): readonly Found[] {
  const { report, voices } = facts;
  if (report.endReason === 'no-voice') {
    const { firstPacketUp: up, firstPacketDown: down } = report.setup.timelineMs;
    if ((up === null) === (down === null)) return [];
    return [found(up === null ? 'up' : 'down', { firstPacketMs: up ?? down })];
  }
  const carried = voices.map(({ metrics: { packetsReceived, packetsLost } }) =>
    packetsReceived === null || packetsLost === null || packetsReceived + packetsLost === 0
      ? null
      : packetsReceived / (packetsReceived + packetsLost),
  );
  return voices.flatMap((voice, i) => {
    const [own, other] = [carried[i] ?? null, carried[1 - i] ?? null];
    if (own === null || other === null || own >= CARRIED_RATIO || other < CARRIED_RATIO) return [];
    const { metrics, seconds, costs } = voice;
    const { packetsSent, packetsReceived } = metrics;
    const costMos = costs && added(costs.loss, costs.late);
    return [{ ...found(voice.direction, { packetsSent, packetsReceived }), costMos, secondsMs: startsMs(seconds) }];
  });
}

function found(direction: Direction, figures: { readonly [name: string]: Measured }): Found {
  return { direction, confidence: 'sure', costMos: null, secondsMs: [], figures: { ...figures } };
}
