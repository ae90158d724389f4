import { expect, test } from '@playwright/test';
import { monitorLoopDelay } from '../../../../src/server/relay/loop-delay.ts';

test('a stall is found in its second, and in no other', async () => {
  const monitor = monitorLoopDelay();
  try {
    await pause(1500);
    const stallMs = 200;
    const fromMs = performance.now();
    while (performance.now() - fromMs < stallMs);
    const endedMs = performance.now();
    await pause(1500);
    const seconds = monitor.read()?.seconds ?? [];
    expect(seconds.length).toBeGreaterThanOrEqual(2);
    const stalled = seconds.filter(({ maxMs }) => maxMs >= stallMs * 0.9);
    expect(stalled).toHaveLength(1);
    // The second ended after the stall did, and less than a second and a timer's lateness later.
    const agoMs = performance.now() - endedMs;
    expect(stalled[0]?.agoMs).toBeLessThanOrEqual(agoMs + 1);
    expect(stalled[0]?.agoMs).toBeGreaterThanOrEqual(agoMs - 1500);
    expect(seconds.map((second) => second.agoMs)).toEqual(
      seconds.map((second) => second.agoMs).toSorted((a, b) => b - a),
    );
  } finally {
    monitor.close();
  }
});

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
