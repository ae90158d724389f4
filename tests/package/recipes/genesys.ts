import { type WatchEvent, watchCall } from 'callprobe';
import type { GenesysCloudWebrtcSdk } from 'genesys-cloud-webrtc-sdk';

/** Watches every voice call of the SDK. Call it once, before `sdk.initialize()`. */
export function watchCallsOf(sdk: GenesysCloudWebrtcSdk, onEvent: (event: WatchEvent) => void): void {
  const running = new Map<string, AbortController>();

  sdk.on('sessionStarted', async (session) => {
    if (session.sessionType !== 'softphone') return;
    const ended = new AbortController();
    running.set(session.id, ended);
    for await (const event of watchCall(session.peerConnection, { signal: ended.signal })) onEvent(event);
  });

  sdk.on('sessionEnded', (session) => {
    // Watching ends by itself when the connection is closed, but a persistent one stays for the next conversation.
    if (session.peerConnection.connectionState === 'connected') running.get(session.id)?.abort();
    running.delete(session.id);
  });
}
