import { effect, untracked } from '@preact/signals';
import type { FrameEvent } from '../../core/embed/protocol.ts';
import { shareable } from '../../core/share/shareable.ts';
import type { AppState, RunningTest } from '../state.ts';

type Tell = (event: FrameEvent) => void;

/** As long calls show themselves; a report of a running call is some 20 kB to copy. Our choice. */
const PROGRESS_EVERY_MS = 1000;

/** Tells of the test under way, at most once a second and at each new phase. */
export function tellProgress(state: AppState, nowMs: () => number, tell: Tell): void {
  let toldMs = Number.NEGATIVE_INFINITY;
  let toldPhase: string | null = null;
  const offer = ({ elapsedMs, plannedMs, doing }: RunningTest) => {
    const phase = doing.is === 'call' ? doing.phase : doing.is;
    if (phase === toldPhase && nowMs() - toldMs < PROGRESS_EVERY_MS) return;
    toldPhase = phase;
    toldMs = nowMs();
    const report = doing.is === 'call' ? doing.report : null;
    const { personal } = state.config.value;
    tell({ type: 'progress', phase, elapsedMs, plannedMs, report: report && shareable(report, personal) });
  };
  effect(() => {
    const { value: running } = state.running;
    untracked(() => {
      if (running === null) toldPhase = null;
      else offer(running);
    });
  });
}

/** Tells how high the page is. An observer calls back once a frame at most. */
export function tellHeight(tell: Tell): void {
  let toldPx: number | null = null;
  const observer = new ResizeObserver(() => {
    const heightPx = Math.ceil(document.body.getBoundingClientRect().height);
    if (heightPx === toldPx) return;
    toldPx = heightPx;
    tell({ type: 'resize', heightPx });
  });
  observer.observe(document.body);
}
