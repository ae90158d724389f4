import { expect, test } from '@playwright/test';
import { createHistoryAccess } from '../../../src/app/history-access.ts';
import { type History, HistoryError } from '../../../src/history/index.ts';

const nothing = async () => undefined;
const EMPTY: History = {
  saveReport: nothing,
  listReports: async () => [],
  readReport: async () => null,
  deleteReport: nothing,
  deleteAllReports: nothing,
  closeInterrupted: async () => 0,
  close: () => undefined,
};

const fail = (reason: HistoryError['reason']) => async () => {
  throw new HistoryError(reason, `expected history, got ${reason}`);
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
  expect(await access.read(({ listReports }) => listReports())).toEqual({ ok: true, value: [] });
  await access.write(({ deleteAllReports }) => deleteAllReports());
  expect(opened).toBe(1);
});

test('a history that does not open is trouble with its reason, and is tried again', async () => {
  let refused = true;
  const { access, troubles } = setUp(async () => (refused ? fail('refused')() : EMPTY));
  expect(await access.read(({ listReports }) => listReports())).toEqual({ ok: false });
  refused = false;
  expect(await access.read(({ listReports }) => listReports())).toEqual({ ok: true, value: [] });
  expect(troubles).toEqual(['refused', null]);
});

test('a connection that the browser closed is opened anew, without anybody noticing', async () => {
  const closed: History = { ...EMPTY, listReports: fail('closed') };
  const histories = [closed, EMPTY];
  const { access, troubles } = setUp(async () => histories.shift() ?? closed);
  expect(await access.read(({ listReports }) => listReports())).toEqual({ ok: true, value: [] });
  expect(troubles).toEqual([null]);
});

test('a connection that is closed again and again ends in trouble, not in a loop', async () => {
  const { access, troubles } = setUp(async () => ({ ...EMPTY, listReports: fail('closed') }));
  expect(await access.read(({ listReports }) => listReports())).toEqual({ ok: false });
  expect(troubles).toEqual(['closed']);
});

test('full storage stays full until something could be written', async () => {
  const { access, troubles } = setUp(async () => ({ ...EMPTY, saveReport: fail('full') }));
  await access.write(fail('full'));
  await access.read(({ listReports }) => listReports());
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
