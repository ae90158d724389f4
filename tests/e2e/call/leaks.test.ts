import type { Page } from '@playwright/test';
import { placeCall } from '../../support/calls/place-call.ts';
import { expect, test } from '../../support/fixtures.ts';

interface Live {
  readonly peerConnections: number;
  readonly workers: number;
  readonly audioContexts: number;
  readonly timers: number;
  readonly tracks: number;
}

/** Counts what lives, by wrapping what makes and ends it. */
async function watchLife(page: Page): Promise<() => Promise<Live>> {
  await page.addInitScript(() => {
    const made: { peers: RTCPeerConnection[]; contexts: AudioContext[]; tracks: MediaStreamTrack[] } = {
      peers: [],
      contexts: [],
      tracks: [],
    };
    const workers = new Set<Worker>();
    const timers = new Set<unknown>();
    const scope = globalThis as typeof globalThis & { live?: () => Live };
    const keep = <T extends object>(name: 'RTCPeerConnection' | 'AudioContext' | 'Worker', kept: (made: T) => void) => {
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
    keep<RTCPeerConnection>('RTCPeerConnection', (peer) => made.peers.push(peer));
    keep<AudioContext>('AudioContext', (context) => made.contexts.push(context));
    keep<Worker>('Worker', (worker) => {
      workers.add(worker);
      const terminate = worker.terminate.bind(worker);
      worker.terminate = () => {
        workers.delete(worker);
        terminate();
      };
    });
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
    scope.live = () => ({
      peerConnections: made.peers.filter(({ connectionState }) => connectionState !== 'closed').length,
      workers: workers.size,
      audioContexts: made.contexts.filter(({ state }) => state !== 'closed').length,
      timers: timers.size,
      tracks: made.peers.flatMap((peer) => peer.getSenders()).filter(({ track }) => track?.readyState === 'live')
        .length,
    });
  });
  await page.reload();
  return () => page.evaluate(() => (globalThis as typeof globalThis & { live: () => Live }).live());
}

/** From before anything is there to the middle of the measurement: each phase of a call is hit by some of them. */
const STOPS_MS = [
  0, 20, 60, 100, 150, 200, 250, 300, 350, 400, 500, 700, 1000, 1500, 2500, 3600, 4000, 4500, 5000, 5600,
];

test('20 calls stopped in every phase leave nothing behind', async ({ labPage }) => {
  test.setTimeout(180_000);
  const live = await watchLife(labPage);
  const before = await live();
  expect(before).toEqual({ peerConnections: 0, workers: 0, audioContexts: 0, timers: 0, tracks: 0 });
  const endings = [];
  for (const stopAfterMs of STOPS_MS) {
    const report = await placeCall(labPage, { stopAfterMs });
    endings.push(report.window.mediaFromMs === null ? 'before voice' : 'with voice');
    expect(report).toMatchObject({ outcome: 'interrupted', endReason: 'stopped' });
    expect(await live(), `stopped after ${stopAfterMs} ms`).toEqual(before);
  }
  expect(new Set(endings)).toEqual(new Set(['before voice', 'with voice']));
});

test('a completed and a failed call leave nothing behind', async ({ lab, labPage }) => {
  const live = await watchLife(labPage);
  const before = await live();
  expect(await placeCall(labPage, { durationMs: 5000 })).toMatchObject({ outcome: 'completed' });
  expect(await live()).toEqual(before);
  await lab.killRelay();
  expect(await placeCall(labPage)).toMatchObject({ outcome: 'failed' });
  expect(await live()).toEqual(before);
});

test('a consumer that leaves the loop ends the call', async ({ labPage }) => {
  const live = await watchLife(labPage);
  const before = await live();
  const phases = await labPage.evaluate(async () => {
    const library = '/lab/callprobe.js';
    const { probeCall } = (await import(library)) as typeof import('../../../src/index.ts');
    const seen: string[] = [];
    for await (const event of probeCall({ iceServers: '/ice-servers' })) {
      seen.push(event.type);
      if (event.type === 'progress') break;
    }
    return seen;
  });
  expect(phases).toContain('progress');
  expect(phases).not.toContain('report');
  expect(await live()).toEqual(before);
});
