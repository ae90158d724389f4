import { expect, test } from '@playwright/test';
import { overviewCsv } from '../../../../src/app/desk/overview-csv.ts';
import { agentsOf } from '../../../../src/core/trends/agents.ts';
import { columnsOf } from '../../../../src/core/trends/columns.ts';
import { NO_FILTER, selectRows } from '../../../../src/core/trends/filter.ts';
import { madeDesk } from '../../../support/desk/made-desk.ts';
import { row } from '../../core/trends/made.ts';

test('one line a person, what is not known empty, and nothing that a spreadsheet would run', () => {
  const evil = row({ annotation: { agent: '=cmd|calc', provider: '@SUM(1;2)', origin: 'not-seen' } });
  const columns = columnsOf([...madeDesk({ people: 6, seed: 1 }), evil]);
  const csv = overviewCsv(agentsOf(columns, selectRows(columns, NO_FILTER), 4));
  const [head = '', ...lines] = csv.trimEnd().split('\r\n');
  expect(head).toMatch(/^\u{feff}agent,place,tests,badTests,startedAt,result,band,mos,upMos,downMos,route,/u);
  expect(lines).toHaveLength(7);
  expect(csv).toContain("'=cmd|calc");
  expect(csv).toContain("'@SUM(1");
  expect(csv).not.toMatch(/NaN|null|undefined/);
});
