import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { toBase64url } from '../../../src/links/base64url.ts';
import { deflate, inflate } from '../../../src/links/deflate.ts';
import { MAX_INFLATED_BYTES, MAX_PACKED_LENGTH } from '../../../src/links/format.ts';
import { unpackResult } from '../../../src/links/unpack-result.ts';
import { noise } from '../../support/reports/made-up-frames.ts';

const BYTES = Uint8Array.from({ length: 200_000 }, (_, at) => noise(1, at % 9_000) * 12);

test('what was deflated comes back', async () => {
  for (const bytes of [BYTES, new Uint8Array()]) {
    expect(await inflate(await deflate(bytes), bytes.length)).toEqual({ ok: true, bytes });
  }
});

test('a byte more than may come is too far', async () => {
  const small = await deflate(BYTES);
  expect(await inflate(small, BYTES.length - 1)).toEqual({ ok: false, why: 'inflates-too-far' });
});

test('what was cut off or never deflated is damaged', async () => {
  const small = await deflate(BYTES);
  for (const bytes of [small.slice(0, -1), small.slice(0, 100), new TextEncoder().encode('{"a":1}')]) {
    expect(await inflate(bytes, BYTES.length)).toEqual({ ok: false, why: 'damaged' });
  }
});

test('a bomb is refused with what is left of it never inflated', async () => {
  // 48 kB that hold as much as a link's can: 50 MB of nothing.
  const bomb = new Uint8Array(deflateRawSync(new Uint8Array(50_000_000), { level: 9 }));
  const packed = `1.${toBase64url(bomb)}`;
  expect(packed.length).toBeLessThan(MAX_PACKED_LENGTH + 1_000);
  const text = packed.slice(0, MAX_PACKED_LENGTH - 3);
  let inflated = 0;
  const { DecompressionStream: Original } = globalThis;
  // Counts what comes out of the inflater, read or not.
  class Counting {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<BufferSource>;
    constructor(format: CompressionFormat) {
      const original = new Original(format);
      const transform = (chunk: Uint8Array, controller: TransformStreamDefaultController<Uint8Array>) => {
        inflated += chunk.length;
        controller.enqueue(chunk);
      };
      this.writable = original.writable;
      this.readable = original.readable.pipeThrough(new TransformStream({ transform }));
    }
  }
  globalThis.DecompressionStream = Counting as unknown as typeof DecompressionStream;
  try {
    expect(await unpackResult(text)).toMatchObject({ ok: false, why: 'inflates-too-far' });
  } finally {
    globalThis.DecompressionStream = Original;
  }
  expect(inflated).toBeGreaterThan(MAX_INFLATED_BYTES);
  expect(inflated).toBeLessThan(3 * MAX_INFLATED_BYTES);
});
