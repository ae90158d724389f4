import { expect, test } from '@playwright/test';
import { deflate, inflate } from '../../../src/history/deflate.ts';
import { noise } from '../../support/reports/made-up-frames.ts';

/** About 400 kB: several chunks of it. */
const BYTES = Uint8Array.from({ length: 400_000 }, (_, at) => noise(1, at % 9_000) * 12);

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const result = await deflate(bytes);
  if (result === null) throw new Error('expected CompressionStream, got none');
  return result;
}

test('what was deflated is smaller and comes back', async () => {
  const small = await deflated(BYTES);
  expect(small.length).toBeLessThan(BYTES.length / 10);
  expect(await inflate('it', small, BYTES.length)).toEqual(BYTES);
  expect(await inflate('it', await deflated(new Uint8Array()), 0)).toEqual(new Uint8Array());
});

test('more than it may be never comes, however little it takes deflated', async () => {
  const bomb = await deflated(new Uint8Array(64 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(100_000);
  await expect(inflate('report', bomb, 1_000)).rejects.toMatchObject({
    reason: 'damaged',
    message: 'report: expected deflated data, got RangeError: more than 1000 bytes',
  });
  const small = await deflated(BYTES);
  await expect(inflate('report', small, BYTES.length - 1)).rejects.toMatchObject({ reason: 'damaged' });
});

/** What was cut off or goes on behind its end is for the browser tests: Node lets some of it pass. */
test('what was never deflated is damaged', async () => {
  for (const text of ['{"schema":"callprobe/report"}', 'trace', '\u{ff}\u{ff}']) {
    await expect(inflate('report', new TextEncoder().encode(text), BYTES.length)).rejects.toMatchObject({
      reason: 'damaged',
      message: expect.stringMatching(/^report: expected deflated data, got .+/),
    });
  }
});

test('a browser that cannot deflate says so and nothing is lost', async () => {
  const { CompressionStream: original } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    expect(await deflate(BYTES)).toBeNull();
    globalThis.CompressionStream = class {
      constructor(format: string) {
        throw new TypeError(`unsupported format ${format}`);
      }
    } as unknown as typeof CompressionStream;
    expect(await deflate(BYTES)).toBeNull();
  } finally {
    globalThis.CompressionStream = original;
  }
});
