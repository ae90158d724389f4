import { expect, test } from '@playwright/test';
import { CHANNEL_LIFETIME_MS, createChannels } from '../../../../../src/server/relay/allocation/channels.ts';
import { createRandom, pick } from '../random-bytes.ts';

test('no channel ever has two peers, and no peer two channels', () => {
  const random = createRandom(12);
  const channels = createChannels();
  let nowMs = 0;
  const faults: string[] = [];
  let accepted = 0;
  for (let step = 0; step < 5_000; step += 1) {
    nowMs += random() * 40_000;
    const channel = 0x4000 + pick(random, 6);
    const peerPort = 50_000 + pick(random, 6);
    const peerBefore = channels.peerOf(channel, nowMs);
    const channelBefore = channels.channelTo(peerPort, nowMs);
    const free = peerBefore === null && channelBefore === null;
    const same = peerBefore === peerPort;
    if (channels.bind(channel, peerPort, nowMs) !== (free || same)) faults.push(`bind ${channel} ${peerPort}`);
    if (free || same) accepted += 1;
    for (const binding of channels.entries()) {
      const peer = channels.peerOf(binding.channel, nowMs);
      if (peer !== null && channels.channelTo(peer, nowMs) !== binding.channel)
        faults.push(`one-way ${binding.channel}`);
    }
    if (pick(random, 20) === 0) channels.sweep(nowMs);
  }
  expect(faults).toEqual([]);
  expect(accepted).toBeGreaterThan(100);
});

test('a binding lasts ten minutes from the last time it was asked for, and then both sides are free', () => {
  const channels = createChannels();
  expect(channels.bind(0x4000, 50_000, 0)).toBe(true);
  expect(channels.bind(0x4000, 50_001, 1)).toBe(false);
  expect(channels.bind(0x4001, 50_000, 1)).toBe(false);
  expect(channels.bind(0x4000, 50_000, 1_000)).toBe(true);
  expect(channels.peerOf(0x4000, 1_000 + CHANNEL_LIFETIME_MS - 1)).toBe(50_000);
  expect(channels.peerOf(0x4000, 1_000 + CHANNEL_LIFETIME_MS)).toBeNull();
  expect(channels.channelTo(50_000, 1_000 + CHANNEL_LIFETIME_MS)).toBeNull();
  expect(channels.bind(0x4001, 50_000, 1_000 + CHANNEL_LIFETIME_MS)).toBe(true);
  expect(channels.bind(0x4000, 50_001, 1_000 + CHANNEL_LIFETIME_MS)).toBe(true);
});

test('a sweep forgets what has run out and nothing else', () => {
  const channels = createChannels();
  channels.bind(0x4000, 50_000, 0);
  channels.bind(0x4001, 50_001, 5_000);
  channels.sweep(CHANNEL_LIFETIME_MS);
  expect(channels.entries().map(({ channel }) => channel)).toEqual([0x4001]);
});
