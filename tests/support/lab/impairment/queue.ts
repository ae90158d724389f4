export interface DeliveryQueue {
  /** Calls `deliver` once `dueMs` (on the clock of performance.now()) has come; at once if it has, in the order asked for. */
  add(dueMs: number, deliver: () => void): void;
  /** Forgets what is still waiting. */
  clear(): void;
}

interface Waiting {
  readonly dueMs: number;
  readonly deliver: () => void;
}

/** One timer for whatever is due first. Never early: Node's timers count whole milliseconds and can fire a fraction too soon. */
export function createDeliveryQueue(): DeliveryQueue {
  const waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | null = null;

  const rearm = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const [first] = waiting;
    if (first === undefined) return;
    timer = setTimeout(deliverDue, Math.max(1, Math.ceil(first.dueMs - performance.now())));
  };

  const deliverDue = (): void => {
    timer = null;
    for (let first = waiting[0]; first !== undefined && first.dueMs <= performance.now(); first = waiting[0]) {
      waiting.shift();
      first.deliver();
    }
    rearm();
  };

  return {
    add(dueMs, deliver) {
      // After those due at the same time: what arrived first leaves first.
      const position = waiting.findLastIndex((other) => other.dueMs <= dueMs) + 1;
      if (position === 0 && dueMs <= performance.now()) {
        deliver();
        return;
      }
      waiting.splice(position, 0, { dueMs, deliver });
      if (position === 0) rearm();
    },
    clear() {
      waiting.length = 0;
      rearm();
    },
  };
}
