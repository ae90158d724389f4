import type { CallReport } from '../core/report/schema.ts';
import type { History } from '../history/index.ts';
import type { HistoryItem } from '../views/history/history-screen.tsx';
import type { HistoryAccess } from './history-access.ts';
import type { AppState } from './state.ts';
import type { TestLock } from './test-lock.ts';

/** How many tests one look into history brings. Our choice: a few screens' worth. */
const PAGE_SIZE = 50;

/** Reads the newest tests, in place of whatever list there was. */
export async function readNewest(state: AppState, history: HistoryAccess): Promise<void> {
  const page = await history.read((opened) => itemsOf(opened, null));
  if (page.ok) state.stored.value = { entries: page.value, hasOlder: page.value.length >= PAGE_SIZE };
}

/**
 * A test that says it is running while no tab runs one was left behind by a closed tab: marks it as interrupted.
 * Should a test begin in another tab just now, its next checkpoint puts that right again.
 */
export async function sweepInterrupted(history: HistoryAccess, lock: TestLock): Promise<void> {
  if (!(await lock.isHeld())) await history.write(({ closeInterrupted }) => closeInterrupted(() => false));
}

/** The list still shows whole reports; those that were let go are left out until it shows summaries. */
async function itemsOf({ listTests, readReport }: History, before: number | null): Promise<readonly HistoryItem[]> {
  const entries = await listTests({ limit: PAGE_SIZE, before });
  const items = entries.map((entry) => (entry.kind === 'test' ? readReport(entry.summary.id) : entry));
  return (await Promise.all(items)).flatMap((item) => (item === null || item.kind === 'summary' ? [] : item));
}

/** Reads the next older tests, behind those in the list. */
export async function readOlder(state: AppState, history: HistoryAccess): Promise<void> {
  const known = state.stored.value?.entries ?? [];
  const last = known.at(-1);
  const before = last?.kind === 'report' ? last.report.startedAt : (last?.startedAt ?? null);
  const page = await history.read((opened) => itemsOf(opened, before));
  if (page.ok) state.stored.value = { entries: [...known, ...page.value], hasOlder: page.value.length >= PAGE_SIZE };
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
  const { value: stored } = state.stored;
  if (stored) state.stored.value = { ...stored, entries: stored.entries.filter((entry) => idOf(entry) !== id) };
  return true;
}

export async function deleteAllTests(state: AppState, history: HistoryAccess): Promise<void> {
  const { ok } = await history.write(({ deleteAllReports }) => deleteAllReports());
  if (!ok) return;
  state.ended.value = state.ended.value.filter(({ saved }) => !saved);
  state.stored.value = { entries: [], hasOlder: false };
}

/** The newest test worth a line on the start screen; null when there is none. */
export function lastTestOf({ ended, stored }: AppState): CallReport | null {
  const newestHere = ended.value[0]?.report;
  if (newestHere) return newestHere;
  const entry = stored.value?.entries.find((one) => one.kind === 'report' && one.report.outcome !== 'running');
  return entry?.kind === 'report' ? entry.report : null;
}

function idOf(entry: NonNullable<AppState['stored']['value']>['entries'][number]): string {
  return entry.kind === 'report' ? entry.report.id : entry.id;
}
