import { expect, test } from '@playwright/test';
import { framesDropped, troubleOf } from '../../../src/headset/microphone.ts';

test('what a browser says when it gives no microphone has a word each', () => {
  const words = {
    NotAllowedError: 'refused',
    SecurityError: 'refused',
    NotFoundError: 'none-found',
    OverconstrainedError: 'none-found',
    NotReadableError: 'in-use',
    AbortError: 'in-use',
    TypeError: 'unsupported',
  } as const;
  for (const [name, word] of Object.entries(words)) {
    expect(troubleOf(new DOMException('something', name)), name).toBe(word);
  }
  expect(troubleOf('something')).toBe('unsupported');
});

test('what the browser dropped is what it counted and did not hand on; nothing where it does not count', () => {
  const track = (stats?: object) => ({ stats }) as unknown as MediaStreamTrack;
  expect(framesDropped(track({ totalFrames: 48_441, deliveredFrames: 48_000 }))).toBe(441);
  expect(framesDropped(track({ totalFrames: 48_000, deliveredFrames: 48_000 }))).toBe(0);
  expect(framesDropped(track())).toBe(0);
});
