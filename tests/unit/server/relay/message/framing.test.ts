import { expect, test } from '@playwright/test';
import { parseChannelData, writeChannelData } from '../../../../../src/server/relay/message/channel-data.ts';
import { createSplitter } from '../../../../../src/server/relay/message/framing.ts';
import { createRandom, mutate, pick, randomBytesOf } from '../random-bytes.ts';
import { IPV4_RESPONSE, LONG_TERM_REQUEST, REQUEST } from './rfc5769-vectors.ts';

const MESSAGES = [REQUEST, IPV4_RESPONSE, LONG_TERM_REQUEST];
/** One message, header and padding included: what a splitter may hold at most. */
const LARGEST_FRAME_BYTES = 20 + 65_532;

test('a stream cut anywhere gives the same messages', () => {
  const random = createRandom(1);
  const wrong: number[] = [];
  for (let round = 0; round < 200; round += 1) {
    const sent = Array.from({ length: 1 + pick(random, 8) }, (_, index) =>
      index === 0 || pick(random, 2) === 0
        ? (MESSAGES[pick(random, MESSAGES.length)] ?? REQUEST)
        : writeChannelData(0x4000 + pick(random, 0x1000), randomBytesOf(random, pick(random, 300)), true),
    );
    const stream = Buffer.concat(sent);
    const splitter = createSplitter();
    const got: Uint8Array[] = [];
    for (let offset = 0; offset < stream.length; ) {
      const end = Math.min(stream.length, offset + 1 + pick(random, round % 2 === 0 ? 3 : 400));
      const { frames, refusal } = splitter.push(stream.subarray(offset, end));
      got.push(...frames, ...(refusal === null ? [] : [Buffer.from(refusal)]));
      offset = end;
    }
    const isSame =
      got.length === sent.length && sent.every((bytes, index) => bytes.equals(got[index] ?? Buffer.alloc(0)));
    if (!isSame || splitter.pendingBytes() > 0) wrong.push(round);
  }
  expect(wrong).toEqual([]);
});

test('ChannelData is padded on a stream and not in a datagram, and reads the same', () => {
  for (let length = 0; length < 9; length += 1) {
    const data = Buffer.alloc(length, 7);
    const datagram = writeChannelData(0x4abc, data, false);
    const framed = writeChannelData(0x4abc, data, true);
    expect(datagram.length).toBe(4 + length);
    expect(framed.length % 4).toBe(0);
    expect(framed.length - datagram.length).toBeLessThan(4);
    for (const bytes of [datagram, framed]) {
      expect(parseChannelData(bytes)).toMatchObject({ channel: 0x4abc });
      expect(Buffer.from(parseChannelData(bytes)?.data ?? 'none')).toEqual(data);
    }
  }
});

test('what cannot be a message is garbage at its first byte, or at its cookie', () => {
  for (const start of [
    Buffer.from([0x80]),
    Buffer.from('GET / HTTP/1.1\r\n'),
    Buffer.from('16030102000100', 'hex'),
    Buffer.from('00010007', 'hex'),
    Buffer.from('0001000800000000', 'hex'),
    writeChannelData(0x4000, Buffer.from('before any request'), true),
  ]) {
    expect(createSplitter().push(start), start.toString('latin1')).toEqual({ frames: [], refusal: 'garbage' });
  }
});

test('after garbage nothing more is taken, and nothing is held', () => {
  const splitter = createSplitter();
  expect(splitter.push(Buffer.concat([REQUEST, Buffer.from([0xff])]))).toMatchObject({ refusal: 'garbage' });
  expect(splitter.push(REQUEST)).toEqual({ frames: [], refusal: 'garbage' });
  expect(splitter.pendingBytes()).toBe(0);
});

test('random and mutated streams in random chunks never throw and never hold more than one message', () => {
  const random = createRandom(6062);
  let frames = 0;
  let refused = 0;
  let mostHeldBytes = 0;
  for (let stream = 0; stream < 2_000; stream += 1) {
    const splitter = createSplitter();
    for (let chunk = 0; chunk < 20; chunk += 1) {
      const original = MESSAGES[pick(random, MESSAGES.length)] ?? REQUEST;
      const bytes = pick(random, 3) === 0 ? mutate(random, original) : original;
      const cut = pick(random, bytes.length + 1);
      for (const part of [bytes.subarray(0, cut), bytes.subarray(cut)]) {
        const result = splitter.push(part);
        frames += result.frames.length;
        if (result.refusal !== null) refused += 1;
        mostHeldBytes = Math.max(mostHeldBytes, splitter.pendingBytes());
      }
    }
  }
  expect(mostHeldBytes).toBeLessThan(LARGEST_FRAME_BYTES);
  expect(frames).toBeGreaterThan(1_000);
  expect(refused).toBeGreaterThan(1_000);
});
