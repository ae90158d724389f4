import type { Page } from '@playwright/test';

/** How many of each are alive in a page. */
export interface Live {
  readonly peerConnections: number;
  readonly workers: number;
  readonly audioContexts: number;
  /** Media elements that play or have something to play. */
  readonly audioElements: number;
  readonly objectUrls: number;
  readonly timers: number;
  readonly tracks: number;
}

export const NOTHING_LIVE: Live = {
  peerConnections: 0,
  workers: 0,
  audioContexts: 0,
  audioElements: 0,
  objectUrls: 0,
  timers: 0,
  tracks: 0,
};

/** Reloads the page with everything wrapped that makes and ends what a call lives on; the function returned counts. */
export async function watchLife(page: Page): Promise<() => Promise<Live>> {
  await page.addInitScript(() => {
    const peers: RTCPeerConnection[] = [];
    const contexts: AudioContext[] = [];
    // One that plays is kept by the browser; one that has ended must not be kept by us.
    const elements: WeakRef<HTMLAudioElement>[] = [];
    const urls = new Set<string>();
    const workers = new Set<Worker>();
    const timers = new Set<unknown>();
    const scope = globalThis as typeof globalThis & { live?: () => Live };
    const keep = <T extends object>(
      name: 'RTCPeerConnection' | 'AudioContext' | 'Audio' | 'Worker',
      kept: (made: T) => void,
    ) => {
      const Original = scope[name] as unknown as new (...args: unknown[]) => T;
      const wrapped = new Proxy(Original, {
        construct(target, args) {
          const instance = Reflect.construct(target, args) as T;
          kept(instance);
          return instance;
        },
      });
      Object.defineProperty(scope, name, { value: wrapped, configurable: true, writable: true });
    };
    keep<RTCPeerConnection>('RTCPeerConnection', (peer) => peers.push(peer));
    keep<AudioContext>('AudioContext', (context) => contexts.push(context));
    keep<HTMLAudioElement>('Audio', (element) => elements.push(new WeakRef(element)));
    keep<Worker>('Worker', (worker) => {
      workers.add(worker);
      const terminate = worker.terminate.bind(worker);
      worker.terminate = () => {
        workers.delete(worker);
        terminate();
      };
    });
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (source: Blob) => {
      const url = createObjectURL(source);
      urls.add(url);
      return url;
    };
    URL.revokeObjectURL = (url: string) => {
      urls.delete(url);
      revokeObjectURL(url);
    };
    for (const kind of ['Timeout', 'Interval'] as const) {
      const set = scope[`set${kind}`] as (handler: () => void, ms?: number) => number;
      const clear = scope[`clear${kind}`];
      Object.assign(scope, {
        [`set${kind}`]: (handler: () => void, ms?: number) => {
          const id = set(() => {
            if (kind === 'Timeout') timers.delete(id);
            handler();
          }, ms);
          timers.add(id);
          return id;
        },
        [`clear${kind}`]: (id: number) => {
          timers.delete(id);
          clear(id);
        },
      });
    }
    const liveTracks = (peer: RTCPeerConnection) =>
      peer.getSenders().filter(({ track }) => track?.readyState === 'live').length;
    const isOpen = ({ connectionState }: RTCPeerConnection) => connectionState !== 'closed';
    /** What has ended is let go: it must not be this that keeps it. */
    const keepOnly = <T>(list: T[], isKept: (one: T) => boolean) =>
      void list.splice(0, list.length, ...list.filter(isKept));
    scope.live = () => {
      keepOnly(peers, (peer) => isOpen(peer) || liveTracks(peer) > 0);
      keepOnly(contexts, ({ state }) => state !== 'closed');
      return {
        peerConnections: peers.filter(isOpen).length,
        workers: workers.size,
        audioContexts: contexts.length,
        audioElements: elements
          .flatMap((kept) => kept.deref() ?? [])
          .filter((one) => !one.paused || one.srcObject !== null || one.hasAttribute('src')).length,
        objectUrls: urls.size,
        timers: timers.size,
        tracks: peers.reduce((sum, peer) => sum + liveTracks(peer), 0),
      };
    };
  });
  await page.reload();
  return () => page.evaluate(() => (globalThis as typeof globalThis & { live: () => Live }).live());
}
