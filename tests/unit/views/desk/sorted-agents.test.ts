import { expect, test } from '@playwright/test';
import { agentsOf } from '../../../../src/core/trends/agents.ts';
import { columnsOf } from '../../../../src/core/trends/columns.ts';
import { NO_FILTER, selectRows } from '../../../../src/core/trends/filter.ts';
import { DEFAULT_DESK_QUERY, DESK_SORTS } from '../../../../src/views/desk/desk-query.ts';
import { sortedAgents } from '../../../../src/views/desk/sorted-agents.ts';
import { madeDesk } from '../../../support/desk/made-desk.ts';

const columns = columnsOf(madeDesk({ people: 30, seed: 5 }));
const agents = agentsOf(columns, selectRows(columns, NO_FILTER), 4);
const sorted = (query: Partial<typeof DEFAULT_DESK_QUERY>) => sortedAgents(agents, { ...DEFAULT_DESK_QUERY, ...query });

test('the usual order is the worst first', () => {
  expect(sorted({})).toEqual(agents);
});

test('whatever it is sorted by, nobody is lost, and what is not known comes last both ways', () => {
  for (const sort of DESK_SORTS) {
    for (const isTurned of [false, true]) {
      const rows = sorted({ sort, isTurned });
      expect(new Set(rows)).toEqual(new Set(agents));
      const keys = { agent: (i: number) => rows[i]?.name, up: (i: number) => rows[i]?.latest.up };
      const keyOf = sort === 'agent' || sort === 'up' ? keys[sort] : null;
      if (keyOf === null) continue;
      const known = rows.map((_, i) => keyOf(i)).filter((key) => key !== null);
      expect(keyOf(rows.length - 1)).toBeNull();
      expect(rows.slice(0, known.length).every((_, i) => keyOf(i) !== null)).toBe(true);
    }
  }
});

test('scores go from the lowest up, tests and times from the most and the newest down', () => {
  const ups = sorted({ sort: 'up' }).flatMap(({ latest }) => latest.up ?? []);
  expect(ups).toEqual(ups.toSorted((a, b) => a - b));
  const tests = sorted({ sort: 'tests' }).map((agent) => agent.tests);
  expect(tests).toEqual(tests.toSorted((a, b) => b - a));
  const times = sorted({ sort: 'when', isTurned: true }).map(({ latest }) => latest.startedAt);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});
