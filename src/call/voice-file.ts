/**
 * A mono sound as a WAV file (RIFF, 16 bit PCM), for browsers in which a media element is the better voice.
 * @param samples in -1..1; what is outside is clipped.
 */
export function wavFile(samples: Float32Array, sampleRateHz: number): ArrayBuffer {
  const bytesPerSample = 2;
  const bytes = samples.length * bytesPerSample;
  const file = new DataView(new ArrayBuffer(44 + bytes));
  let at = 0;
  const word = (text: string) => {
    for (const letter of text) file.setUint8(at++, letter.charCodeAt(0));
  };
  const u16 = (value: number) => {
    file.setUint16(at, value, true);
    at += 2;
  };
  const u32 = (value: number) => {
    file.setUint32(at, value, true);
    at += 4;
  };
  word('RIFF');
  u32(36 + bytes);
  word('WAVEfmt ');
  u32(16);
  // PCM, one channel.
  u16(1);
  u16(1);
  u32(sampleRateHz);
  u32(sampleRateHz * bytesPerSample);
  u16(bytesPerSample);
  u16(8 * bytesPerSample);
  word('data');
  u32(bytes);
  for (const sample of samples) {
    file.setInt16(at, Math.round(32_767 * Math.max(-1, Math.min(1, sample))), true);
    at += bytesPerSample;
  }
  return file.buffer;
}
