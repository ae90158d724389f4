import type { CallReport } from '../core/report/schema.ts';
import type { TestSummary } from '../core/trends/summary.ts';
import type { History } from '../history/index.ts';
import type { LastTest } from '../views/start/start-screen.tsx';
import type { HistoryAccess } from './history-access.ts';
import type { AppState } from './state.ts';
import type { TestLock } from './test-lock.ts';

/** Looked through so many at a time, and so often at most: before one's own newest may stand what others sent. Our choices. */
const PAGE_SIZE = 20;
const MOST_PAGES = 50;

/** Reads which test is the newest. */
export async function readNewest(state: AppState, history: HistoryAccess): Promise<void> {
  const read = await history.read(newestOwn);
  if (read.ok) state.newest.value = read.value;
}

async function newestOwn({ listTests }: History): Promise<TestSummary | null> {
  let before: number | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const page = await listTests({ limit: PAGE_SIZE, before });
    for (const one of page) {
      if (one.kind === 'test' && one.summary.outcome !== 'running' && one.annotation.origin === 'own')
        return one.summary;
    }
    const last = page.at(-1);
    before = last?.kind === 'test' ? last.summary.startedAt : (last?.startedAt ?? null);
    if (page.length < PAGE_SIZE || before === null) return null;
  }
  return null;
}

/**
 * A test that says it is running while no tab runs one was left behind by a closed tab: marks it as interrupted.
 * Should a test begin in another tab just now, its next checkpoint puts that right again.
 */
export async function sweepInterrupted(history: HistoryAccess, lock: TestLock): Promise<void> {
  if (!(await lock.isHeld())) await history.write(({ closeInterrupted }) => closeInterrupted(() => false));
}

/** Finds the test of this id: among those that ended in this tab, then in history. */
export async function showTest(state: AppState, history: HistoryAccess, id: string): Promise<void> {
  const ended = state.ended.value.find(({ report }) => report.id === id);
  if (ended) {
    state.shown.value = { state: 'found', ...ended };
    return;
  }
  state.shown.value = { state: 'loading' };
  const read = await history.read(({ readReport }) => readReport(id));
  const entry = read.ok ? read.value : null;
  const report = entry?.kind === 'report' ? await withFindings(entry.report) : null;
  const { value: route } = state.route;
  // The person may have gone elsewhere in the meantime.
  if (route.name !== 'test' || route.id !== id) return;
  if (report !== null) state.shown.value = { state: 'found', report, saved: true };
  else if (entry?.kind === 'damaged') state.shown.value = { state: 'damaged', message: entry.message };
  else if (entry?.kind === 'summary') state.shown.value = { state: 'summary', summary: entry.summary };
  else state.shown.value = { state: 'missing' };
}

/** A test whose page was closed ended in its last checkpoint, and nothing had looked for causes yet. */
async function withFindings(report: CallReport): Promise<CallReport> {
  if (report.endReason !== 'page-closed') return report;
  const { diagnose } = await import('../core/diagnosis/diagnose.ts');
  return { ...report, findings: [...diagnose(report)] };
}

/** Deletes one test everywhere; true when it is gone. */
export async function deleteTest(state: AppState, history: HistoryAccess, id: string): Promise<boolean> {
  const { ok } = await history.write(({ deleteReport }) => deleteReport(id));
  if (!ok) return false;
  state.ended.value = state.ended.value.filter(({ report }) => report.id !== id);
  if (state.newest.value?.id === id) state.newest.value = null;
  return true;
}

export async function deleteAllTests(state: AppState, history: HistoryAccess): Promise<void> {
  const { ok } = await history.write(({ deleteAllReports }) => deleteAllReports());
  if (!ok) return;
  state.ended.value = state.ended.value.filter(({ saved }) => !saved);
  state.newest.value = null;
}

/** The newest test worth a line on the start screen; null when there is none. */
export function lastTestOf({ ended, newest }: AppState): LastTest | null {
  const report = ended.value[0]?.report;
  return report ? { id: report.id, startedAt: report.startedAt, ...report.verdict } : newest.value;
}
