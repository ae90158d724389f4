import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { exportReport } from '../../../../src/core/report/export.ts';
import { REPORT_VERSION } from '../../../../src/core/report/terms.ts';
import { NO_ANNOTATION } from '../../../../src/core/trends/annotation.ts';
import { readHistoryFile, writeHistoryFile } from '../../../../src/history/file/index.ts';
import { MAX_FILE_BYTES } from '../../../../src/history/file/read-history-file.ts';
import { checked, summarySchema } from '../../../../src/history/summary-schema.ts';
import type { TransferEntry } from '../../../../src/history/transfer.ts';
import { MARKS, NOTED, reportsOfAllVersions, sampleOf, someEntries } from '../../../support/history/made-up-file.ts';
import { runningReport, SAMPLE_REPORTS, sampleId, sampleReport } from '../../../support/reports/index.ts';

const EXPORTED_AT = Date.UTC(2026, 10, 22, 9);

async function fileOf(entries: readonly TransferEntry[]): Promise<string> {
  return (await writeHistoryFile(entries, { marks: MARKS, exportedAt: EXPORTED_AT, software: '0.1.0' })).text();
}

async function refusalOf(file: Blob | string): Promise<string> {
  const read = await readHistoryFile(file);
  return read.ok ? 'accepted' : `${read.reason} | ${read.message}`;
}

let exported: Promise<string> | null = null;

/** The exported file with something changed in it. */
async function changed(
  change: (file: { [name: string]: unknown; entries: unknown[]; marks: unknown[] }) => void,
): Promise<string> {
  exported ??= fileOf(someEntries());
  const file = JSON.parse(await exported);
  change(file);
  return JSON.stringify(file);
}

test('every kind of test comes back as it went, with its trace, its notes and the marks', async () => {
  const reports = Object.values(SAMPLE_REPORTS).map((build, serial) => ({ ...build(), id: sampleId(100 + serial) }));
  const ended = reports.filter(({ outcome }) => outcome !== 'running');
  const entries = [
    ...ended.map((report) => ({ report, annotation: NO_ANNOTATION })),
    ...someEntries()
      .slice(-1)
      .map((entry) => ({ ...entry, annotation: NOTED })),
  ];
  const read = await readHistoryFile(new Blob([await fileOf(entries)]));
  const inOrder = [...MARKS].toReversed();
  const expected = {
    ok: true,
    file: { header: { exportedAt: EXPORTED_AT, software: '0.1.0' }, entries, marks: inOrder },
  };
  expect(isDeepStrictEqual(read, expected)).toBe(true);
});

test('the same history gives the same bytes, and its schema comes first', async () => {
  const [one, other] = [await fileOf(someEntries()), await fileOf(someEntries())];
  expect(one === other).toBe(true);
  expect(
    one.startsWith(
      `{"schema":"callprobe/history","version":2,"exportedAt":${EXPORTED_AT},"software":"0.1.0","entries":[`,
    ),
  ).toBe(true);
  const again = await readHistoryFile(one);
  expect(again.ok && (await fileOf(again.file.entries)) === one).toBe(true);
});

test('a history without tests is one', async () => {
  const blob = await writeHistoryFile([], { marks: [], exportedAt: EXPORTED_AT });
  expect(await readHistoryFile(blob)).toEqual({
    ok: true,
    file: { header: { exportedAt: EXPORTED_AT, software: null }, entries: [], marks: [] },
  });
});

test('what is under way is not written; read from elsewhere it counts as ended with its page', async () => {
  const running = runningReport();
  const file = await readHistoryFile(await fileOf([{ report: running, annotation: NO_ANNOTATION }]));
  expect(file).toMatchObject({ ok: true, file: { entries: [] } });
  const read = await readHistoryFile(JSON.stringify([running]));
  expect(read).toMatchObject({
    ok: true,
    file: { entries: [{ report: { outcome: 'interrupted', endReason: 'page-closed' } }] },
  });
});

test('reports of every version are read, by themselves, as a list and in a history', async () => {
  const all = reportsOfAllVersions();
  const expected = all.map(({ read }) => ({ report: read, annotation: NO_ANNOTATION }));
  const list = await readHistoryFile(JSON.stringify(all.map(({ written }) => written)));
  expect(list.ok && isDeepStrictEqual(list.file, { header: null, entries: expected, marks: [] })).toBe(true);
  const entries = all.map(({ written }) => ({ report: written, annotation: NO_ANNOTATION }));
  const history = await readHistoryFile(await changed((file) => Object.assign(file, { entries })));
  expect(history.ok && isDeepStrictEqual(history.file.entries, expected)).toBe(true);
  const single = await readHistoryFile(JSON.stringify(all[0]?.written));
  expect(single.ok && isDeepStrictEqual(single.file.entries, expected.slice(0, 1))).toBe(true);
  const fixture = await readFile(new URL('../../../fixtures/reports/version-3.json', import.meta.url), 'utf8');
  expect(await readHistoryFile(fixture)).toMatchObject({
    ok: true,
    file: { entries: [{ report: { version: REPORT_VERSION } }] },
  });
});

test('a file of version 1 is read: nobody had named a provider, and every test was one’s own', async () => {
  const [first] = someEntries();
  const { provider: _, origin: __, ...annotation } = { ...NOTED };
  const older = await changed((file) => Object.assign(file, { version: 1, entries: [{ ...first, annotation }] }));
  const read = await readHistoryFile(older);
  const expected = [{ ...first, annotation: { ...NOTED, provider: null, origin: 'own' } }];
  expect(read.ok && isDeepStrictEqual(read.file.entries, expected)).toBe(true);
});

test('a report as a person saves it is read', async () => {
  const report = sampleReport();
  const read = await readHistoryFile(new Blob([exportReport(report).json]));
  expect(read.ok && isDeepStrictEqual(read.file.entries, [{ report, annotation: NO_ANNOTATION }])).toBe(true);
});

test('the names of a file may come in any order, with spaces, and after a byte order mark', async () => {
  const file = JSON.parse(await fileOf(someEntries())) as Record<string, unknown>;
  const turned = JSON.stringify(Object.fromEntries(Object.entries(file).toReversed()), null, '\t');
  const read = await readHistoryFile(new Blob(['\u{feff}', turned, '\r\n ']));
  expect(read.ok && isDeepStrictEqual(read.file.entries, someEntries())).toBe(true);
});

test('whatever is a summary in a file can be kept', async () => {
  const read = await readHistoryFile(await fileOf(someEntries()));
  const summaries = read.ok ? read.file.entries.flatMap((entry) => ('summary' in entry ? [entry.summary] : [])) : [];
  expect(summaries).toHaveLength(1);
  for (const summary of summaries)
    expect(checked('summary', summarySchema, summary)).toEqual({ ok: true, value: summary });
});

const SOME = someEntries();
const entry = (row: number) => SOME[row] as { readonly report: object; readonly annotation: object };
const CHANGED: readonly (readonly [change: Parameters<typeof changed>[0], refusal: string])[] = [
  [(file) => Object.assign(file, { version: 3 }), 'newer | version: expected 2, got 3'],
  [(file) => Object.assign(file, { version: '1' }), 'wrong-field | version: expected (1 | 2), got "1"'],
  [
    (file) => Object.assign(file, { schema: 'other' }),
    'not-ours | schema: expected "callprobe/history" or "callprobe/report", got "other"',
  ],
  [
    (file) => Reflect.deleteProperty(file, 'schema'),
    'not-ours | schema: expected "callprobe/history" or "callprobe/report", got undefined',
  ],
  [(file) => Reflect.deleteProperty(file, 'marks'), 'wrong-field | marks: expected a list, got undefined'],
  [(file) => Object.assign(file, { entries: {} }), 'wrong-field | entries: expected a list, got an object'],
  [(file) => Object.assign(file, { extra: 1 }), 'wrong-field | extra: expected no such field, got "extra"'],
  [(file) => Object.assign(file, { exportedAt: '2026' }), 'wrong-field | exportedAt: expected number, got "2026"'],
  [(file) => file.entries.push(7), 'wrong-field | entries.5: expected an object, got 7'],
  [
    (file) => file.entries.push({ annotation: NOTED }),
    'wrong-field | entries.5: expected either report or summary, got neither',
  ],
  [
    (file) => file.entries.push({ ...entry(0), ...entry(4) }),
    'wrong-field | entries.5: expected either report or summary, got both',
  ],
  [
    (file) => file.entries.push({ ...entry(0), bytes: 1 }),
    'wrong-field | entries.5: expected report or summary, and annotation, got "bytes"',
  ],
  [
    (file) => file.entries.push({ report: entry(0).report }),
    'wrong-field | entries.5.annotation: expected Object, got undefined',
  ],
  [
    (file) => file.entries.push(file.entries[4]),
    'wrong-field | entries.5.summary.id: expected each only once, got that of entries.4.summary.id again',
  ],
  [
    (file) => file.entries.push({ ...entry(0), annotation: { ...NOTED, place: 'a\nb' } }),
    'wrong-field | entries.5.annotation.place: expected one line, got "a\nb"',
  ],
  [
    (file) => file.entries.push({ ...entry(0), annotation: { ...NOTED, tags: ['a', 'a'] } }),
    'wrong-field | entries.5.annotation.tags: expected each tag once, got Array',
  ],
  [
    (file) => file.entries.push({ ...entry(0), annotation: { ...NOTED, note: 'x'.repeat(2001) } }),
    'wrong-field | entries.5.annotation.note: expected <=2000, got 2001',
  ],
  [
    (file) => file.entries.push({ ...entry(0), annotation: { ...NOTED, note: 'half \ud83d' } }),
    'wrong-field | entries.5.annotation.note: expected Unicode text, got half of a surrogate pair',
  ],
  [(file) => file.marks.push({ ...MARKS[0], text: '' }), 'wrong-field | marks.2.text: expected >=1, got 0'],
  [
    (file) => file.marks.push(MARKS[0]),
    'wrong-field | marks.2.id: expected each only once, got that of marks.1.id again',
  ],
];

test('a file that is not as it has to be is refused by its first wrong field', async () => {
  const refusals = await Promise.all(CHANGED.map(async ([change]) => refusalOf(await changed(change))));
  expect(refusals).toEqual(CHANGED.map(([, refusal]) => refusal));
});

test('fields of a report are named from the top of the file, also those that only its summary bounds', async () => {
  const report = sampleReport();
  const wrong = (change: (copy: typeof report) => void) => {
    const copy = JSON.parse(JSON.stringify(report));
    change(copy);
    return refusalOf(JSON.stringify([copy]));
  };
  const outcomes = [
    await wrong((copy) => Object.assign(copy.directions.up.score, { mos: '4.1' })),
    await wrong((copy) => Object.assign(copy.verdict, { mos: 7 })),
    await wrong((copy) => Object.assign(copy.directions.down.metrics, { lossRatio: 2 })),
    await wrong((copy) => Object.assign(copy, { directions: null })),
    await refusalOf(JSON.stringify([report, 'report'])),
    await refusalOf(JSON.stringify({ ...report, id: 1 })),
  ];
  expect(outcomes).toEqual([
    'wrong-field | 0.directions.up.score.mos: expected number, got "4.1"',
    'wrong-field | 0.verdict.mos: expected <=4.5, got 7',
    'wrong-field | 0.directions.down.metrics.lossRatio: expected <=1, got 2',
    'wrong-field | 0.directions: expected Object, got null',
    'wrong-field | 1: expected Object, got "report"',
    'wrong-field | id: expected string, got 1',
  ]);
});

test('what is too large is not even looked at', async () => {
  const slices: number[] = [];
  const blob = Object.assign(new Blob([]), { slice: (from: number) => slices.push(from) });
  Object.defineProperty(blob, 'size', { value: MAX_FILE_BYTES + 1 });
  expect(await refusalOf(blob)).toBe(
    `too-large | file: expected at most ${MAX_FILE_BYTES} bytes, got ${MAX_FILE_BYTES + 1}`,
  );
  expect(slices).toEqual([]);
});

test('lists without end, levels without end and values without end are refused while they are read', async () => {
  const start = '{"schema":"callprobe/history","version":1,"exportedAt":0,"marks":[],"entries":[';
  const outcomes = [
    await refusalOf(`${start}${'0,'.repeat(200_001)}`),
    await refusalOf(`${start}${'['.repeat(1_000_000)}`),
    await refusalOf(new Blob([start, '"', ...Array.from({ length: 17 }, () => 'x'.repeat(1024 * 1024))])),
    await refusalOf(`{${Array.from({ length: 102 }, (_, name) => `"${name}":0`).join()}}`),
    await refusalOf(JSON.stringify([{ ...sampleOf('good'), seconds: Array.from({ length: 701 }, () => ({})) }])),
  ];
  expect(outcomes).toEqual([
    'wrong-field | entries: expected at most 200000 items, got more',
    'wrong-field | entries.0: expected at most 32 levels, got more',
    'wrong-field | entries.0: expected at most 16777216 characters, got more',
    'wrong-field | file: expected at most 100 fields, got more',
    'wrong-field | 0.seconds: expected at most 700 items, got 701',
  ]);
});

test('a file that the browser cannot read, and one of another kind', async () => {
  const gone = new Blob(['{}']);
  Object.assign(gone, {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('moved', 'NotFoundError')) }),
  });
  const outcomes = [
    await refusalOf(gone),
    await refusalOf(new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47])])),
    await refusalOf(''),
    await refusalOf('id,startedAt\r\n'),
    await refusalOf('{}'),
    await refusalOf('[] []'),
    await refusalOf('{"schema": "callprobe/history", "version": 1,}'),
    await refusalOf('[{"id": tru}]'),
  ];
  expect(outcomes).toEqual([
    'unreadable | file: expected to be readable, got NotFoundError: moved',
    'not-json | file: expected text in UTF-8 (RFC 8259, 8.1), got other bytes from byte 0 on',
    'not-json | file: expected "{" or "[" at character 1, got the end',
    'not-json | file: expected "{" or "[" at character 1, got "i"',
    'not-ours | schema: expected "callprobe/history" or "callprobe/report", got undefined',
    'not-json | file: expected the end of the file at character 4, got "["',
    'not-json | file: expected a name in quotes at character 46, got "}"',
    'not-json | 0: expected a value at character 9, got "t"',
  ]);
});
