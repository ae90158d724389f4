/** Plays each voice that arrives, muted: a jitter buffer that nobody listens to need not run. */
export function playSilently(peer: RTCPeerConnection): () => void {
  const players: HTMLAudioElement[] = [];
  peer.addEventListener('track', ({ track }) => {
    const audio = new Audio();
    audio.muted = true;
    audio.srcObject = new MediaStream([track]);
    players.push(audio);
    // Muted playback needs no permission; if a browser refuses all the same, figures of the listener stay null.
    audio.play().catch(() => undefined);
  });
  return () => {
    for (const audio of players) {
      audio.pause();
      audio.srcObject = null;
    }
  };
}
