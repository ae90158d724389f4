import type { Refusal } from '../core/embed/protocol.ts';

/**
 * Why something was not done: what the page said (`Refusal`), or `no-answer`: no page that lets this host frame it answered in time; `reloaded`:
 * the frame was loaded anew before it was done; `closed`: the host has closed it.
 */
export type EmbedFailure = Refusal | 'no-answer' | 'reloaded' | 'closed';

/** `reason` is from a closed list; `message` says what was expected and what came. */
export class EmbedError extends Error {
  override readonly name = 'EmbedError';
  readonly reason: EmbedFailure;

  constructor(reason: EmbedFailure, message: string) {
    super(message);
    this.reason = reason;
  }
}
