/*
 * What stands in for your softphone and for your caller's: two peer connections that call each other through the relay. Nothing in here is
 * Callprobe's, and yours will look different: all that the meter wants of it is `agent`, an RTCPeerConnection.
 */

export async function placeCall() {
  const answer = await fetch('/ice-servers', { cache: 'no-store' });
  if (!answer.ok) throw new Error(`/ice-servers: expected status 200, got ${answer.status}`);
  const { iceServers } = await answer.json();

  // Only through the relay: else both ends of this page would find each other without leaving the computer.
  const agent = new RTCPeerConnection({ iceServers, iceTransportPolicy: 'relay' });
  const caller = new RTCPeerConnection({ iceServers, iceTransportPolicy: 'relay' });
  const voice = madeUpVoice();
  introduce(agent, caller);
  introduce(caller, agent);
  for (const phone of [agent, caller]) {
    phone.addTrack(voice.track, voice.stream);
    phone.addEventListener('track', ({ track }) => listen(track));
  }

  await agent.setLocalDescription();
  await caller.setRemoteDescription(agent.localDescription);
  await caller.setLocalDescription();
  await agent.setRemoteDescription(caller.localDescription);

  return {
    agent,
    caller,
    hangUp() {
      agent.close();
      caller.close();
      voice.stop();
    },
  };
}

/** In a real phone this is signalling: SIP over a WebSocket, for the most part. */
function introduce(from, to) {
  from.addEventListener('icecandidate', ({ candidate }) => to.addIceCandidate(candidate));
}

/** Silent, since it is made up anyway; but played, since a browser decodes what somebody listens to. */
function listen(track) {
  const audio = new Audio();
  audio.srcObject = new MediaStream([track]);
  audio.muted = true;
  audio.play();
}

/** A hum that opens and closes its mouth three times a second: no microphone, so nobody has to allow one. */
function madeUpVoice() {
  const audio = new AudioContext();
  const out = new MediaStreamAudioDestinationNode(audio);
  const mouth = new GainNode(audio, { gain: 0.2 });
  const hum = new OscillatorNode(audio, { type: 'sawtooth', frequency: 140 });
  const syllables = new OscillatorNode(audio, { frequency: 3 });
  hum.connect(mouth).connect(out);
  syllables.connect(new GainNode(audio, { gain: 0.2 })).connect(mouth.gain);
  hum.start();
  syllables.start();
  const [track] = out.stream.getTracks();
  return { track, stream: out.stream, stop: () => audio.close() };
}
