/**
 * The two ways of a call, seen from this computer.
 * `up`: your voice to them (what your caller hears). `down`: their voice to you (what you hear).
 */
export type Direction = 'up' | 'down';

export const DIRECTIONS = ['up', 'down'] as const satisfies readonly Direction[];

/**
 * What a figure was read with.
 * - `packet-tap`: encoded transforms on both ends of the call, frame by frame, one clock.
 * - `get-stats`: the receiving or sending end's own counters (W3C webrtc-stats).
 * - `rtcp`: what the other end reported back (RFC 3550 receiver reports, seconds apart).
 * - `stun`: connectivity checks of the selected candidate pair.
 */
export const INSTRUMENTS = ['packet-tap', 'get-stats', 'rtcp', 'stun'] as const;
export type Instrument = (typeof INSTRUMENTS)[number];
