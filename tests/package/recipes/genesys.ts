import { type WatchEvent, watchCall } from 'callprobe';
import type { GenesysCloudWebrtcSdk } from 'genesys-cloud-webrtc-sdk';

/** Watches every voice call of the SDK. Call it once, before `sdk.initialize()`. */
export function watchCallsOf(sdk: GenesysCloudWebrtcSdk, onEvent: (event: WatchEvent) => void): void {
  const running = new Map<string, AbortController>();

  sdk.on('sessionStarted', async (session) => {
    if (session.sessionType !== 'softphone') return;
    // With a persistent connection the next conversation starts on the session of the one before.
    running.get(session.id)?.abort();
    const ended = new AbortController();
    running.set(session.id, ended);
    for await (const event of watchCall(session.peerConnection, { signal: ended.signal })) onEvent(event);
  });

  sdk.on('sessionEnded', (session) => running.get(session.id)?.abort());
}
