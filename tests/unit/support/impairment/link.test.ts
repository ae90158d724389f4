import { expect, test } from '@playwright/test';
import type { LinkMessage } from '../../../../src/server/relay/link.ts';
import { writeChannelData } from '../../../../src/server/relay/message/channel-data.ts';
import { METHOD } from '../../../../src/server/relay/message/constants.ts';
import { writeMessage } from '../../../../src/server/relay/message/write.ts';
import { createImpairedLink, type ImpairedLink } from '../../../support/lab/impairment/link.ts';

/** An RTP packet in ChannelData: version 2, payload type 111. */
function voice(sequenceNumber: number, parts: Partial<LinkMessage> = {}): LinkMessage {
  const rtp = Buffer.alloc(60);
  rtp.writeUInt8(0x80, 0);
  rtp.writeUInt8(111, 1);
  rtp.writeUInt16BE(sequenceNumber, 2);
  rtp.writeUInt32BE(sequenceNumber * 960, 4);
  rtp.writeUInt32BE(0x1234, 8);
  const bytes = writeChannelData(0x4000, rtp, true);
  return { direction: 'client-to-relay', transport: 'udp', client: '127.0.0.1:5000', bytes, ...parts };
}

function withLink(use: (impaired: ImpairedLink) => Promise<void> | void): () => Promise<void> {
  return async () => {
    const impaired = createImpairedLink();
    try {
      await use(impaired);
    } finally {
      impaired.close();
    }
  };
}

test(
  'without a plan everything passes at once, and is logged',
  withLink(({ link, log }) => {
    let delivered = 0;
    link(voice(3), () => {
      delivered += 1;
    });
    expect(delivered).toBe(1);
    const [entry] = log();
    expect(entry).toMatchObject({
      index: 0,
      direction: 'client-to-relay',
      transport: 'udp',
      client: '127.0.0.1:5000',
      kind: 'rtp',
      ssrc: 0x1234,
      payloadType: 111,
      sequenceNumber: 3,
      rtpTimestamp: 2_880,
      bytes: 64,
      outcome: 'delivered',
    });
    expect(entry?.deliveredMs.length).toBe(1);
    expect(Math.abs((entry?.arrivedMs ?? 0) - Date.now())).toBeLessThan(1_000);
  }),
);

test(
  'each leg has its own plan: the other direction and the other transport are left alone',
  withLink(({ link, log, setPlan }) => {
    setPlan({ seed: 1, legs: { up: { udp: { lossRatio: 1 } } } });
    for (const direction of ['client-to-relay', 'relay-to-client'] as const) {
      for (const transport of ['udp', 'tcp'] as const) link(voice(1, { direction, transport }), () => {});
    }
    const lost = log().filter(({ outcome }) => outcome === 'dropped');
    expect(lost.map(({ direction, transport }) => `${direction} ${transport}`)).toEqual(['client-to-relay udp']);
  }),
);

test(
  'delay is never short, and the log tells what it was',
  withLink(async ({ link, log, setPlan }) => {
    setPlan({ seed: 1, legs: { up: { udp: { delayMs: 40, jitterMs: 20 } } } });
    for (let packet = 0; packet < 50; packet += 1) link(voice(packet), () => {});
    await expect.poll(() => log().every(({ deliveredMs }) => deliveredMs.length === 1)).toBe(true);
    const delays = log().map(({ arrivedMs, deliveredMs }) => (deliveredMs[0] ?? 0) - arrivedMs);
    // Both are written to the log with a double's precision at 10^12 ms: a thousandth of a millisecond.
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(40 - 0.001);
  }),
);

test(
  'a TCP connection keeps its order over a change of plan; another connection does not wait for it',
  withLink(async ({ link, setPlan }) => {
    const arrived: string[] = [];
    const send = (name: string, client: string) =>
      link(voice(1, { transport: 'tcp', client }), () => arrived.push(name));
    setPlan({ seed: 1, legs: { up: { tcp: { delayMs: 80 } } } });
    send('first', 'one');
    setPlan({ seed: 1, legs: {} });
    send('second', 'one');
    send('elsewhere', 'two');
    await expect.poll(() => arrived.length).toBe(3);
    expect(arrived).toEqual(['elsewhere', 'first', 'second']);
  }),
);

test(
  'a slow link takes the time that the bytes of each message need, one after the other',
  withLink(async ({ link, log, setPlan }) => {
    setPlan({ seed: 1, legs: { up: { udp: { queue: { rateBps: 12_800, limitBytes: 1_500 } } } } });
    const order: number[] = [];
    // 64 bytes each: 40 ms of 12.8 kbit/s.
    for (const sequenceNumber of [1, 2, 3]) link(voice(sequenceNumber), () => void order.push(sequenceNumber));
    await expect.poll(() => order).toEqual([1, 2, 3]);
    const [first] = log();
    for (const [index, { deliveredMs }] of log().entries()) {
      const afterMs = (deliveredMs[0] ?? Number.NaN) - (first?.arrivedMs ?? Number.NaN);
      expect(afterMs).toBeGreaterThanOrEqual((index + 1) * 40 - 0.001);
    }
  }),
);

test(
  'what waits for the same moment comes in the order in which it was sent, on either transport',
  withLink(async ({ link, setPlan }) => {
    const spikes = { everyMs: 1, minMs: 100, maxMs: 100 };
    setPlan({ seed: 1, legs: { up: { udp: { spikes, delayMs: 0.1 }, tcp: { spikes, delayMs: 0.1 } } } });
    for (const transport of ['udp', 'tcp'] as const) {
      const sent = Array.from({ length: 60 }, (_, index) => index);
      const came: number[] = [];
      for (const index of sent) {
        link(voice(index, { transport }), () => void came.push(index));
        // Apart in time, so that each computes the moment from another one of its own.
        if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await expect.poll(() => came.length).toBe(sent.length);
      expect(came).toEqual(sent);
    }
  }),
);

test(
  'outages count from the moment the plan is set',
  withLink(async ({ link, log, setPlan, clear }) => {
    const outcomeNow = (): string | undefined => {
      clear();
      link(voice(1), () => {});
      return log()[0]?.outcome;
    };
    const plan = { seed: 1, legs: { up: { udp: { outages: [{ fromMs: 0, durationMs: 100 }] } } } };
    setPlan(plan);
    expect(outcomeNow()).toBe('dropped');
    await expect.poll(outcomeNow).toBe('delivered');
    setPlan(plan);
    expect(outcomeNow()).toBe('dropped');
  }),
);

test(
  'kinds are told apart inside ChannelData and indications',
  withLink(({ link, log }) => {
    const inside = (bytes: readonly number[]) => writeChannelData(0x4000, Buffer.from(bytes), true);
    const transactionId = Buffer.alloc(12);
    const message = { method: METHOD.send, class: 'indication', transactionId } as const;
    const indication = (value: Buffer) =>
      writeMessage({ ...message, attributes: [{ type: 0x0013, value }] }, { key: null, fingerprint: false });
    const refresh = { ...message, method: METHOD.refresh, class: 'request', attributes: [] } as const;
    const rtp = [0x80, 0x6f, 0, 1, 0, 0, 0, 2, 0, 0, 0, 3];
    for (const bytes of [
      inside(rtp),
      inside([0x80, 0xef, ...rtp.slice(2)]),
      inside([0x81, 201, 0, 1, 0, 0, 0, 9]),
      inside([0x81, 200, 0, 6, 0, 0, 0, 9]),
      inside([22, 254, 253]),
      inside([0, 1, 0, 0]),
      indication(Buffer.from(rtp)),
      writeMessage(refresh, { key: null, fingerprint: false }),
      inside([]),
      inside([0x80]),
      Buffer.from('rubbish'),
    ]) {
      link(voice(1, { bytes }), () => {});
    }
    expect(log().map(({ kind, ssrc }) => [kind, ssrc])).toEqual([
      ['rtp', 3],
      ['rtp', 3],
      ['rtcp', 9],
      ['rtcp', 9],
      ['dtls', null],
      ['stun', null],
      ['rtp', 3],
      ['turn', null],
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
    ]);
  }),
);

test(
  'a wrong plan is refused and the one before it stays',
  withLink(({ link, log, setPlan }) => {
    setPlan({ seed: 1, legs: { up: { udp: { lossRatio: 1 } } } });
    expect(() => setPlan({ seed: 1, legs: { up: { udp: { lossRatio: 1.5 } } } })).toThrow('legs.up.udp.lossRatio');
    link(voice(1), () => {});
    expect(log()[0]?.outcome).toBe('dropped');
  }),
);

test('after close nothing passes and nothing comes', async () => {
  const { link, log, setPlan, close } = createImpairedLink();
  setPlan({ seed: 1, legs: { up: { udp: { delayMs: 20 } } } });
  let delivered = 0;
  const deliver = (): void => {
    delivered += 1;
  };
  link(voice(1), deliver);
  close();
  link(voice(2), deliver);
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(delivered).toBe(0);
  expect(log().length).toBe(1);
});

test(
  'what takes the access line waits for all that went before it, UDP, TCP and the page’s own',
  withLink(async ({ link, setPlan, access, log }) => {
    // 8 kbit/s: a byte each millisecond.
    setPlan({ seed: 1, legs: {}, access: { up: { rateBps: 8_000, limitBytes: 1_500 } } });
    expect(access.isNarrow('client-to-relay')).toBe(true);
    expect(access.isNarrow('relay-to-client')).toBe(false);
    const order: string[] = [];
    link(voice(1), () => order.push('udp'));
    expect(access.send('client-to-relay', 50, () => order.push('http'))).toBe(true);
    link(voice(2, { transport: 'tcp' }), () => order.push('tcp'));
    await expect.poll(() => order).toEqual(['udp', 'http', 'tcp']);
    const { arrivedMs = Number.NaN } = log()[0] ?? {};
    const [udp, tcp] = log().map(({ deliveredMs }) => (deliveredMs[0] ?? Number.NaN) - arrivedMs);
    // 64 bytes and 28; then 50 and 52; then 64 and 52: however late the next came, the line takes no two at once.
    expect(udp).toBeGreaterThan(91);
    expect(tcp).toBeGreaterThan(91 + 102 + 115);
    expect(access.send('client-to-relay', 1_600, () => order.push('never'))).toBe(false);
  }),
);

test('an access line beside a queue of one of its legs is refused', () => {
  const queue = { rateBps: 8_000, limitBytes: 1_500 };
  const impaired = createImpairedLink();
  const both = { seed: 1, legs: { up: { udp: { queue } } }, access: { up: queue } };
  expect(() => impaired.setPlan(both)).toThrow(/^impairment plan access: expected no queue on a leg/);
  expect(() => impaired.setPlan({ ...both, access: { down: queue } })).not.toThrow();
  impaired.close();
});
