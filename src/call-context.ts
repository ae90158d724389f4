import { CallError } from './call/errors.ts';
import { browserName, randomId } from './call/this-browser.ts';
import type { CallContext, CallEnding } from './core/report/build-report.ts';
import { TARGET_MOS } from './core/score/bands.ts';
import { VERSION } from './version.ts';

/** Who asks, where and when: for a test that begins now. */
export function newContext({
  mode,
  plannedMs,
  targetMos = TARGET_MOS,
}: Pick<CallContext, 'mode' | 'plannedMs' | 'targetMos'>): CallContext {
  return {
    id: randomId(),
    startedAt: Date.now(),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? null,
    version: VERSION,
    browser: browserName(),
    mode,
    plannedMs,
    sameComputer: null,
    route: null,
    targetMos,
  };
}

export const COMPLETED: CallEnding = { outcome: 'completed', endReason: 'finished', endDetail: null };

/** How a test ended that something broke off: the person, or what was thrown. */
export function endingOf(cause: unknown, signal: AbortSignal, hasBegun: boolean): CallEnding {
  if (signal.aborted) return { outcome: 'interrupted', endReason: 'stopped', endDetail: null };
  const endDetail = (cause instanceof Error ? cause.message : String(cause)).slice(0, 500);
  const endReason = cause instanceof CallError ? cause.reason : 'unexpected';
  return { outcome: hasBegun ? 'interrupted' : 'failed', endReason, endDetail };
}
