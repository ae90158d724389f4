import type { CallReport } from '../../../src/core/report/schema.ts';
import type { Annotation, Mark } from '../../../src/core/trends/annotation.ts';
import { readHistoryFile } from '../../../src/history/file/index.ts';
import { type History, openHistory } from '../../../src/history/history.ts';
import { foundInHistory } from './found-in-page.ts';
import { watchMoments } from './moments-in-page.ts';
import { makeVersion1, version1Of } from './version-1-in-page.ts';

/** What tests of crashes reach inside a page, as `globalThis.crashInPage`. */
const api = { work, foundInHistory, version1Of, watchMoments, makeVersion1, emptied };

declare global {
  var crashInPage: typeof api;
}

globalThis.crashInPage = api;

/** One step of a page's work; those of a list are done one after the other, and each is said to be done. */
export type Step =
  | { readonly kind: 'save'; readonly report: CallReport; readonly annotation?: Partial<Annotation> }
  | { readonly kind: 'annotate'; readonly id: string; readonly annotation: Annotation }
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'import'; readonly text: string }
  /** Opening is all there is to it. */
  | { readonly kind: 'open' };

async function work(steps: readonly Step[], onDone: (done: number) => void = () => {}): Promise<void> {
  const history = await openHistory();
  for (const [row, step] of steps.entries()) {
    await done(history, step);
    onDone(row + 1);
  }
  history.close();
}

async function done(history: History, step: Step): Promise<unknown> {
  if (step.kind === 'save') return history.saveReport(step.report, step.annotation);
  if (step.kind === 'annotate') return history.annotate(step.id, step.annotation);
  if (step.kind === 'mark') return history.saveMark(step.mark);
  if (step.kind === 'delete') return history.deleteReport(step.id);
  if (step.kind === 'open') return null;
  const read = await readHistoryFile(new Blob([step.text]));
  if (!read.ok) throw new Error(read.message);
  return history.importEntries(read.file.entries, read.file.marks);
}

async function emptied(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('callprobe');
    request.addEventListener('success', resolve);
    request.addEventListener('error', () => reject(request.error));
  });
}
