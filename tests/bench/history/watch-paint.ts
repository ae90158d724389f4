/** Waits and long tasks as the page itself sees them; runs inside it, before anything else. */
export function watchPaint(): void {
  const longMs: number[] = [];
  new PerformanceObserver((list) => {
    longMs.push(...list.getEntries().map(({ duration }) => duration));
  }).observe({ type: 'longtask', buffered: true });

  /** After the frame that shows what the document holds now, and before anything that the page does after it. */
  const painted = () =>
    new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        scheduler.postTask(() => resolve(performance.now()), { priority: 'user-blocking' });
      });
    });

  /** When what `isThere` asks for was first on the screen, ms of the page's clock. */
  const shown = (isThere: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!isThere()) return;
        observer.disconnect();
        void painted().then(resolve);
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      look();
    });

  globalThis.paintBench = {
    longMs,
    async untilShown(selector) {
      const atMs = await shown(() => document.querySelector(selector) !== null);
      return atMs;
    },
    async afterChange(hash, selector) {
      const before = document.querySelector(selector)?.getAttribute('d');
      const fromMs = performance.now();
      location.hash = hash;
      return (await shown(() => document.querySelector(selector)?.getAttribute('d') !== before)) - fromMs;
    },
  };
}

declare global {
  var paintBench: {
    /** Tasks of the main thread over 50 ms since the page began, ms. */
    readonly longMs: readonly number[];
    readonly untilShown: (selector: string) => Promise<number>;
    /** From a new address to the screen on which the path `selector` is drawn otherwise, ms. */
    readonly afterChange: (hash: string, selector: string) => Promise<number>;
  };
}
