import type { Outage } from './plan.ts';

/** When the line is back, or null when it is there. Outages that touch or overlap are one. */
export function endOfOutage(outages: readonly Outage[], nowMs: number): number | null {
  const endAfter = (ms: number): number => {
    const covering = outages.filter(({ fromMs, durationMs }) => fromMs <= ms && ms < fromMs + durationMs);
    if (covering.length === 0) return ms;
    return endAfter(Math.max(...covering.map(({ fromMs, durationMs }) => fromMs + durationMs)));
  };
  const endMs = endAfter(nowMs);
  return endMs > nowMs ? endMs : null;
}
