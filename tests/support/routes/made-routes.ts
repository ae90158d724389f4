import type { RouteDirection, RouteResult, RoutesSample } from '../../../src/core/samples/examined.ts';

/** MADE-UP TEST DATA: one of several routes, by the few figures a comparison goes by. */
export interface MadeRoute {
  readonly mos?: number | null;
  /** How far chance may have moved the score to either side. */
  readonly doubtMos?: number;
  readonly loopMs?: number | null;
  /** How far both loops lie apart, ms. */
  readonly apartMs?: number;
  readonly lossRatio?: number | null;
  readonly endReason?: 'finished' | 'relay-unreachable' | 'connection-lost' | 'stopped';
}

export function madeRoute(name: string, made: MadeRoute = {}): RouteResult {
  const { mos = 4.3, doubtMos = 0.05, loopMs = 40, apartMs = 0, lossRatio = 0, endReason = 'finished' } = made;
  const side = (mosHere: number | null, delayMs: number | null): RouteDirection => ({
    mos: mosHere,
    mosRange: mosHere === null ? null : { low: mosHere - doubtMos, high: Math.min(4.5, mosHere + doubtMos) },
    lossRatio,
    delayMedianMs: delayMs,
    delayP95Ms: delayMs === null ? null : delayMs + 6,
  });
  return {
    name,
    outcome: endReason === 'finished' ? 'completed' : endReason === 'relay-unreachable' ? 'failed' : 'interrupted',
    endReason,
    mos,
    up: side(mos, loopMs === null ? null : loopMs + apartMs / 2),
    down: side(mos === null ? null : Math.min(4.5, mos + 0.02), loopMs === null ? null : loopMs - apartMs / 2),
    loopMs,
    setUpMs: loopMs === null ? null : 300 + 5 * loopMs,
  };
}

/** One that never came to a call. */
export function deadRoute(name: string): RouteResult {
  return madeRoute(name, { mos: null, loopMs: null, lossRatio: null, endReason: 'relay-unreachable' });
}

export function routesSample(routes: readonly RouteResult[], recommended: string | null): RoutesSample {
  return { type: 'routes', atMs: 11_600, tookMs: 11_600, usedBytes: 260_000 * routes.length, routes, recommended };
}
