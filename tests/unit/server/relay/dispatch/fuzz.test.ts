import { expect, test } from '@playwright/test';
import { uint32Attribute } from '../../../../../src/server/relay/message/attributes.ts';
import { writeChannelData } from '../../../../../src/server/relay/message/channel-data.ts';
import { ATTRIBUTE, METHOD } from '../../../../../src/server/relay/message/constants.ts';
import { inconsistencies } from '../allocation/consistent.ts';
import { createRandom, mutate, pick, type Random } from '../random-bytes.ts';
import {
  type Bench,
  clientAt,
  createBench,
  type Login,
  logIn,
  newTransactionId,
  peerAttribute,
  plainRequest,
  QUOTAS,
  sealedRequest,
  UDP_TRANSPORT,
} from './exchange.ts';

const STEPS = 20_000;
const CLIENTS = 8;

/** A valid message of any kind the relay knows, about a peer that may be there. */
function anyMessage(random: Random, bench: Bench, login: Login): Buffer {
  const transactionId = newTransactionId();
  const entries = bench.allocations.entries();
  const port = entries[pick(random, entries.length + 1)]?.virtualPort ?? 50_000;
  const peer = peerAttribute(transactionId, pick(random, 20) === 0 ? '10.0.0.1' : '192.0.0.8', port);
  const channel = uint32Attribute(ATTRIBUTE.channelNumber, (0x4000 + pick(random, 4)) * 0x10000);
  const lifetime = uint32Attribute(ATTRIBUTE.lifetime, pick(random, 3) * 600);
  const sealed = (method: number, attributes: Parameters<typeof sealedRequest>[1]['attributes'] = []) =>
    sealedRequest(login, { method, attributes, transactionId, fingerprint: pick(random, 4) === 0 });
  const kinds = [
    () => sealed(METHOD.allocate, [UDP_TRANSPORT, lifetime]),
    () => sealed(METHOD.refresh, [lifetime]),
    () => sealed(METHOD.createPermission, [peer]),
    () => sealed(METHOD.channelBind, [channel, peer]),
    () => plainRequest({ method: METHOD.binding, transactionId }),
    () => writeChannelData(0x4000 + pick(random, 4), Buffer.alloc(pick(random, 200)), true),
  ];
  return (kinds[pick(random, kinds.length)] ?? never)();
}

test(`${STEPS} valid and mutated messages from ${CLIENTS} clients leave the allocations consistent`, () => {
  const random = createRandom(8656);
  const bench = createBench();
  const clients = Array.from({ length: CLIENTS }, (_, index) => {
    const client = clientAt(6_000 + index, index % 2 === 0 ? 'udp' : 'tcp');
    return { client, login: logIn(bench, client, `user ${index % 3}`, 999_999) };
  });
  const faults: string[] = [];
  const outcomes = { answered: 0, relayed: 0, dropped: 0 };
  for (let step = 0; step < STEPS; step += 1) {
    const { client, login } = clients[pick(random, CLIENTS)] ?? never();
    const valid = anyMessage(random, bench, login);
    const result = bench.send(client, pick(random, 2) === 0 ? valid : mutate(random, valid));
    if ('dropped' in result) outcomes.dropped += 1;
    else if (result.kind === 'relayed') outcomes.relayed += 1;
    else outcomes.answered += 1;
    // In all, less than a nonce lives: else the second half would be nothing but 438.
    bench.clock.monotonicMs += random() * 300;
    if (pick(random, 50) === 0) bench.allocations.sweep(bench.clock.monotonicMs);
    faults.push(...inconsistencies(bench.allocations, QUOTAS));
  }
  expect(faults).toEqual([]);
  // Every kind of outcome was met often, so the consistency is that of a relay at work.
  for (const [outcome, count] of Object.entries(outcomes)) expect(count, outcome).toBeGreaterThan(100);
});

function never(): never {
  throw new Error('expected one to be there');
}
