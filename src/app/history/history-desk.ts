import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { MosLevels } from '../../core/score/bands.ts';
import type { Mark } from '../../core/trends/annotation.ts';
import { joinColumns, type TestColumns } from '../../core/trends/columns.ts';
import type { TrendFinding } from '../../core/trends/findings/finding.ts';
import { hasReceived, testsOf } from '../../core/trends/whose.ts';
import { inTurns } from '../../history/in-turns.ts';
import { nextTask } from '../../history/next-task.ts';
import { FEW_TESTS, HistoryScreen, type HistoryScreenProps } from '../../views/history/history-screen.tsx';
import { NO_SUGGESTIONS } from '../../views/trends/annotation-form.tsx';
import { formatQuery, type HistoryQuery, parseQuery } from '../../views/trends/history-query.ts';
import { rangeFromMs } from '../../views/trends/time-span.ts';
import { followChanges } from '../follow-changes.ts';
import type { HistoryAccess } from '../history-access.ts';
import { facetChoices, suggestionsOf } from './choices.ts';
import { createFiles, type Files } from './files.ts';
import { createFindingsSearch } from './findings-search.ts';
import type { Housekeeping } from './housekeeping.ts';
import { createKeeping, type KeepingDesk } from './keeping-desk.ts';
import { type ListedTests, listTests } from './listed-tests.ts';
import { alike, firstLook, furtherLooks, type Look, type LookAt, rowSteps } from './look.ts';

export interface DeskHost {
  readonly history: HistoryAccess;
  readonly house: Housekeeping;
  /** What tests are held to. */
  readonly config: ReadonlySignal<MosLevels>;
  /** Epoch milliseconds. */
  readonly nowMs: () => number;
  /** Goes to another look, so that the way back leads here. */
  readonly goToQuery: (query: string) => void;
  readonly goToTest: (id: string) => void;
  readonly deleteTest: (id: string) => Promise<unknown>;
  readonly deleteAll: () => Promise<unknown>;
}

/** The history and all that can be done in it. */
export interface HistoryDesk {
  readonly HistoryScreen: typeof HistoryScreen;
  readonly view: ReadonlySignal<HistoryScreenProps>;
  /** Looks at what the address asks for. */
  readonly look: (query: string) => void;
  /** Nobody is looking any more: nothing is worked out until somebody does again. False where nobody was. */
  readonly rest: () => boolean;
}

/** One look into the list brings so many tests. Our choice: a few screens' worth. */
const PAGE_SIZE = 50;
/** No date on the screen is told more exactly. */
const MINUTE_MS = 60_000;

const EMPTY = joinColumns([]);

export function createHistoryDesk(host: DeskHost): HistoryDesk {
  const { history, nowMs } = host;
  const query = signal<HistoryQuery>(parseQuery(''));
  /** `isWhole`: false while only the weeks of the time shown were read. */
  const everyone = signal<{ readonly columns: TestColumns; readonly isWhole: boolean } | null>(null);
  const whose = computed(() => query.value.whose);
  const read = computed(
    () => everyone.value && { ...everyone.value, columns: testsOf(everyone.value.columns, whose.value) },
  );
  const isUnreadable = signal(false);
  const marks = signal<readonly Mark[]>([]);
  const look = signal<Look | null>(null);
  const findings = signal<readonly TrendFinding[] | null>(null);
  const listed = signal<ListedTests | null>(null);
  const keeping: KeepingDesk = createKeeping(history, host.house);
  const files: Files = createFiles(history, nowMs);
  const search = createFindingsSearch();
  let isActive = false;
  let isStale = true;
  let limit = PAGE_SIZE;
  let turn = 0;

  /** A few tests are shown all, whatever time the address asks for: the plain one is of thirty days. */
  const effective = (): HistoryQuery => {
    const { value } = read;
    return value?.isWhole && value.columns.length < FEW_TESTS ? { ...query.value, range: 'all' } : query.value;
  };

  const work = async () => {
    const mine = ++turn;
    const { value } = read;
    if (value === null) return;
    const at: LookAt = {
      columns: value.columns,
      query: effective(),
      marks: marks.value,
      nowMs: nowMs(),
      levels: host.config.value,
    };
    // Whatever asked for this has its own things to draw first.
    await nextTask();
    const rows = await inTurns(rowSteps(at), () => mine === turn);
    const first = rows && (await inTurns(firstLook(at, rows), () => mine === turn));
    if (!first) return;
    // What stood there before stays until it is replaced: an empty page for the tenth of a second is a flash.
    look.value = { ...(look.value ?? NO_LOOK), ...first };
    await nextTask();
    const isWanted = () => mine === turn && isActive;
    for (const further of furtherLooks(at, rows)) {
      const more = isWanted() ? await inTurns(further(), isWanted) : null;
      if (more === null) return;
      look.value = { ...look.value, ...more };
      await nextTask();
    }
    await listNow(mine);
    await nextTask();
    if (!isWanted()) return;
    // Nothing waits for it: what changes meanwhile is read at once.
    void search.findingsOf(value.columns, alike(at, rows)).then((found) => {
      if (isWanted()) findings.value = found;
    });
  };

  const listNow = async (mine: number) => {
    const rows = look.value?.rows ?? new Uint32Array(0);
    const asked = { query: effective(), nowMs: nowMs(), columns: read.value?.columns ?? null, rows, limit };
    const found = await history.read((opened) => listTests(opened, asked));
    if (found.ok && mine === turn) listed.value = found.value;
  };

  const readAll = async () => {
    isStale = false;
    const now = nowMs();
    const fromMs = rangeFromMs(query.value.range, now);
    if (everyone.value === null && fromMs !== null) {
      const first = await history.read((opened) => opened.readWeeks(fromMs, now));
      if (first.ok && first.value.length >= FEW_TESTS && everyone.value === null) {
        everyone.value = { columns: first.value, isWhole: false };
        await work();
      }
    }
    const [columns, kept] = await Promise.all([
      history.read((opened) => opened.readColumns()),
      history.read((opened) => opened.listMarks()),
    ]);
    isUnreadable.value = !columns.ok && read.value === null;
    if (kept.ok) marks.value = kept.value.toSorted((one, other) => one.atMs - other.atMs);
    // What was read, what can be chosen of it and the first look are each long enough for a task of their own.
    await nextTask();
    if (columns.ok) everyone.value = { columns: columns.value, isWhole: true };
    await nextTask();
    await work();
    await keeping.refresh();
  };

  const following = followChanges(history, async (areTests) => {
    isStale ||= areTests || !isActive;
    if (!isActive) return;
    if (isStale) return readAll();
    const kept = await history.read((opened) => opened.listMarks());
    if (kept.ok) marks.value = kept.value.toSorted((one, other) => one.atMs - other.atMs);
    await work();
  });
  const readIfStale = async () => {
    if (isStale && isActive) await readAll();
  };

  const goTo = (next: HistoryQuery) => host.goToQuery(formatQuery(next));

  // Each by itself, so that a part of the screen is drawn anew only where something of it changed.
  const received = computed(() => everyone.value !== null && hasReceived(everyone.value.columns));
  const total = computed(() => read.value?.columns.length ?? 0);
  const choices = computed(() => facetChoices(read.value?.columns ?? EMPTY));
  const said = computed(() => (read.value === null ? NO_SUGGESTIONS : suggestionsOf(read.value.columns)));
  const list = computed(() => ({ ...(listed.value ?? NO_LIST), suggestions: said.value }));
  const kept = computed(() => ({ ...keeping.view.value, files: { ...files.view.value, hasTests: total.value > 0 } }));
  const view = computed((): HistoryScreenProps => {
    const { value } = read;
    const isEnough = value !== null && (value.isWhole || total.value >= FEW_TESTS);
    const isKnown = isEnough && (total.value > 0 || listed.value !== null);
    return {
      status: isUnreadable.value ? 'unreadable' : isKnown ? 'ready' : 'loading',
      total: total.value,
      hasReceived: received.value,
      query: query.value,
      nowMs: Math.floor(nowMs() / MINUTE_MS) * MINUTE_MS,
      list: list.value,
      plots: {
        ...(look.value ?? NO_LOOK),
        levels: host.config.value,
        matching: look.value?.rows.length ?? 0,
        choices: choices.value,
        findings: findings.value,
        marks: marks.value,
      },
      keeping: kept.value,
      ...on,
    };
  });

  const on = {
    onQuery: goTo,
    onOpenTest(startedAt: number) {
      void history
        .read((opened) => opened.testsAt([startedAt]))
        .then((found) => {
          const entry = found.ok ? found.value[0] : undefined;
          if (entry) host.goToTest(entry.kind === 'test' ? entry.summary.id : entry.id);
        });
    },
    onOlder() {
      limit += PAGE_SIZE;
      void listNow(turn);
    },
    onDelete: (id: string) => void host.deleteTest(id),
    onDeleteAll: () => void host.deleteAll(),
    async onAnnotate(id: string, annotation: Parameters<HistoryScreenProps['onAnnotate']>[1]) {
      return (await history.write((opened) => opened.annotate(id, annotation))).ok;
    },
    async onSaveMark(mark: Omit<Mark, 'id'>) {
      return (await history.write((opened) => opened.saveMark({ id: crypto.randomUUID(), ...mark }))).ok;
    },
    onDeleteMark: (id: string) => void history.write((opened) => opened.deleteMark(id)),
  };

  return {
    HistoryScreen,
    view,
    look(text) {
      const next = parseQuery(text);
      const isOther = formatQuery(next) !== formatQuery(query.value);
      const wasActive = isActive;
      isActive = true;
      void following.listen();
      if (isOther) {
        query.value = next;
        findings.value = null;
        limit = PAGE_SIZE;
      }
      if (isStale) void following.inTurn(readIfStale);
      else if (isOther || !wasActive) void work();
    },
    rest() {
      const wasActive = isActive;
      isActive = false;
      search.stop();
      return wasActive;
    },
  };
}

const NO_LIST = { items: null, hasOlder: false };

const NO_LOOK: Omit<Look, 'rows'> = {
  realCalls: 0,
  trend: null,
  heatmap: null,
  groups: null,
  changes: null,
  counts: null,
  today: null,
};
