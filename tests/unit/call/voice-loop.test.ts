import { expect, test } from '@playwright/test';
import { VOICE_RATE_HERTZ, voiceLoop } from '../../../src/call/voice-loop.ts';

const FRAME = VOICE_RATE_HERTZ / 50;

/** Root mean square of one 20 ms frame. */
function loudness(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}

test('every test speaks with the same voice', () => {
  expect(voiceLoop()).toEqual(voiceLoop());
});

test('it is a whole number of frames, and as loud as it says and no louder', () => {
  const voice = voiceLoop();
  expect(voice.length % FRAME).toBe(0);
  const loudest = voice.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  expect(loudest).toBeCloseTo(0.5, 6);
});

test('no frame is a pause, so that no codec has one to save', () => {
  const voice = voiceLoop();
  // ITU-T P.56 takes what is 15.9 dB below the level of speech for a pause.
  const pause = loudness(voice) * 10 ** (-15.9 / 20);
  for (let at = 0; at < voice.length; at += FRAME) {
    expect(loudness(voice.subarray(at, at + FRAME)), `frame at ${at}`).toBeGreaterThan(pause);
  }
});

test('it has syllables: its loudest frames are many times as loud as its faintest', () => {
  const voice = voiceLoop();
  const frames = Array.from({ length: voice.length / FRAME }, (_, i) =>
    loudness(voice.subarray(i * FRAME, (i + 1) * FRAME)),
  );
  expect(Math.max(...frames) / Math.min(...frames)).toBeGreaterThan(3);
});

test('its seam is no click: from the last sample to the first is no further than anywhere else', () => {
  const voice = voiceLoop();
  const step = (i: number) => Math.abs((voice[(i + 1) % voice.length] ?? Number.NaN) - (voice[i] ?? Number.NaN));
  const within = Math.max(...Array.from({ length: voice.length - 1 }, (_, i) => step(i)));
  expect(step(voice.length - 1)).toBeLessThanOrEqual(within);
});
