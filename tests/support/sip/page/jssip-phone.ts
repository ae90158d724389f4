import { UA, WebSocketInterface } from 'jssip';
import type { RTCSession } from 'jssip/lib/RTCSession';
import {
  type AgreedDescriptions,
  inTime,
  noteDescriptions,
  type Phone,
  type PhoneOptions,
  relayOnly,
} from './phone.ts';
import { soundOf } from './sound.ts';

/** A softphone made with JsSIP, registered and ready to call and be called. */
export async function jssipPhone(options: PhoneOptions): Promise<Phone> {
  const { url, domain, user, password, iceServers, whenCalled = 'voice' } = options;
  const ua = new UA({
    sockets: new WebSocketInterface(url),
    uri: `sip:${user}@${domain}`,
    password,
    register: true,
    session_timers: false,
  });
  const sound = await soundOf(whenCalled);
  const media = { mediaStream: sound.stream, pcConfig: relayOnly(iceServers) };
  const agreed: AgreedDescriptions[] = [];
  let session: RTCSession | null = null;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });

  const follow = (one: RTCSession) => {
    session = one;
    one.on('ended', end);
    one.on('failed', end);
    const watch = (peer: RTCPeerConnection) => {
      noteDescriptions(peer, agreed);
      peer.addEventListener('track', ({ track }) => sound.hear(new MediaStream([track])));
    };
    // That of a call made here is there by now.
    if (one.connection) watch(one.connection);
    else one.on('peerconnection', ({ peerconnection }) => watch(peerconnection));
  };
  ua.on('newRTCSession', ({ session: one, originator }: { session: RTCSession; originator: string }) => {
    if (originator !== 'remote') return;
    follow(one);
    if (whenCalled === 'busy') one.terminate({ status_code: 486 });
    else if (whenCalled !== 'ring') one.answer(media);
    if (whenCalled === 'ring') setTimeout(() => one.terminate({ status_code: 408 }), 2000);
    if (whenCalled === 'leave') one.on('confirmed', () => setTimeout(() => one.terminate(), 2000));
  });

  const registered = new Promise<void>((resolve, reject) => {
    ua.on('registered', () => resolve());
    ua.on('registrationFailed', ({ cause }) => reject(new Error(`phone: expected to be registered, got ${cause}`)));
  });
  ua.start();
  await inTime('to be registered', registered);

  const inCall = () => {
    if (session === null) throw new Error('phone: expected a call, got none');
    return session;
  };
  const done = (what: string, step: (resolve: () => void) => boolean) =>
    inTime(
      what,
      new Promise<void>((resolve, reject) => {
        if (!step(resolve)) reject(new Error(`phone: expected ${what} to be possible now, got a refusal`));
      }),
    );
  return {
    agreed,
    ended,
    peer: () => session?.connection ?? null,
    async call(extension) {
      const confirmed = new Promise<void>((resolve, reject) => {
        const eventHandlers = {
          confirmed: () => resolve(),
          failed: ({ cause }: { cause: string }) => reject(new Error(`phone: expected an answer, got ${cause}`)),
        };
        follow(ua.call(`sip:${extension}@${domain}`, { ...media, eventHandlers }));
      });
      await inTime('an answer', confirmed);
    },
    hold: (isHeld) => done('hold', (resolve) => (isHeld ? inCall().hold({}, resolve) : inCall().unhold({}, resolve))),
    restartIce: () =>
      done('an ICE restart', (resolve) => inCall().renegotiate({ rtcOfferConstraints: { iceRestart: true } }, resolve)),
    async hangUp() {
      inCall().terminate();
      await inTime('the end of the call', ended);
    },
  };
}
