import { abortable, within } from '../abortable.ts';
import { GATHER_LIMIT_MS, type LegPlan, openLeg } from '../leg.ts';
import type { Attempt, TimedError } from './read-cell.ts';
import type { Relay } from './relays.ts';

type Gathered = Pick<Attempt, 'candidate' | 'errors' | 'endedAfterMs'>;

/** Our choice: where a connection failed at once for want of a name, STUN's question fails within milliseconds of it. */
const LOOK_UP_PATIENCE_MS = 500;

/** Tries one relay by a peer connection of its own, for `GATHER_LIMIT_MS` at most. `names` are questions under way, by host name. */
export async function attempt(
  { iceServer, name, transport }: Relay,
  names: ReadonlyMap<string, Promise<boolean>>,
  signal: AbortSignal,
): Promise<Attempt> {
  const gathered = await gather({ iceServers: [iceServer], policy: 'relay' }, signal);
  if ('cause' in gathered)
    return { candidate: null, errors: [], endedAfterMs: null, isNameUnknown: false, ...gathered };
  // A connection refused and a name unknown are the same error in every browser.
  const question = hasFailed(gathered) && transport !== 'udp' && name !== null ? names.get(name) : undefined;
  const isNameUnknown = question ? await within(question, LOOK_UP_PATIENCE_MS, signal, false) : false;
  return { ...gathered, isNameUnknown, cause: null };
}

/**
 * Whether a host name is unknown here, from a question of STUN's over UDP: a name that resolves gives an answer or silence, one that does
 * not nothing but errors. One error alone says little: the name may lack an address of one family.
 */
export async function lookUp(name: string, signal: AbortSignal): Promise<boolean> {
  const gathered = await gather({ iceServers: [{ urls: `stun:${name}` }], policy: 'all' }, signal);
  return !('cause' in gathered) && hasFailed(gathered);
}

function hasFailed({ candidate, errors, endedAfterMs }: Gathered): boolean {
  return candidate === null && endedAfterMs !== null && errors.length > 0;
}

/** What came until a server gave the first candidate, or gathering ended without one, in `GATHER_LIMIT_MS` at most. */
async function gather(plan: LegPlan, signal: AbortSignal): Promise<Gathered | { readonly cause: string }> {
  const errors: TimedError[] = [];
  let leg: RTCPeerConnection;
  try {
    leg = openLeg(plan);
  } catch (cause) {
    return { cause: String(cause) };
  }
  try {
    const openedMs = performance.now();
    let fromMs = openedMs;
    const afterMs = () => performance.now() - fromMs;
    const outcome = new Promise<Omit<Gathered, 'errors'>>((resolve) => {
      const end = () => resolve({ candidate: null, endedAfterMs: afterMs() });
      leg.addEventListener('icecandidateerror', ({ errorCode, errorText }) => {
        errors.push({ errorCode, errorText, afterMs: afterMs() });
      });
      leg.addEventListener('icecandidate', ({ candidate }) => {
        // Firefox ends gathering with an empty candidate, Chromium with none at all.
        if (!candidate?.candidate || candidate.type === 'host') return;
        resolve({ candidate: { afterMs: afterMs(), family: familyOf(candidate) }, endedAfterMs: null });
      });
      leg.addEventListener('icegatheringstatechange', () => {
        // The question is asked from here on: many connections opened at once take their time until then.
        if (leg.iceGatheringState === 'gathering') fromMs = performance.now();
        // A turn of the event loop, so that errors reported with the last state are heard.
        if (leg.iceGatheringState === 'complete') setTimeout(end, 0);
      });
    });
    // Without something to carry there is nothing to gather for.
    leg.createDataChannel('reach');
    await abortable(leg.setLocalDescription(), signal);
    const leftMs = Math.max(0, GATHER_LIMIT_MS - (performance.now() - openedMs));
    const seen = await within(outcome, leftMs, signal, null);
    return { candidate: seen?.candidate ?? null, errors, endedAfterMs: seen?.endedAfterMs ?? null };
  } finally {
    leg.close();
  }
}

/** Of the address the relay saw, which stands in the candidate even where the browser blanks it out (`0.0.0.0`, `::`). */
function familyOf({ relatedAddress }: RTCIceCandidate): 'ipv4' | 'ipv6' | null {
  if (!relatedAddress) return null;
  return relatedAddress.includes(':') ? 'ipv6' : 'ipv4';
}
