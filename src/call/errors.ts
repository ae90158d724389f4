import type { EndReason } from '../core/report/schema.ts';

/** The ways in which a call cannot be placed or kept: the failures among a report's end reasons. */
export type CallFailure = Exclude<EndReason, 'finished' | 'running' | 'stopped' | 'page-closed'>;

/** A call that could not be placed or kept. `reason` is from a closed list; `message` says what was expected and what came. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly reason: CallFailure;

  constructor(reason: CallFailure, message: string) {
    super(message);
    this.reason = reason;
  }
}
