import { expect, test } from '@playwright/test';
import type { LegOutcome } from '../../../src/call/leg.ts';
import { firstTopology, nextTopology, planFor } from '../../../src/call/topologies.ts';
import { PROBE_TOPOLOGIES } from '../../../src/core/samples/sample.ts';

const RESULTS: readonly LegOutcome['result'][] = ['gathered', 'no-answer', 'unauthorised', 'quota', 'refused'];
const leg = (result: LegOutcome['result']): LegOutcome => ({ result, detail: result });
const server = (urls: string[]) => ({ urls, username: 'u', credential: 'c' });
const UDP = 'turn:relay.example?transport=udp';
const TCP = 'turn:relay.example?transport=tcp';

test('falling back ends after at most three topologies, whatever the legs say, and never at loopback', () => {
  for (const start of PROBE_TOPOLOGIES) {
    for (const near of RESULTS) {
      for (const far of RESULTS) {
        let topology: (typeof PROBE_TOPOLOGIES)[number] | null = start;
        let steps = 0;
        while (topology) {
          topology = nextTopology(topology, leg(near), leg(far));
          expect(topology).not.toBe('loopback');
          steps += 1;
          expect(steps).toBeLessThanOrEqual(3);
        }
      }
    }
  }
});

test('the leg that lives decides', () => {
  expect(nextTopology('split-relay', leg('gathered'), leg('no-answer'))).toBe('udp-relay');
  expect(nextTopology('split-relay', leg('no-answer'), leg('gathered'))).toBe('tcp-relay');
  expect(nextTopology('split-relay', leg('gathered'), leg('gathered'))).toBe('relay-to-host');
  expect(nextTopology('split-relay', leg('no-answer'), leg('no-answer'))).toBeNull();
  expect(nextTopology('tcp-relay', leg('gathered'), leg('gathered'))).toBe('relay-to-host');
});

test('the first topology is the best the servers allow', () => {
  expect(firstTopology([])).toBe('loopback');
  expect(firstTopology([server([UDP, TCP])])).toBe('split-relay');
  expect(firstTopology([server([UDP])])).toBe('udp-relay');
  expect(firstTopology([server([TCP])])).toBe('tcp-relay');
  expect(() => firstTopology([{ urls: 'stun:relay.example' }])).toThrow(/at least one turn:/);
});

test('in the split relay each leg has one transport and nothing but the relay', () => {
  const plan = planFor('split-relay', [server([UDP, TCP])]);
  expect(plan?.near).toMatchObject({ policy: 'relay', iceServers: [{ urls: [UDP] }] });
  expect(plan?.far).toMatchObject({ policy: 'relay', iceServers: [{ urls: [TCP] }] });
  expect(planFor('split-relay', [server([UDP])])).toBeNull();
  expect(planFor('tcp-relay', [server([UDP])])).toBeNull();
});
