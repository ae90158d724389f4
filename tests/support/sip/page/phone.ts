/** How a phone is set up in a page of the tests. */
export interface PhoneOptions {
  /** Of the SIP server: `ws://…`. */
  readonly url: string;
  readonly domain: string;
  readonly user: string;
  readonly password: string;
  /** The one relay that all of its media goes through. */
  readonly iceServers: RTCIceServer[];
  /** What it does when it is called. Default `voice`. */
  readonly whenCalled?: WhenCalled;
  /** The one codec that it offers; default whatever the browser has. */
  readonly codec?: string;
}

/**
 * `voice`: answers, and speaks. `echo`: answers, and says what it hears. `dumb`: answers, and sends nothing. `ring`: rings for two seconds, and gives up with 408. `busy`:
 * refuses with 486. `leave`: says back what it hears for two seconds, and hangs up.
 */
export type WhenCalled = 'voice' | 'echo' | 'dumb' | 'ring' | 'busy' | 'leave';

/** What both kinds of phone can do. Each step resolves when the other end has agreed to it. */
export interface Phone {
  call(extension: string): Promise<void>;
  hold(isHeld: boolean): Promise<void>;
  restartIce(): Promise<void>;
  hangUp(): Promise<void>;
  /** Of the call, from when it began to be set up: what `watchCall` is given. Null before. */
  peer(): RTCPeerConnection | null;
  /** Resolves when the call is over, whoever hung up. */
  readonly ended: Promise<void>;
  /** Every pair of descriptions that the call has agreed to, in order. */
  readonly agreed: readonly AgreedDescriptions[];
}

export interface AgreedDescriptions {
  readonly local: string;
  readonly remote: string;
}

/** All media through the relay: the impaired line is there. */
export function relayOnly(iceServers: RTCIceServer[]): RTCConfiguration {
  return { iceServers, iceTransportPolicy: 'relay' };
}

/**
 * Has every offer of this page name one codec only, as a softphone does that its phone system tells so. Packets of G.711 are all of one
 * size; Opus settles in one of two of its modes, 8 % apart, and differs from call to call.
 */
export function offerOnly(codec: string): void {
  const { prototype } = RTCPeerConnection;
  const { createOffer } = prototype;
  const wanted = RTCRtpReceiver.getCapabilities('audio')?.codecs.filter(
    ({ mimeType }) => mimeType === `audio/${codec}`,
  );
  prototype.createOffer = new Proxy(createOffer, {
    apply(target, peer: RTCPeerConnection, options) {
      for (const transceiver of peer.getTransceivers()) transceiver.setCodecPreferences(wanted ?? []);
      return Reflect.apply(target, peer, options);
    },
  });
}

/** Notes what a peer connection agrees to, without a touch on it. */
export function noteDescriptions(peer: RTCPeerConnection, agreed: AgreedDescriptions[]): void {
  peer.addEventListener('signalingstatechange', () => {
    const { signalingState, localDescription, remoteDescription } = peer;
    if (signalingState !== 'stable' || !localDescription || !remoteDescription) return;
    agreed.push({ local: localDescription.sdp, remote: remoteDescription.sdp });
  });
}

/** Rejects with `what` when the phone does not get there in time. Our choice: each step takes a tenth of that here. */
export function inTime<T>(what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`phone: expected ${what} within 15 s, got nothing`)), 15_000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
