import type { Lab } from '../lab/lab.ts';
import type { PhoneKind } from './page/main.ts';
import type { PhoneSetUp, PlacedPhone } from './phones.ts';

/** Both kinds of phone, by their names. */
export const PHONES = [
  ['jssip', 'JsSIP'],
  ['sipjs', 'SIP.js'],
] as const satisfies readonly (readonly [PhoneKind, string])[];

/** So long that it costs MOS, and the same both ways: half of the round trip is the way. */
const DELAYED = { delayMs: 120 };
/** Every twentieth packet: 5 % of any stretch, so that what counts is not when the other end's reports were written. */
const LOSSY = { ...DELAYED, dropVoice: Array.from({ length: 5000 }, (_, i) => 10 + 20 * i) };

/** Two phones in a call by G.711; the nearer one's media goes over UDP. */
export interface PhoneCall {
  readonly near: PlacedPhone;
  readonly far: PlacedPhone;
}

/** The line delays, and loses 5 % of what the nearer phone sends, or nothing. */
export async function setLine(lab: Lab, isLossy: boolean): Promise<void> {
  await lab.setPlan({ seed: 1, legs: { up: { udp: isLossy ? LOSSY : DELAYED }, down: { udp: DELAYED } } });
}

export async function callUp(
  newPhone: (setUp: PhoneSetUp) => Promise<PlacedPhone>,
  kind: PhoneKind,
): Promise<PhoneCall> {
  const near = await newPhone({ kind, user: `anna-${kind}`, transport: 'udp', codec: 'PCMU' });
  const far = await newPhone({ kind, user: `ben-${kind}`, transport: 'tcp', codec: 'PCMU' });
  await near.call(far.user);
  return { near, far };
}

/** On hold for a while, back, over new ICE credentials, and the end. */
export async function goThroughIt({ near, far }: PhoneCall, stayMs: number): Promise<void> {
  await near.hold(true);
  await near.page.waitForTimeout(stayMs);
  await near.hold(false);
  await near.restartIce();
  await near.page.waitForTimeout(stayMs);
  await near.hangUp();
  await far.ended();
}
