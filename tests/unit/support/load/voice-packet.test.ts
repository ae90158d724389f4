import { expect, test } from '@playwright/test';
import { PACKET_BYTES, sentMsOf, writePacket } from '../../../support/load/voice-packet.ts';

test('a packet says to the last digit when it was sent, wherever in a buffer it lies', () => {
  for (const sentMs of [0, 12.345678901234, 1e9 + 1 / 3]) {
    const packet = writePacket(sentMs);
    expect(packet.length).toBe(PACKET_BYTES);
    expect(sentMsOf(packet)).toBe(sentMs);
    expect(sentMsOf(Buffer.concat([Buffer.alloc(5), packet]).subarray(5))).toBe(sentMs);
  }
});

test('anything of another length is none of ours', () => {
  expect(sentMsOf(writePacket(1).subarray(1))).toBeNull();
});
