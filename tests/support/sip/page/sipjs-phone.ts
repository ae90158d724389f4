import { type Invitation, Inviter, Registerer, type Session, SessionState, UserAgent, Web } from 'sip.js';
import {
  type AgreedDescriptions,
  inTime,
  noteDescriptions,
  type Phone,
  type PhoneOptions,
  relayOnly,
} from './phone.ts';
import { soundOf } from './sound.ts';

/** A softphone made with SIP.js, registered and ready to call and be called; it answers with its voice, whatever it is told. */
export async function sipjsPhone({ url, domain, user, password, iceServers }: PhoneOptions): Promise<Phone> {
  const sound = await soundOf('voice');
  const agreed: AgreedDescriptions[] = [];
  let session: Session | null = null;
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const addressOf = (name: string) => {
    const uri = UserAgent.makeURI(`sip:${name}@${domain}`);
    if (!uri) throw new Error(`phone: expected a SIP address, got "${name}"`);
    return uri;
  };
  const factory = Web.defaultSessionDescriptionHandlerFactory(async () => sound.stream);
  const agent = new UserAgent({
    uri: addressOf(user),
    authorizationUsername: user,
    authorizationPassword: password,
    transportOptions: { server: url },
    logBuiltinEnabled: false,
    sessionDescriptionHandlerFactory: (one, options) => {
      const handler = factory(one, options);
      const { peerConnection } = ofBrowser(handler);
      if (peerConnection) noteDescriptions(peerConnection, agreed);
      return handler;
    },
    sessionDescriptionHandlerFactoryOptions: { peerConnectionConfiguration: relayOnly(iceServers) },
    delegate: {
      onInvite(invitation: Invitation) {
        follow(invitation);
        void invitation.accept();
      },
    },
  });

  const follow = (one: Session) => {
    session = one;
    one.stateChange.addListener((state) => {
      if (state === SessionState.Established) sound.hear(handlerOf(one).remoteMediaStream);
      if (state === SessionState.Terminated) end();
    });
  };
  const inCall = () => {
    if (session === null) throw new Error('phone: expected a call, got none');
    return session;
  };
  /** A re-INVITE, until the other end has accepted it. */
  const renegotiate = (what: string, modifiers: Web.SessionDescriptionHandlerOptions) =>
    inTime(
      what,
      new Promise<void>((resolve, reject) => {
        const one = inCall();
        one.sessionDescriptionHandlerOptionsReInvite = modifiers;
        const onReject = () => reject(new Error(`phone: expected ${what}, got a refusal`));
        one.invite({ requestDelegate: { onAccept: () => resolve(), onReject } }).catch(reject);
      }),
    );

  await agent.start();
  const registered = new Promise<void>((resolve, reject) => {
    const onReject = () => reject(new Error('phone: expected to be registered, got a refusal'));
    void new Registerer(agent).register({ requestDelegate: { onAccept: () => resolve(), onReject } });
  });
  await inTime('to be registered', registered);
  return {
    agreed,
    ended,
    peer: () => (session?.sessionDescriptionHandler ? (handlerOf(session).peerConnection ?? null) : null),
    async call(extension) {
      const inviter = new Inviter(agent, addressOf(extension));
      follow(inviter);
      const accepted = new Promise<void>((resolve, reject) => {
        const onReject = () => reject(new Error('phone: expected an answer, got a refusal'));
        // Its media stands once the session does.
        inviter.stateChange.addListener((state) => state === SessionState.Established && resolve());
        inviter.invite({ requestDelegate: { onReject } }).catch(reject);
      });
      await inTime('an answer', accepted);
    },
    hold: (isHeld) => renegotiate('hold', { hold: isHeld }),
    restartIce: () => renegotiate('an ICE restart', { offerOptions: { iceRestart: true } }),
    async hangUp() {
      await inCall().bye();
      await inTime('the end of the call', ended);
    },
  };
}

function handlerOf({ sessionDescriptionHandler }: Session): Web.SessionDescriptionHandler {
  return ofBrowser(sessionDescriptionHandler);
}

function ofBrowser(handler: unknown): Web.SessionDescriptionHandler {
  if (handler instanceof Web.SessionDescriptionHandler) return handler;
  throw new Error('phone: expected the media of a browser, got none');
}
