import type { TestRow } from '../../core/trends/columns.ts';
import type { History } from '../history.ts';

/** Tests listed at once; our choice: some milliseconds' worth. */
const PAGE = 200;

/** Every ended test as a table wants it, the newest first, read as it is asked for. Damaged ones are left out. */
export async function* testRows({ listTests }: Pick<History, 'listTests'>): AsyncGenerator<TestRow> {
  let before: number | null = null;
  for (;;) {
    const page = await listTests({ limit: PAGE, before });
    for (const entry of page) {
      if (entry.kind === 'damaged' || entry.summary.outcome === 'running') continue;
      yield { summary: entry.summary, annotation: entry.annotation };
    }
    const last = page.at(-1);
    before = last?.kind === 'test' ? last.summary.startedAt : (last?.startedAt ?? null);
    if (page.length < PAGE || before === null) return;
  }
}
