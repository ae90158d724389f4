import { type WatchEvent, watchCall } from 'callprobe';
import { type Session, SessionState, Web } from 'sip.js';

/** Watches one call: an `Inviter` before `invite()`, an `Invitation` before `accept()`. */
export function watchSession(session: Session, onEvent: (event: WatchEvent) => void): void {
  session.stateChange.addListener(async (state) => {
    if (state !== SessionState.Established) return;

    // Only now it is there for sure. `Session` knows no browser; the handler that SIP.js makes in one is this class.
    const handler = session.sessionDescriptionHandler;
    if (!(handler instanceof Web.SessionDescriptionHandler) || !handler.peerConnection) return;

    // It ends by itself: SIP.js closes the connection of a session that is over.
    for await (const event of watchCall(handler.peerConnection)) onEvent(event);
  });
}
