import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { packRequest } from '../../../src/links/pack-request.ts';
import { qrOf } from '../../../src/links/qr.ts';
import { REQUEST } from '../../support/links/requests.ts';

const PIXELS = 4;
/** The quiet zone, modules (ISO/IEC 18004 6.3.8). */
const QUIET = 4;

/** Drawn as a page draws it, and read as a phone does. */
function readBack(modules: readonly (readonly boolean[])[]): string | null {
  const size = (modules.length + 2 * QUIET) * PIXELS;
  const image = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const isDark = modules[Math.floor(y / PIXELS) - QUIET]?.[Math.floor(x / PIXELS) - QUIET] === true;
      if (isDark) image.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return jsQR(image, size, size)?.data ?? null;
}

test('a drawn code is read as the text it was made of', () => {
  const link = `https://callprobe.example.com/app/#/t/${packRequest(REQUEST)}`;
  for (const text of ['a', link, 'Ñandú 日本', 'x'.repeat(800)]) {
    const modules = qrOf(text);
    expect(modules && readBack(modules), text.slice(0, 20)).toBe(text);
    expect(modules?.every((row) => row.length === modules.length)).toBe(true);
  }
  // Small enough for a phone to read from a screen: version 13 has 69 modules.
  expect(qrOf(link)?.length).toBeLessThanOrEqual(69);
});

test('what no code holds has none', () => {
  expect(qrOf('x'.repeat(2_331))).toHaveLength(177);
  expect(qrOf('x'.repeat(2_332))).toBeNull();
  expect(qrOf('ñ'.repeat(1_166))).toBeNull();
});
