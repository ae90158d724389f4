import { browserName, randomId } from './call/this-browser.ts';
import type { CallContext } from './core/report/build-report.ts';
import type { CheckedOptions } from './probe-options.ts';
import { VERSION } from './version.ts';

/** What a report says of a test that is about to begin. */
export function newContext({ durationMs, mode }: CheckedOptions): CallContext {
  return {
    id: randomId(),
    startedAt: Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,
    version: VERSION,
    browser: browserName(),
    mode,
    plannedMs: durationMs,
    sameComputer: null,
    route: null,
  };
}
