import 'amazon-connect-streams';
import { type WatchEvent, watchCall } from 'callprobe';

/**
 * Watches the calls of an agent whose softphone runs in your own page: `allowFramedSoftphone: false` for `connect.core.initCCP`,
 * connect-rtc-js loaded, and `connect.core.initSoftphoneManager({ allowFramedSoftphone: true })`. Call it before all of these.
 *
 * It puts a class of its own in the place of `window.RTCPeerConnection`, since Amazon hands its connections to nobody.
 */
export function watchCallsOfThisPage(onEvent: (event: WatchEvent) => void): void {
  const made = new Set<RTCPeerConnection>();
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      made.add(this);
    }
  };

  connect.contact((contact) => {
    contact.onConnected(async () => {
      for (const connection of made) if (connection.connectionState === 'closed') made.delete(connection);
      // Some wait for the next call, and one may serve many calls: the contact says when, the newest that is connected which.
      const connection = [...made].filter(({ connectionState }) => connectionState === 'connected').at(-1);
      if (!contact.isSoftphoneCall() || !connection) return;

      // Watching ends by itself when the connection is closed, but a persistent one stays.
      const ended = new AbortController();
      contact.onEnded(() => {
        if (connection.connectionState === 'connected') ended.abort();
      });
      for await (const event of watchCall(connection, { signal: ended.signal })) onEvent(event);
    });
  });
}
