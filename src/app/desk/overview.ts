import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { agentsOf, countOfPeople } from '../../core/trends/agents.ts';
import { joinColumns, type TestColumns } from '../../core/trends/columns.ts';
import { selectRows } from '../../core/trends/filter.ts';
import { sharedCauses } from '../../core/trends/shared-causes.ts';
import { DEFAULT_DESK_QUERY, type DeskQuery, formatDeskQuery, parseDeskQuery } from '../../views/desk/desk-query.ts';
import type { DeskScreenProps } from '../../views/desk/desk-screen.tsx';
import { sortedAgents } from '../../views/desk/sorted-agents.ts';
import { rangeFromMs } from '../../views/trends/time-span.ts';
import { followChanges } from '../follow-changes.ts';
import { facetChoices } from '../history/choices.ts';
import type { HistoryAccess } from '../history-access.ts';
import { saveBlob } from '../save-file.ts';
import { overviewCsv } from './overview-csv.ts';

export interface OverviewHost {
  readonly history: HistoryAccess;
  /** Epoch milliseconds. */
  readonly nowMs: () => number;
  /** 1 to 4.5 */
  readonly targetMos: () => number;
  readonly goToQuery: (query: string) => void;
}

export interface Overview {
  readonly view: ReadonlySignal<Omit<DeskScreenProps, 'intake'>>;
  readonly look: (query: string) => void;
  readonly rest: () => void;
}

const NOTHING = joinColumns([]);

/** The people in the history of this browser. */
export function createOverview({ history, nowMs, targetMos, goToQuery }: OverviewHost): Overview {
  const query = signal<DeskQuery>(DEFAULT_DESK_QUERY);
  const columns = signal<TestColumns | null>(null);
  const isUnreadable = signal(false);
  let isActive = false;
  let isStale = true;

  const read = async () => {
    isStale = false;
    const all = await history.read((opened) => opened.readColumns());
    isUnreadable.value = !all.ok && columns.value === null;
    if (all.ok) columns.value = all.value;
  };

  const readIfStale = async () => {
    if (isStale && isActive) await read();
  };
  const following = followChanges(history, async (areTests) => {
    isStale ||= areTests;
    await readIfStale();
  });

  const facets = computed(() => facetChoices(columns.value ?? NOTHING));
  const people = computed(() => {
    const { range, place, route } = query.value;
    const all = columns.value ?? NOTHING;
    const wanted = {
      ...(place === undefined ? {} : { place: [place] }),
      ...(route === undefined ? {} : { route: [route] }),
    };
    const rows = selectRows(all, { fromMs: rangeFromMs(range, nowMs()), toMs: null, facets: wanted });
    return agentsOf(all, rows, targetMos());
  });
  const total = computed(() => countOfPeople(columns.value ?? NOTHING));

  const view = computed(
    (): Omit<DeskScreenProps, 'intake'> => ({
      status: isUnreadable.value ? 'unreadable' : columns.value === null ? 'loading' : 'ready',
      total: total.value,
      query: query.value,
      nowMs: nowMs(),
      targetMos: targetMos(),
      agents: people.value,
      causes: sharedCauses(people.value, targetMos()),
      places: facets.value.place ?? [],
      routes: facets.value.route ?? [],
      onQuery: (next) => goToQuery(formatDeskQuery(next)),
      onSaveCsv() {
        const day = new Date(nowMs()).toISOString().slice(0, 10);
        const table = overviewCsv(sortedAgents(people.value, query.value));
        saveBlob(`callprobe-overview-${day}.csv`, new Blob([table], { type: 'text/csv;charset=utf-8;header=present' }));
      },
    }),
  );

  return {
    view,
    look(text) {
      isActive = true;
      query.value = parseDeskQuery(text);
      void following.listen();
      if (isStale) void following.inTurn(readIfStale);
    },
    rest() {
      isActive = false;
    },
  };
}
