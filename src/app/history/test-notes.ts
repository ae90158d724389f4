import { NO_ANNOTATION } from '../../core/trends/annotation.ts';
import type { AnnotationFormProps, Suggestions } from '../../views/trends/annotation-form.tsx';
import type { HistoryAccess } from '../history-access.ts';
import { suggestionsOf } from './choices.ts';

/** Words of this long ago are offered, ms; our choice: what people use comes again within a month. */
const OFFERED_MS = 31 * 86_400_000;

/** What was said of a test, to be changed beside its result; null where the history has no such test. */
export async function readNotes(
  history: HistoryAccess,
  { id, startedAt, nowMs }: { readonly id: string; readonly startedAt: number; readonly nowMs: number },
): Promise<AnnotationFormProps | null> {
  const read = await history.read(async (opened) => {
    const [entries, columns] = await Promise.all([
      opened.testsAt([startedAt]),
      opened.readWeeks(nowMs - OFFERED_MS, nowMs),
    ]);
    return { entry: entries.find((one) => one.kind === 'test' && one.summary.id === id), columns };
  });
  if (!read.ok || read.value.entry?.kind !== 'test') return null;
  const suggestions: Suggestions = suggestionsOf(read.value.columns);
  return {
    annotation: read.value.entry.annotation ?? NO_ANNOTATION,
    suggestions,
    onSave: async (annotation) => (await history.write((opened) => opened.annotate(id, annotation))).ok,
  };
}
