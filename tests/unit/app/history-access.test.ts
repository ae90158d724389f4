import { expect, test } from '@playwright/test';
import { createHistoryAccess } from '../../../src/app/history-access.ts';
import { columnsOf } from '../../../src/core/trends/columns.ts';
import { type History, HistoryError } from '../../../src/history/index.ts';

const nothing = async () => undefined;
const fail = (reason: HistoryError['reason']) => async () => {
  throw new HistoryError(reason, `expected history, got ${reason}`);
};

const EMPTY: History = {
  saveReport: nothing,
  listTests: async () => [],
  testsAt: async () => [],
  readReport: async () => null,
  readColumns: async () => columnsOf([]),
  readWeeks: async () => columnsOf([]),
  annotate: nothing,
  findNotes: async () => [],
  listMarks: async () => [],
  saveMark: nothing,
  deleteMark: nothing,
  outbox: {
    put: async () => true,
    change: async () => true,
    list: async () => [],
    remove: nothing,
    putRequest: nothing,
    readRequest: async () => null,
  },
  readKeeping: async () => ({ days: null, traces: 0, maxBytes: null }),
  changeKeeping: nothing,
  tidy: async () => ({ tests: 0, bodies: 0, traces: 0, isDone: true }),
  readUsage: fail('unexpected'),
  askToPersist: async () => null,
  exportEntries: async function* () {},
  importEntries: async () => ({ added: 0, updated: 0, unchanged: 0 }),
  onChange: () => () => undefined,
  deleteReport: nothing,
  deleteAllReports: nothing,
  closeInterrupted: async () => 0,
  close: () => undefined,
};

function setUp(open: () => Promise<History>) {
  const troubles: (string | null)[] = [];
  const access = createHistoryAccess(open, (trouble) => troubles.push(trouble));
  return { access, troubles };
}

test('history is opened once, and only when first needed', async () => {
  let opened = 0;
  const { access } = setUp(async () => {
    opened += 1;
    return EMPTY;
  });
  expect(opened).toBe(0);
  expect(await access.read(({ listTests }) => listTests())).toEqual({ ok: true, value: [] });
  await access.write(({ deleteAllReports }) => deleteAllReports());
  expect(opened).toBe(1);
});

test('a history that does not open is trouble with its reason, and is tried again', async () => {
  let refused = true;
  const { access, troubles } = setUp(async () => (refused ? fail('refused')() : EMPTY));
  expect(await access.read(({ listTests }) => listTests())).toEqual({ ok: false });
  refused = false;
  expect(await access.read(({ listTests }) => listTests())).toEqual({ ok: true, value: [] });
  expect(troubles).toEqual(['refused', null]);
});

test('a connection that the browser closed is opened anew, without anybody noticing', async () => {
  const closed: History = { ...EMPTY, listTests: fail('closed') };
  const histories = [closed, EMPTY];
  const { access, troubles } = setUp(async () => histories.shift() ?? closed);
  expect(await access.read(({ listTests }) => listTests())).toEqual({ ok: true, value: [] });
  expect(troubles).toEqual([null]);
});

test('a connection that is closed again and again ends in trouble, not in a loop', async () => {
  const { access, troubles } = setUp(async () => ({ ...EMPTY, listTests: fail('closed') }));
  expect(await access.read(({ listTests }) => listTests())).toEqual({ ok: false });
  expect(troubles).toEqual(['closed']);
});

test('full storage stays full until something could be written', async () => {
  const { access, troubles } = setUp(async () => ({ ...EMPTY, saveReport: fail('full') }));
  await access.write(fail('full'));
  await access.read(({ listTests }) => listTests());
  await access.write(({ deleteReport }) => deleteReport('one'));
  expect(troubles).toEqual(['full', null]);
});

test('an error nobody foresaw is trouble too, never an exception', async () => {
  const { access, troubles } = setUp(async () => EMPTY);
  const broken = async () => {
    throw new TypeError('expected a function, got undefined');
  };
  expect(await access.write(broken)).toEqual({ ok: false });
  expect(troubles).toEqual(['unexpected']);
});
