import type { LetGo } from '../trends/keeping-panel.tsx';
import { FILE_WORDS, KEEPING_WORDS } from './en/keeping.ts';
import { UNIT_WORDS } from './en/units.ts';
import { listText } from './lists.ts';
import { countText, decimalText, percentage } from './numbers.ts';

/** "34 kB", "1.2 MB", "12 GB": powers of ten, as disks are sold. */
export function bytesText(bytes: number): string {
  if (bytes >= 1e9) return UNIT_WORDS.gigabytes(decimalText(bytes / 1e9, bytes >= 9.95e9 ? 0 : 1));
  if (bytes >= 1e6) return UNIT_WORDS.megabytes(decimalText(bytes / 1e6, bytes >= 9.95e6 ? 0 : 1));
  return UNIT_WORDS.kilobytes(decimalText(Math.ceil(bytes / 1e3), 0));
}

/** What a tidying let go, as one sentence. */
export function tidiedText({ tests, bodies, traces }: LetGo): string {
  const parts = [
    ...(tests > 0 ? [KEEPING_WORDS.tidiedTests(tests, countText(tests))] : []),
    ...(bodies > 0 ? [KEEPING_WORDS.tidiedBodies(bodies, countText(bodies))] : []),
    ...(traces > 0 ? [KEEPING_WORDS.tidiedTraces(traces, countText(traces))] : []),
  ];
  if (parts.length === 0) return KEEPING_WORDS.tidiedNothing;
  return KEEPING_WORDS.tidied(listText(parts));
}

/** "40%" of a piece of work; 99 at most before its end. */
export function shareText(done: number, of: number): string {
  return percentage(Math.min(99, Math.floor((100 * done) / Math.max(1, of))), 0);
}

/** Tests and marks together, as they come from one file. */
export function importedText({ added, updated }: { readonly added: number; readonly updated: number }): string {
  if (added === 0 && updated === 0) return FILE_WORDS.nothingNew;
  return updated === 0 ? FILE_WORDS.added(countText(added)) : FILE_WORDS.changed(countText(added), countText(updated));
}
