import { expect, test } from '@playwright/test';
import { readStats } from '../../src/core/samples/read-stats.ts';
import { countBytes } from '../../src/used-bytes.ts';
import { testCallBytes } from '../../src/views/data-use.ts';

const NONE = readStats([], 1);
const poll = (endpoint: 'near' | 'far', packetsSent: number | null, bytesSent: number | null) => ({
  type: 'stats' as const,
  endpoint,
  atMs: 0,
  stats: { ...NONE, outbound: { packetsSent, bytesSent } },
});

test('nothing polled is not measured', () => {
  const count = countBytes();
  expect(count.bytes()).toBeNull();
  count.add(poll('near', null, null));
  expect(count.bytes()).toBeNull();
});

test('ten seconds of Opus cost what a person was told they would', () => {
  const count = countBytes();
  for (const packets of [250, 500])
    for (const end of ['near', 'far'] as const) count.add(poll(end, packets, packets * 80));
  expect(count.bytes()).toBe(testCallBytes('opus', 10_000));
});
