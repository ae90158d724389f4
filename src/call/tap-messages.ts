import type { Direction } from '../core/direction.ts';

/** What the page and the tap worker say to each other. Times are epoch ms of the worker's own clock. */

/** Given to each RTCRtpScriptTransform: which end of which direction it sits on. */
export interface TapPlace {
  readonly direction: Direction;
  readonly end: 'sent' | 'received';
}

/** Frames seen at one place since the last batch, columns of equal length. */
export interface TapBatch extends TapPlace {
  readonly ssrc: number;
  readonly rtpTimestamps: readonly number[];
  readonly timesMs: readonly number[];
  readonly sequenceNumbers: readonly (number | null)[];
  /** How long each arrival had waited in this computer when the tap saw it, ms; null where unknown, and at the sending end. */
  readonly waitsMs: readonly (number | null)[];
}

/** Sent every `TICK_MS`, and at once when a direction's first frame arrives. */
export interface TapTick {
  readonly batches: readonly TapBatch[];
  /** Epoch ms at which this message was posted. */
  readonly atMs: number;
  /** How much later than planned the worker's timer fired; 0 for a message that no timer sent. */
  readonly lateMs: number;
  readonly isTimed: boolean;
}

/**
 * The page's heartbeat, at which getStats is polled too; a worker's timer is not slowed in a hidden tab. Our choice: often enough to
 * place a fault, and each message costs the page a task.
 */
export const TICK_MS = 250;
