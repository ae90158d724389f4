import type { Steps } from '../core/trends/pieces.ts';
import { nextTask } from './next-task.ts';

/** Our choice: half of a frame at 60 a second, so that drawing has the other half. */
const TURN_MS = 8;

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
