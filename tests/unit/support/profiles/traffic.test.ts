import { expect, test } from '@playwright/test';
import { createLeg, decide } from '../../../support/lab/impairment/decide.ts';
import type { BackgroundTraffic, BottleneckPlan } from '../../../support/lab/impairment/plan.ts';
import { neighbours, transfer } from '../../../support/lab/profiles/traffic.ts';

const LINKS: readonly BottleneckPlan[] = [
  { rateBps: 5e5, limitBytes: 20_000 },
  { rateBps: 1e6, limitBytes: 64_000 },
  { rateBps: 2e6, limitBytes: 62_500 },
  { rateBps: 50e6, limitBytes: 312_500 },
];
const STRETCH = { fromMs: 6_000, untilMs: 12_000 };
const SPACING_MS = 20;

/** How long each voice packet from 0 to 20 s waits, null for one that found no room. */
function waits(through: BottleneckPlan, background: readonly BackgroundTraffic[]): readonly (number | null)[] {
  const leg = createLeg({ queue: { ...through, background } }, 'udp', 1, 'leg');
  return Array.from({ length: 1_000 }, (_, index) => {
    const nowMs = index * SPACING_MS;
    const [dueMs] = decide(leg, { isVoice: true, bytes: 106 }, nowMs, 0);
    return dueMs === undefined ? null : dueMs - nowMs;
  });
}

for (const [name, traffic] of Object.entries({ transfer, neighbours })) {
  test(`${name}: one stream after the other, from the first moment to the last`, () => {
    for (const through of LINKS) {
      const background = traffic({ ...STRETCH, through });
      let endMs = STRETCH.fromMs;
      for (const { fromMs, durationMs } of background) {
        expect(fromMs).toBeCloseTo(endMs, 6);
        expect(durationMs).toBeGreaterThan(0);
        endMs = fromMs + durationMs;
      }
      expect(endMs).toBeCloseTo(STRETCH.untilMs, 6);
    }
  });

  test(`${name}: it fills the queue, never loses voice for long, and nothing waits before or long after`, () => {
    for (const through of LINKS) {
      const found = waits(through, traffic({ ...STRETCH, through }));
      const ownMs = (106 * 8000) / through.rateBps;
      const fullMs = (through.limitBytes * 8000) / through.rateBps;
      const during = found.slice(STRETCH.fromMs / SPACING_MS, STRETCH.untilMs / SPACING_MS);
      expect(Math.max(...during.map((waitMs) => waitMs ?? 0))).toBeGreaterThan(0.9 * fullMs);
      expect(during).toContain(null);
      // It runs over for 30 ms and a packet comes every 20: two, and one more as the packet that no longer fits comes
      // before that.
      expect(found.map((waitMs) => (waitMs === null ? 'x' : '.')).join('')).not.toContain('xxxx');
      const drainedMs = STRETCH.untilMs + fullMs * 2;
      const calm = found.filter((_, index) => index * SPACING_MS < STRETCH.fromMs || index * SPACING_MS > drainedMs);
      expect(calm.filter((waitMs) => waitMs === null || waitMs > ownMs + 1e-9)).toEqual([]);
    }
  });
}
