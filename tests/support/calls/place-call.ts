import type { Page } from '@playwright/test';
import type { CallReport } from '../../../src/core/report/schema.ts';
import type { CallSample } from '../../../src/core/samples/sample.ts';
import type { ProbeOptions } from '../../../src/probe-options.ts';

/** Options of a call that a script in the page can be told. */
export type PlacedCall = Omit<ProbeOptions, 'iceServers' | 'signal' | 'onSample'> & {
  readonly iceServers?: ProbeOptions['iceServers'];
  /** Stops the call this long after it was asked for. */
  readonly stopAfterMs?: number;
};

/** Places one call with the built library in a page of the lab, and waits for its report. */
export async function placeCall(page: Page, call: PlacedCall = {}): Promise<CallReport> {
  return (await recordCall(page, call)).report;
}

/** The same, with every sample that the report was made from. */
export function recordCall(
  page: Page,
  call: PlacedCall = {},
): Promise<{ readonly report: CallReport; readonly samples: readonly CallSample[] }> {
  return page.evaluate(async ({ stopAfterMs, ...options }) => {
    // A variable, so that no bundler follows it: the lab's server has the library at this address.
    const library = '/lab/callprobe.js';
    const { measureCall } = (await import(library)) as typeof import('../../../src/index.ts');
    const controller = new AbortController();
    if (stopAfterMs !== undefined) setTimeout(() => controller.abort(), stopAfterMs);
    const samples: CallSample[] = [];
    const onSample = (sample: CallSample) => void samples.push(sample);
    const { signal } = controller;
    const report = await measureCall({ iceServers: '/ice-servers', durationMs: 6000, ...options, signal, onSample });
    return { report, samples };
  }, call);
}
