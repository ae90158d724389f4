/** Longer than any paint takes; our choice. */
const AT_LATEST_MS = 1000;

/**
 * Calls back in a task of its own after the next paint; in a hidden page, which paints nothing, a little later.
 * @returns how to forget it
 */
export function afterPaint(callback: () => void): () => void {
  let waiting = setTimeout(callback, AT_LATEST_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(waiting);
    waiting = setTimeout(callback, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
}
