import { within } from './abortable.ts';
import type { IceServer } from './ice-servers.ts';

/** What one peer connection may use to reach the other. */
export interface LegPlan {
  readonly iceServers: readonly IceServer[];
  readonly policy: RTCIceTransportPolicy;
}

/** How gathering went on one leg. Codes are those of `icecandidateerror` (W3C webrtc, STUN/TURN error codes). */
export interface LegOutcome {
  readonly result: 'gathered' | 'no-answer' | 'unauthorised' | 'quota' | 'refused';
  /** For the engineer: the server's own code and words, or how long nobody answered. */
  readonly detail: string;
}

/**
 * How long a leg may take to get its first candidate. Our choice: TURN over TCP needs three round trips, which on a 600 ms
 * satellite line with one retransmission (RFC 8489 6.2.1: 500 ms) stays below it.
 */
export const GATHER_LIMIT_MS = 4000;

export function openLeg({ iceServers, policy }: LegPlan): RTCPeerConnection {
  return new RTCPeerConnection({
    iceServers: iceServers.map(({ urls, username, credential }) => ({
      urls: [urls].flat(),
      ...(username === undefined ? {} : { username }),
      ...(credential === undefined ? {} : { credential }),
    })),
    iceTransportPolicy: policy,
    bundlePolicy: 'max-bundle',
  });
}

/** Waits for the leg's first candidate, the end of gathering without one, or the time limit. */
export function gathered(leg: RTCPeerConnection, signal: AbortSignal): Promise<LegOutcome> {
  const errors: GatherError[] = [];
  const outcome = new Promise<LegOutcome>((resolve) => {
    leg.addEventListener('icecandidateerror', (event) => errors.push(event));
    leg.addEventListener('icecandidate', ({ candidate }) => {
      // Firefox ends gathering with an empty candidate, Chromium with none at all.
      if (candidate?.candidate) resolve({ result: 'gathered', detail: 'candidate found' });
    });
    leg.addEventListener('icegatheringstatechange', () => {
      // A turn of the event loop, so that errors reported with the last state are heard.
      if (leg.iceGatheringState === 'complete') setTimeout(() => resolve(failure(errors)), 0);
    });
  });
  return within(outcome, GATHER_LIMIT_MS, signal, null).then((answer) => answer ?? failure(errors));
}

function failure(errors: readonly GatherError[]): LegOutcome {
  const refusal = refusalIn(errors);
  // 701 is the browser's own code: the server could not be reached.
  if (!refusal) return { result: 'no-answer', detail: `no answer in ${GATHER_LIMIT_MS} ms` };
  return { result: refusal.result, detail: saidIn(refusal.error) };
}

/** Of `icecandidateerror` (W3C webrtc). */
export type GatherError = Pick<RTCPeerConnectionIceErrorEvent, 'errorCode' | 'errorText'>;

/** The server's own no, the weightiest first; null where it said nothing (701 is the browser's code for that). */
export function refusalIn<E extends GatherError>(
  errors: readonly E[],
): { readonly result: 'unauthorised' | 'quota' | 'refused'; readonly error: E } | null {
  for (const result of ['unauthorised', 'quota', 'refused'] as const) {
    const error = errors.find(({ errorCode }) => refusalOf(errorCode) === result);
    if (error) return { result, error };
  }
  return null;
}

/** RFC 8489 14.8 and RFC 8656 19: 401 and 441 credentials, 438 stale nonce that stayed stale, 486 and 508 quota. */
function refusalOf(code: number): 'unauthorised' | 'quota' | 'refused' | null {
  if ([401, 438, 441].includes(code)) return 'unauthorised';
  if ([486, 508].includes(code)) return 'quota';
  return code >= 300 && code < 700 ? 'refused' : null;
}

export function saidIn({ errorCode, errorText }: GatherError): string {
  return `error ${errorCode}${errorText ? ` ${errorText}` : ''}`;
}
