/** What the main thread and getStats() did, seen from outside the probe. */
export interface PageWatch {
  /** Tasks of the main thread over 50 ms (W3C longtasks), with when they began on this page's clock. */
  readonly longTasks: readonly { readonly atMs: number; readonly ms: number }[];
  /** From each call of getStats() to its answer: waiting included, so no processor time. */
  readonly pollsMs: readonly number[];
}

/** Watches every kind of call alike, until `stop`. */
export function watchPage(): { readonly stop: () => PageWatch } {
  const longTasks: { readonly atMs: number; readonly ms: number }[] = [];
  const note = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) longTasks.push({ atMs: startTime, ms: duration });
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const pollsMs: number[] = [];
  const { prototype } = RTCPeerConnection;
  const { getStats } = prototype;
  prototype.getStats = async function timed(this: RTCPeerConnection, ...selector) {
    const fromMs = performance.now();
    const report = await getStats.apply(this, selector);
    pollsMs.push(performance.now() - fromMs);
    return report;
  };
  return {
    stop() {
      note(observer.takeRecords());
      observer.disconnect();
      prototype.getStats = getStats;
      return { longTasks, pollsMs };
    },
  };
}
