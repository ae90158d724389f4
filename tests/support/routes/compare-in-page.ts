import type { Page } from '@playwright/test';
import type { CompareEvent, CompareOptions } from '../../../src/compare-routes.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { ImpairmentPlan, LegPlan } from '../lab/impairment/plan.ts';

/** Options of a comparison that a script in the page can be told. */
export type PlacedComparison = Omit<CompareOptions, 'iceServers' | 'signal'> & {
  /** Stops it this long after it was asked for. */
  readonly stopAfterMs?: number;
};

export interface Compared {
  readonly report: CallReport;
  /** Of each progress event in order, the phase of each route by name; one a change. */
  readonly phases: readonly Readonly<Record<string, string>>[];
}

/** Compares the routes of the lab's deployment with the built library, in a page of the lab. */
export function compareInPage(page: Page, comparison: PlacedComparison = {}): Promise<Compared> {
  return page.evaluate(async ({ stopAfterMs, ...options }) => {
    // A variable, so that no bundler follows it: the lab's server has the library at this address.
    const library = '/lab/callprobe-check.js';
    const { compareRoutes } = (await import(library)) as typeof import('../../../src/check.ts');
    const controller = new AbortController();
    const timer = stopAfterMs === undefined ? null : setTimeout(() => controller.abort(), stopAfterMs);
    const phases: Record<string, string>[] = [];
    const seen = ({ routes }: Extract<CompareEvent, { type: 'routes' }>) => {
      const now = Object.fromEntries(routes.map(({ name, phase }) => [name, phase]));
      if (JSON.stringify(now) !== JSON.stringify(phases.at(-1))) phases.push(now);
    };
    const { signal } = controller;
    for await (const event of compareRoutes({ iceServers: '/ice-servers', ...options, signal })) {
      if (event.type === 'routes') seen(event);
      else {
        if (timer !== null) clearTimeout(timer);
        return { report: event.report, phases };
      }
    }
    throw new Error('events: expected a report as the last one, got none');
  }, comparison);
}

/** The same on both legs, each way: what it delays, both loops are delayed twice. */
export function onBothLegs(seed: number, leg: LegPlan): ImpairmentPlan {
  return { seed, legs: { up: { udp: leg, tcp: leg }, down: { udp: leg, tcp: leg } } };
}
