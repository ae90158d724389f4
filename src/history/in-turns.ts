import type { Steps } from '../core/trends/pieces.ts';
import { nextTask } from './next-task.ts';

/**
 * Our choice: with what its last piece takes beyond it, below the 50 ms from which a task counts as long (W3C Long Tasks 2.2). Shorter turns
 * let a frame be drawn between them, and a history just opened came some tens of milliseconds later.
 */
const TURN_MS = 30;

/** Long work in tasks so short that nothing on the screen waits for it. Null once `isWanted` says no: the rest is not done. */
export async function inTurns<T>(steps: Steps<T>): Promise<T>;
export async function inTurns<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | null>;
export async function inTurns<T>(steps: Steps<T>, isWanted?: () => boolean): Promise<T | null> {
  let turnEndsMs = performance.now() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < turnEndsMs) continue;
    await nextTask();
    if (isWanted?.() === false) return null;
    turnEndsMs = performance.now() + TURN_MS;
  }
}
