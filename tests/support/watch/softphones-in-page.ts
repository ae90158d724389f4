/**
 * Runs in a page of the lab: two plain peer connections that call one another over the relay, as a softphone and whom it calls would, with
 * nothing of ours in them. The near one reaches the relay over UDP and the far one over TCP, so that what is lost of UDP on the way up is
 * lost from near to far.
 */
export interface Softphones {
  readonly near: RTCPeerConnection;
  readonly far: RTCPeerConnection;
  /** Offers anew, as after an ICE restart, a hold or another track. */
  readonly negotiate: (options?: RTCOfferOptions) => Promise<void>;
  readonly newTrack: () => MediaStreamTrack;
  readonly close: () => void;
}

/** To be made again in the page: `(${startSoftphones})()`. */
export async function startSoftphones(): Promise<Softphones> {
  const answer = (await (await fetch('/ice-servers')).json()) as { iceServers: (RTCIceServer & { urls: string[] })[] };
  const open = (transport: 'udp' | 'tcp') =>
    new RTCPeerConnection({
      iceTransportPolicy: 'relay',
      iceServers: answer.iceServers.flatMap((server) => {
        const urls = [server.urls].flat().filter((url) => url.includes('transport=tcp') === (transport === 'tcp'));
        return urls.length === 0 ? [] : [{ ...server, urls }];
      }),
    });
  const [near, far] = [open('udp'), open('tcp')];
  const context = new AudioContext();
  const newTrack = () => {
    const out = context.createMediaStreamDestination();
    const tone = context.createOscillator();
    tone.connect(out);
    tone.start();
    const [track] = out.stream.getTracks();
    if (!track) throw new Error('expected a track of the tone, got none');
    return track;
  };
  near.onicecandidate = ({ candidate }) => void far.addIceCandidate(candidate ?? undefined);
  far.onicecandidate = ({ candidate }) => void near.addIceCandidate(candidate ?? undefined);
  const sound = document.createElement('audio');
  for (const peer of [near, far]) {
    peer.addTrack(newTrack());
    peer.ontrack = ({ track }) => {
      if (peer !== near) return;
      sound.srcObject = new MediaStream([track]);
      void sound.play();
    };
  }
  // As with a PBX: Chromium's estimation of bandwidth sends padding beside the voice, at one time more and at another less.
  const plain = (description: RTCSessionDescription | null): RTCSessionDescriptionInit => ({
    type: description?.type ?? 'offer',
    sdp: (description?.sdp ?? '').replace(
      /^a=(rtcp-fb:.*transport-cc|extmap:.*(transport-wide-cc|abs-send-time).*)\r\n/gmu,
      '',
    ),
  });
  const negotiate = async (options?: RTCOfferOptions) => {
    await near.setLocalDescription(await near.createOffer(options));
    await far.setRemoteDescription(plain(near.localDescription));
    await far.setLocalDescription(await far.createAnswer());
    await near.setRemoteDescription(plain(far.localDescription));
  };
  await negotiate();
  const close = () => {
    near.close();
    far.close();
    sound.srcObject = null;
    void context.close();
  };
  return { near, far, negotiate, newTrack, close };
}
