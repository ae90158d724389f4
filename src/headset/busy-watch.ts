/** Our choices: a tick in every frame of voice, and later than the 25 ms that a page's own drawing may take is somebody else's work. */
const TICK_MS = 20;
const LATE_MS = 25;

/** Whether this computer kept up while something was recorded. */
export interface BusyWatch {
  readonly wasBusy: () => boolean;
  readonly stop: () => void;
}

/**
 * Watches the page's own timer. What a busy computer leaves out of a recording is no fault of the microphone, and browsers fill it with
 * zeros without saying so. A page in the background has slow timers, and counts as busy.
 */
export function watchBusy(): BusyWatch {
  let isLate = false;
  let lastMs = performance.now();
  const timer = setInterval(() => {
    const nowMs = performance.now();
    isLate ||= nowMs - lastMs > TICK_MS + LATE_MS;
    lastMs = nowMs;
  }, TICK_MS);
  return { wasBusy: () => isLate, stop: () => clearInterval(timer) };
}
