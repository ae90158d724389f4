import { COMPLETED, newContext } from '../call-context.ts';
import { assess } from '../core/assessment.ts';
import type { HeadsetSample } from '../core/samples/examined.ts';
import type { HistoryAccess } from './history-access.ts';

/** Keeps each check as a result of its own. A tick of the box about the names changes the one that was kept last. */
export function keepResults(
  sample: { readonly subscribe: (listener: (value: HeadsetSample | null) => void) => unknown },
  history: HistoryAccess,
): void {
  let last: { readonly atMs: number; readonly context: ReturnType<typeof newContext> } | null = null;
  sample.subscribe((value) => {
    if (value === null) return;
    const { atMs, tookMs } = value;
    if (last?.atMs !== atMs) last = { atMs, context: newContext({ mode: 'examination', plannedMs: tookMs }) };
    const report = assess([value], last.context, COMPLETED);
    void history.write((store) => store.saveReport(report));
  });
}
