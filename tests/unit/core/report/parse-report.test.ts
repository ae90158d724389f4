import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { parseReport } from '../../../../src/core/report/parse-report.ts';
import { type CallReport, reportSchema } from '../../../../src/core/report/schema.ts';
import { REPORT_VERSION } from '../../../../src/core/report/terms.ts';
import { fullyExamined } from '../../../support/reports/fully-examined.ts';
import { madeUpReport, sampleReport } from '../../../support/reports/index.ts';

type Path = readonly (string | number)[];

/**
 * A valid report with no null and no empty list in it, so that a walk over it meets every field there is; four seconds
 * long, as it is copied for each. Through JSON, because no two places may be one object: a change shall be in one place.
 */
function fullReport(): CallReport {
  const candidate = { candidateType: 'relay', protocol: 'udp', relayProtocol: 'tls' };
  const path = { local: candidate, remote: candidate };
  const { setup, ...report } = madeUpReport(1, { plannedMs: 4_000 });
  const abandoned = [{ topology: 'split-relay' as const, why: 'expected TCP, got none' }];
  const whole = {
    ...report,
    setup: { ...setup, abandoned, route: 'Frankfurt' },
    endDetail: 'expected',
    paths: { near: path, far: path },
    seconds: report.seconds.map((second) => ({ ...second, busy: ['speaking'] })),
    computer: {
      stalls: 1,
      longestStallMs: 80,
      hiddenMs: 0,
      busySeconds: 1,
      saturatedMs: 0,
      power: { isCharging: false, level: 0.4 },
    },
    examined: fullyExamined(),
    verdict: { ...report.verdict, blames: 'computer' },
    test: { ...report.test, streamsLeft: false },
    findings: [
      {
        code: 'upload-loss',
        direction: 'up',
        confidence: 'likely',
        costMos: 0.4,
        secondsMs: [420],
        figures: { lossRatio: 0.05 },
      },
    ],
    doubt: { lossRatio: 0.01, jitterMs: 3, mos: 0.2 },
  };
  for (const direction of [whole.directions.up, whole.directions.down]) {
    direction.score.missing.push('delayMs');
    direction.course = {
      beginning: 4,
      middle: 4,
      end: 4,
      worst: { fromMs: 3420, mos: 3.9 },
      longestOutage: { fromMs: 3500, durationMs: 240 },
      afterCallMos: 4,
    };
  }
  for (const { up, down } of whole.seconds) {
    up.perceivedMos = 4;
    down.perceivedMos = 4;
  }
  return JSON.parse(JSON.stringify(whole).replaceAll('"burstRatio":null', '"burstRatio":1'), (key, value) =>
    key === 'instruments' ? { ...value, burstRatio: 'packet-tap' } : value,
  );
}

/** Every place in the value; of a list only the first and the last item, as all share one schema. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...new Set([0, value.length - 1])] : Object.keys(value);
  const inside = keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), value);
}

/** What parseReport says of the full report with one place changed: the new value, or `MISSING` to take the field out. */
function refusalWith(report: CallReport, path: Path, wrong: unknown): string {
  const holder = Object(at(report, path.slice(0, -1)));
  const key = path.at(-1) ?? '';
  const right: unknown = holder[key];
  if (wrong === MISSING) delete holder[key];
  else holder[key] = wrong;
  const parsed = parseReport(report);
  holder[key] = right;
  return parsed.ok ? 'accepted' : parsed.message;
}

const MISSING = Symbol('missing');
const full = fullReport();
const paths = pathsOf(full);
const pathsTo = (type: string) => paths.filter((path) => typeof at(full, path) === type);

/** The figures of a finding are a list by name, and each rule has its own. */
const isNamedByItsRule = (path: Path) => path.at(-2) === 'figures';

/** Those changes that were not refused by the path of the place, in the words "expected ..., got ...". */
function notRefused(places: readonly Path[], wrongAt: (path: Path) => unknown): readonly string[] {
  return places.flatMap((path) => {
    const message = refusalWith(full, path, wrongAt(path));
    const isNamed = message.startsWith(`${path.join('.')}: expected `) && / got .+$/.test(message);
    return isNamed ? [] : [`${path.join('.')} -> ${message}`];
  });
}

test('the report walked through holds every field: no null, no empty list', () => {
  expect(parseReport(full).ok).toBe(true);
  const empty = paths.filter((path) => ['null', '[]'].includes(JSON.stringify(at(full, path))));
  expect(empty.map((path) => path.join('.'))).toEqual([]);
  expect(new Set(paths.map(([first]) => first))).toEqual(new Set(Object.keys(reportSchema.entries)));
});

test('a wrong type anywhere is refused by the path of the field, with what was expected and what came', () => {
  expect(notRefused(paths, (path) => (typeof at(full, path) === 'boolean' ? 'wrong' : true))).toEqual([]);
  expect(refusalWith(full, ['seconds', 0, 'up', 'mos'], true)).toBe('seconds.0.up.mos: expected number, got true');
});

test('a missing field anywhere is refused by its path', () => {
  const fields = paths.filter((path) => typeof path.at(-1) === 'string' && !isNamedByItsRule(path));
  expect(notRefused(fields, () => MISSING)).toEqual([]);
});

test('a figure that is no finite number is refused, wherever a figure is', () => {
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
    expect(notRefused(pathsTo('number'), () => wrong)).toEqual([]);
  }
});

test('a text of more than 500 characters is refused, wherever a text is', () => {
  expect(notRefused(pathsTo('string'), () => 'a'.repeat(501))).toEqual([]);
});

test('a refusal stays short however long the wrong text is', () => {
  const parsed = parseReport(sampleReport({ endDetail: 'a'.repeat(1_000_000) }));
  expect(parsed.ok ? '' : parsed.message.length).toBeLessThan(1_000);
  expect(parsed.ok).toBe(false);
});

test('unknown keys are dropped at every depth', () => {
  const report = structuredClone(fullReport());
  for (const path of [[], ...paths]) {
    const place = at(report, path);
    const isList = Array.isArray(place) || path.at(-1) === 'figures';
    if (typeof place === 'object' && place !== null && !isList) Reflect.set(place, 'surplus', 1);
  }
  expect(JSON.stringify(report)).toContain('surplus');
  expect(parseReport(report)).toEqual({ ok: true, report: fullReport() });
});

test('another version, another schema and what is no report at all are refused', () => {
  const others = [
    { ...sampleReport(), version: REPORT_VERSION + 1 },
    { ...sampleReport(), version: 0 },
    { ...sampleReport(), schema: 'callprobe/other' },
    ...[undefined, null, 0, '', 'callprobe/report', true, [], {}, () => 0, Symbol('report'), 10n],
  ];
  for (const other of others) {
    const parsed = parseReport(other);
    expect(parsed.ok ? 'accepted' : parsed.message).toMatch(/^[^:]+: expected .+, got .+$/);
  }
});

test('columns of a trace that differ in length are refused', () => {
  const { trace } = sampleReport();
  const up = trace?.up ?? null;
  if (trace === null || up === null) throw new Error('expected a sample with a trace, got none');
  const parsed = parseReport(sampleReport({ trace: { ...trace, up: { ...up, sentMs: up.sentMs.slice(1) } } }));
  expect(parsed.ok ? 'accepted' : parsed.message).toMatch(/^trace\.up: expected .*columns of equal length/);
});

test('a report of version 1 is read: every second counts, and what it did not know is null', () => {
  const { relay: _, doubt: __, ...rest } = structuredClone(sampleReport());
  const { countedMs: ___, ...window } = rest.window;
  const { stalls, longestStallMs, hiddenMs } = rest.computer;
  const { blames: ____, ...verdict } = rest.verdict;
  const seconds = rest.seconds.map(({ busy: _____, ...second }) => second);
  const old = { ...rest, version: 1, window, computer: { stalls, longestStallMs, hiddenMs }, verdict, seconds };
  const parsed = parseReport(JSON.parse(JSON.stringify(old)));
  expect(parsed).toMatchObject({ ok: true, report: { version: REPORT_VERSION, relay: null, doubt: null } });
  if (!parsed.ok) throw new Error(parsed.message);
  expect(parsed.report.window.countedMs).toBe(17_000);
  expect(parsed.report.computer.busySeconds).toBeNull();
  expect(parsed.report.seconds.every(({ busy }) => busy.length === 0)).toBe(true);
});

test('a report that version 4 wrote is read: each of its rows is a second, and every figure stays', async () => {
  const file = new URL('../../../fixtures/reports/version-4.json', import.meta.url);
  const old: unknown = JSON.parse(await readFile(file, 'utf8'));
  const parsed = parseReport(old);
  if (!parsed.ok) throw new Error(parsed.message);
  const { version, window, ...rest } = parsed.report;
  expect({ version, stepMs: window.stepMs }).toEqual({ version: REPORT_VERSION, stepMs: 1000 });
  const { stepMs: _, ...oldWindow } = window;
  expect({ ...rest, version: 4, window: oldWindow }).toEqual(old);
});

test('a report that version 3 wrote is read: nothing but the voice had been examined, and every figure stays', async () => {
  const file = new URL('../../../fixtures/reports/version-3.json', import.meta.url);
  const old: unknown = JSON.parse(await readFile(file, 'utf8'));
  const parsed = parseReport(old);
  if (!parsed.ok) throw new Error(parsed.message);
  const { version, examined, setup, computer, window, ...rest } = parsed.report;
  expect({ version, route: setup.route, power: computer.power }).toEqual({
    version: REPORT_VERSION,
    route: null,
    power: null,
  });
  expect(Object.values(examined)).toEqual([null, null, null, null, null]);
  const { stepMs: _, ...oldWindow } = window;
  expect(old).toMatchObject({ ...rest, window: oldWindow });
});
