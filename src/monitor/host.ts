import type { CallReport } from '../core/report/schema.ts';
import type { MosLevels } from '../core/score/bands.ts';
import type { StartTicks } from './clock.ts';
import type { Chance } from './schedule.ts';
import type { Seen } from './shift.ts';

/** What a watch needs of the world around it. */
export interface WatchHost {
  readonly startTicks: StartTicks;
  readonly chance: Chance;
  /** Epoch milliseconds. */
  readonly nowMs: () => number;
  /** As the browser says it. */
  readonly isOnline: () => boolean;
  /** True while a person tests something in this tab. */
  readonly isBusy: () => boolean;
  /** One tab watches, however many are open: resolves with how to let the others, or with null where another one does. */
  readonly beTheOne: () => Promise<(() => void) | null>;
  /** One light test; null where another tab is testing. */
  readonly test: (signal: AbortSignal) => Promise<CallReport | null>;
  /** Keeps the report in history; must not reject. */
  /** What tests are held to. */
  readonly levels: MosLevels;
  readonly keepReport: (report: CallReport) => Promise<unknown>;
  readonly kept: Kept;
  readonly onAlert: (news: AlertNews) => void;
  readonly onFault: (error: unknown) => void;
}

/** What all tabs of a browser share. Neither throws: where nothing can be kept, nothing is. */
export interface Kept {
  readonly read: (name: 'settings' | 'shift') => string | null;
  readonly write: (name: 'settings' | 'shift', text: string) => void;
  /** Calls back when another tab has written; returns how to stop that. */
  readonly onChange: (listener: () => void) => () => void;
}

/** An alert was raised, or cleared. */
export interface AlertNews {
  readonly kind: 'raise' | 'clear';
  readonly alert: Alert;
}

export interface Alert {
  /** Of the test that raised it, epoch ms. */
  readonly fromMs: number;
  /** Of the tests that speak for it. */
  readonly worst: Seen;
  /** Estimated MOS below which tests speak for it. */
  readonly alertMos: number;
}
