import { expect, test } from '@playwright/test';
import { wavFile } from '../../../src/call/voice-file.ts';

/** The fields of a canonical WAV file, read as its readers do. */
function parsed(file: ArrayBuffer) {
  const view = new DataView(file);
  const word = (at: number) => new TextDecoder().decode(new Uint8Array(file, at, 4));
  return {
    words: [word(0), word(8), word(12), word(36)],
    riffBytes: view.getUint32(4, true),
    formatBytes: view.getUint32(16, true),
    format: view.getUint16(20, true),
    channels: view.getUint16(22, true),
    sampleRateHz: view.getUint32(24, true),
    bytesPerSecond: view.getUint32(28, true),
    bytesPerFrame: view.getUint16(32, true),
    bitsPerSample: view.getUint16(34, true),
    dataBytes: view.getUint32(40, true),
    samples: [...new Int16Array(file.slice(44))],
  };
}

test('a mono file of 16 bit samples that says how long it is', () => {
  const file = wavFile(new Float32Array(480), 24_000);
  expect(file.byteLength).toBe(44 + 960);
  expect(parsed(file)).toMatchObject({
    words: ['RIFF', 'WAVE', 'fmt ', 'data'],
    riffBytes: file.byteLength - 8,
    formatBytes: 16,
    format: 1,
    channels: 1,
    sampleRateHz: 24_000,
    bytesPerSecond: 48_000,
    bytesPerFrame: 2,
    bitsPerSample: 16,
    dataBytes: 960,
  });
});

test('samples keep their order and size, and what is too loud is clipped', () => {
  const file = wavFile(Float32Array.of(0, 0.5, -0.5, 1, -1, 3, -3), 24_000);
  expect(parsed(file).samples).toEqual([0, 16_384, -16_383, 32_767, -32_767, 32_767, -32_767]);
});
