import { type WatchEvent, watchCall } from 'callprobe';
import type { UA } from 'jssip';
import type { RTCSessionEvent } from 'jssip/lib/UA';

/** Watches every call of a user agent, made or taken. Call it once, before `ua.start()`. */
export function watchCallsOf(ua: UA, onEvent: (event: WatchEvent) => void): void {
  const follow = async (connection: RTCPeerConnection) => {
    // It ends by itself: JsSIP closes the connection of a call that is over.
    for await (const event of watchCall(connection)) onEvent(event);
  };
  ua.on('newRTCSession', ({ session }: RTCSessionEvent) => {
    // A call that is made has its connection by now; one that is taken gets it when it is answered.
    if (session.connection) void follow(session.connection);
    else session.on('peerconnection', ({ peerconnection }) => void follow(peerconnection));
  });
}
