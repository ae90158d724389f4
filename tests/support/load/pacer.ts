/** One packet every 20 ms, as a voice call sends (RFC 3551 4.2). */
export const FRAME_MS = 20;

/** Runs each sender once a frame, every sender at a phase of its own. */
export interface Pacer {
  stop(): void;
}

/** Which of `slots` phases of a frame have come up after `fromMs` until `toMs`, in order; every one again if a whole frame was missed. */
export function slotsDue(fromMs: number, toMs: number, slots: number): number[] {
  const slotMs = FRAME_MS / slots;
  const first = Math.floor(fromMs / slotMs) + 1;
  const last = Math.floor(toMs / slotMs);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) % slots);
}

/** Spread over the frame, since calls begin at any moment: 100 packets at once would queue in any server. */
export function startPacer(senders: readonly (() => void)[]): Pacer {
  // A timer of Node cannot fire more often than each millisecond.
  const slots = Array.from({ length: FRAME_MS }, (_, slot) => senders.filter((_send, i) => i % FRAME_MS === slot));
  let lastMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    for (const slot of slotsDue(lastMs, nowMs, slots.length)) for (const send of slots[slot] ?? []) send();
    lastMs = nowMs;
  }, 1);
  return { stop: () => clearInterval(timer) };
}
