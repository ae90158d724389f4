import { expect, test } from '@playwright/test';
import { DEFAULT_CONFIG } from '../../../src/core/config/config.ts';
import { parseReport } from '../../../src/core/report/parse-report.ts';
import { parseShared } from '../../../src/core/share/parse-shared.ts';
import { MAX_INFLATED_BYTES, MAX_PACKED_LENGTH } from '../../../src/links/format.ts';
import { packRequest } from '../../../src/links/pack-request.ts';
import { packResult } from '../../../src/links/pack-result.ts';
import { readRequest } from '../../../src/links/read-request.ts';
import { unpackResult } from '../../../src/links/unpack-result.ts';
import { hostileFile } from '../../support/history/hostile-files.ts';
import { hostileLink, packedOf } from '../../support/links/hostile-links.ts';
import { REQUEST } from '../../support/links/requests.ts';
import { SEEN, sharedOf } from '../../support/links/shared-results.ts';
import { failedReport, madeUpReport, SAMPLE_REPORTS } from '../../support/reports/index.ts';

const LINKS = 5_000;
const REQUESTS = 2_500;
const REPORTS = 2_500;
/** The promise. */
const LONGEST_MS = 100;

const offer = { config: { ...DEFAULT_CONFIG, sites: ['Lisbon'] }, routes: null, nowMs: 0 };

/**
 * Of this process's own time on the processor, since a busy machine lets everything wait. What takes longer than it may is taken again: the
 * engine collects its garbage once, and a hostile text would take long every time.
 */
async function leastMs(run: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < 5 && least > LONGEST_MS; times += 1) {
    const began = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(began);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

interface Outcome {
  readonly what: string;
  readonly ok: boolean;
  readonly why: string;
  readonly complaint: string | null;
}

async function outcomeOf(what: string, run: () => Promise<object> | object): Promise<Outcome> {
  try {
    let result: object = {};
    const ms = await leastMs(async () => {
      result = await run();
    });
    const { ok, why = '', message = '' } = result as { ok: boolean; why?: string; message?: string };
    const isSaid = ok || /expected .+, got /s.test(message);
    const complaint =
      ms > LONGEST_MS ? `${Math.round(ms)} ms` : isSaid ? null : `no reason in ${JSON.stringify(result)}`;
    return { what, ok, why, complaint: complaint && `${what}: ${complaint}` };
  } catch (error) {
    return { what, ok: false, why: 'thrown', complaint: `${what}: threw ${String(error)}` };
  }
}

const results = [
  sharedOf(failedReport('no-voice'), { seen: SEEN }),
  sharedOf(madeUpReport(3, { heardMs: 5_000 })),
  sharedOf(failedReport('relay-quota'), { asked: null }),
];
const known = results.map((shared) => JSON.stringify(shared));

test(`of ${LINKS} mutated and random result links none throws or hangs, and none passes for another result unless it was packed anew`, async () => {
  const sources = await Promise.all(results.map(packResult));
  const outcomes: Outcome[] = [];
  for (let seed = 0; seed < LINKS; seed += 1) {
    const { what, packed } = hostileLink(seed, sources[seed % sources.length] ?? '');
    const outcome = await outcomeOf(`${seed}, ${what}`, () => unpackResult(packed));
    // Of what was changed on the way, only what is whole again is accepted.
    const isOnTheWay = seed % 4 < 2 && outcome.ok;
    const read = isOnTheWay ? await unpackResult(packed) : null;
    const isSame = !read?.ok || known.includes(JSON.stringify(read.shared));
    outcomes.push(isSame ? outcome : { ...outcome, complaint: `${outcome.what}: another result` });
  }
  expect(outcomes.flatMap(({ complaint }) => complaint ?? [])).toEqual([]);
  // Every end is really seen.
  const count = (end: string) => outcomes.filter(({ ok, why }) => (ok ? 'ok' : why) === end).length;
  for (const end of ['ok', 'damaged', 'newer', 'not-a-result']) expect(count(end), end).toBeGreaterThan(20);
  expect(Reflect.get(globalThis, 'ranIt')).toBeUndefined();
  expect(Reflect.get({}, 'ranIt')).toBeUndefined();
});

test(`of ${REQUESTS} mutated and random test links none throws or hangs, and none asks for anything else`, async () => {
  const packed = packRequest(REQUEST);
  const outcomes: Outcome[] = [];
  for (let seed = 0; seed < REQUESTS; seed += 1) {
    // Whatever is inside a test link is not deflated, so all kinds but one make sense.
    const link = hostileLink(seed % 4 === 2 ? seed + 1 : seed, packed);
    const outcome = await outcomeOf(`${seed}, ${link.what}`, () => readRequest(link.packed, offer));
    const read = readRequest(link.packed, offer);
    const isSame = !read.ok || JSON.stringify(read.request) === JSON.stringify(REQUEST);
    outcomes.push(isSame ? outcome : { ...outcome, complaint: `${outcome.what}: another request` });
  }
  expect(outcomes.flatMap(({ complaint }) => complaint ?? [])).toEqual([]);
  expect(outcomes.filter(({ why }) => why === 'damaged').length).toBeGreaterThan(100);
});

test(`of ${REPORTS} mutated reports and results, as files have them, none throws or hangs`, async () => {
  const reports = Object.values(SAMPLE_REPORTS).map((build) => ({ ...build(), seconds: [] }));
  const sources = reports.map((report, i) => JSON.stringify(i % 2 ? sharedOf(report) : { ...report, trace: null }));
  const outcomes: Outcome[] = [];
  for (let seed = 0; seed < REPORTS; seed += 1) {
    const i = seed % sources.length;
    const { what, bytes } = hostileFile(seed, sources[i] ?? '');
    const value = parsedOf(new TextDecoder().decode(bytes));
    outcomes.push(await outcomeOf(`${seed}, ${what}`, () => (i % 2 ? parseShared(value) : parseReport(value))));
  }
  expect(outcomes.flatMap(({ complaint }) => complaint ?? [])).toEqual([]);
  expect(outcomes.filter(({ ok }) => ok).length).toBeGreaterThan(200);
  expect(outcomes.filter(({ ok }) => !ok).length).toBeGreaterThan(200);
});

function parsedOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

const HUGE: Readonly<Record<string, () => string>> = {
  'as many values as fit, in a list that is one of ours': () =>
    `{"=schema":"=callprobe/shared","=version":1,"=report":{"=trace":null,"=seconds":[${'0,'.repeat(200_000)}0]}}`,
  'a column of a quarter of a million': () => `{"=a":"~0${',1'.repeat(250_000)}"}`,
  'a table of as many rows': () => `["#","=a","~0${',1'.repeat(200_000)}","=b","~0${',1'.repeat(50_000)}"]`,
  'tables in tables': () => `${'["#","=a",'.repeat(20)}"~0,,,"${']'.repeat(20)}`,
  'brackets in brackets': () => `${'['.repeat(250_000)}${']'.repeat(250_000)}`,
  'names that all objects have': () => '{"=__proto__":{"=ranIt":true},"=constructor":{"=prototype":{"=ranIt":true}}}',
  'one text as long as all': () => `{"=note":"=${'a'.repeat(500_000)}"}`,
  'as many texts as fit': () => `[${'"=",'.repeat(125_000)}"="]`,
  'nothing but blanks': () => ' '.repeat(500_000),
  'one number as long as all': () => '9'.repeat(500_000),
};

for (const [what, make] of Object.entries(HUGE)) {
  test(`half a megabyte made to take long is refused in time: ${what}`, async () => {
    const inside = make();
    expect(inside.length).toBeLessThan(MAX_INFLATED_BYTES);
    const packed = packedOf(inside);
    expect(packed.length).toBeLessThan(MAX_PACKED_LENGTH);
    const outcome = await outcomeOf(what, () => unpackResult(packed));
    expect(outcome).toMatchObject({ ok: false, why: 'not-a-result', complaint: null });
    expect(Reflect.get({}, 'ranIt')).toBeUndefined();
  });
}
