import type { Measured } from '../../measured.ts';
import type { Facts, Voice } from '../facts.ts';
import { oneForBoth } from '../found.ts';
import type { Found, Rule } from '../rule.ts';

/** ITU-T Y.1541 Table 1: IP packet transfer delay 100 ms, class 0 (interactive voice). Held against the loop, the network part of a call. */
const LONG_MS = 100;

/** Even the quickest packet takes long, from first to last: distance, a VPN's detour, a satellite. */
export const LONG_DELAY = {
  code: 'long-delay',
  group: 'line',
  find: (facts) =>
    oneForBoth(
      facts,
      (voice) => find(facts, voice),
      ({ leastDelayMs }) => leastDelayMs ?? 0,
    ),
} as const satisfies Rule;

function find({ report }: Facts, { direction, metrics, leastDelayMs, seconds, costs }: Voice): Found | null {
  const steadyMs = leastDelayMs ?? halved(report.roundTrip.rtcpMs ?? report.roundTrip.stunMs);
  if (steadyMs === null || steadyMs < LONG_MS || seconds.length === 0) return null;
  return {
    direction,
    confidence: leastDelayMs === null ? 'likely' : 'sure',
    costMos: costs?.delay ?? null,
    // It is in all of them.
    secondsMs: [],
    figures: { steadyMs, delayMedianMs: metrics.delayMedianMs },
  };
}

/** The round trip between the ends goes to the relay and back twice. */
function halved(roundTripMs: Measured): Measured {
  return roundTripMs === null ? null : roundTripMs / 2;
}
