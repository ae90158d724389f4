import { unwrap } from 'idb';
import type { Annotation } from '../core/trends/annotation.ts';
import { readTest, writeChanges } from './change-tests.ts';
import type { HistoryDatabase } from './database.ts';
import { annotationSchema, checked } from './summary-schema.ts';
import { reading, type WriteTransaction, writing } from './transaction.ts';
import { tried } from './tried.ts';
import { annotationIn } from './weeks.ts';

/** Where a note was found. */
export interface FoundNote {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly startedAt: number;
}

/**
 * Puts what is said of a test in place of what was.
 * @returns the weeks that read differently now; none where there is no such test
 * @throws {RangeError} what cannot be kept, by its field
 */
export async function annotateTest(
  database: HistoryDatabase,
  id: string,
  annotation: Annotation,
): Promise<readonly number[]> {
  const said = checkedAnnotation(annotation);
  return writing(database, `annotate test ${id}`, 'strict', async (transaction) => {
    const { summary } = await readTest(transaction, id);
    if (summary === null) return [];
    putAnnotation(transaction, summary, said);
    return writeChanges(transaction, [{ before: summary, after: summary, annotation: said, isAnnotationNew: true }]);
  });
}

/** @throws {RangeError} */
export function checkedAnnotation(annotation: Annotation): Annotation {
  const parsed = checked('annotation', annotationSchema, annotation);
  if (!parsed.ok) throw new RangeError(parsed.message);
  return parsed.value;
}

/** Without waiting. */
export function putAnnotation(
  transaction: WriteTransaction,
  { id, startedAt }: { readonly id: string; readonly startedAt: number },
  annotation: Annotation,
): void {
  unwrap(transaction.objectStore('annotations')).put({ id, startedAt, ...annotation });
}

/** Annotations read at once while they are searched: some milliseconds' worth. Our choice. */
const SLICE = 1000;

/** Newest first. Letters match in either case, everywhere in a note, a name or a tag; an empty text is in none. */
export async function findInNotes(database: HistoryDatabase, text: string): Promise<readonly FoundNote[]> {
  const wanted = text.trim().toLocaleLowerCase();
  if (wanted === '') return [];
  return reading(database, 'search notes', async (transaction) => {
    const found: FoundNote[] = [];
    const index = unwrap(transaction.objectStore('annotations'));
    let last: string | null = null;
    for (;;) {
      const range: IDBKeyRange | null = last === null ? null : IDBKeyRange.lowerBound(last, true);
      const read = await tried<unknown[]>('read notes', () => index.getAll(range, SLICE));
      const slice: readonly unknown[] = read.ok ? read.value : [];
      const near = slice.filter((stored) => isIn(wanted, Object(stored)));
      found.push(...near.filter((stored) => isIn(wanted, annotationIn(stored))).flatMap(placeOf));
      if (slice.length < SLICE) return found.toSorted((a, b) => b.startedAt - a.startedAt);
      last = String(Reflect.get(Object(slice.at(-1)), 'id'));
    }
  });
}

/** Looks at what may not be an annotation: checking each of a long history would take most of the time. */
function isIn(
  wanted: string,
  { note, agent, place, headset, provider, tags }: { readonly [name in keyof Annotation]?: unknown },
) {
  return [note, agent, place, headset, provider, ...(Array.isArray(tags) ? tags : [])].some(
    (text) => typeof text === 'string' && text !== '' && text.toLocaleLowerCase().includes(wanted),
  );
}

function placeOf(stored: unknown): readonly FoundNote[] {
  const { id, startedAt } = Object(stored) as Record<string, unknown>;
  return typeof id === 'string' && typeof startedAt === 'number' ? [{ id, startedAt }] : [];
}
