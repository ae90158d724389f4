import { NOTHING_EXAMINED } from './nothing-examined.ts';
import { REPORT_VERSION } from './terms.ts';

type Fields = { readonly [name: string]: unknown };

/**
 * A report of an earlier version in the shape of this one, before anything about it is taken for granted: what that version did
 * not say becomes null, and every second counts, as it did then. Anything else is passed on as it is.
 */
export function upgraded(value: unknown): unknown {
  if (!isFields(value)) return value;
  // Each step takes what the one before it made.
  const steps = [fromVersion1, fromVersion2, fromVersion3, fromVersion4];
  const versions: readonly unknown[] = [1, 2, 3, 4];
  const first = versions.indexOf(value.version);
  return first < 0 ? value : steps.slice(first).reduce<Fields>((report, step) => step(report), value);
}

function fromVersion1(report: Fields): Fields {
  return {
    ...report,
    window: changed(report.window, (window) => ({ ...window, countedMs: countedMs(window) })),
    computer: changed(report.computer, (computer) => ({ ...computer, busySeconds: null, saturatedMs: null })),
    verdict: changed(report.verdict, (verdict) => ({ ...verdict, blames: null })),
    seconds: eachChanged(report.seconds, (second) => ({ ...second, busy: [] })),
    relay: null,
    doubt: null,
  };
}

/** Doubt, course and findings were not known then, and what came late was part of `loss`. */
function fromVersion2(report: Fields): Fields {
  const side = (second: unknown) => changed(second, (fields) => ({ ...fields, perceivedMos: null }));
  const score = (fields: Fields) => ({
    ...fields,
    costs: changed(fields.costs, (costs) => ({ ...costs, late: null })),
  });
  const direction = (value: unknown) =>
    changed(value, (fields) => ({ ...fields, score: changed(fields.score, score), confidence: null, course: null }));
  return {
    ...report,
    test: { mode: 'thorough', streams: 1, extraBps: 0, streamsLeft: null },
    directions: changed(report.directions, ({ up, down }) => ({ up: direction(up), down: direction(down) })),
    seconds: eachChanged(report.seconds, (second) => ({
      ...second,
      hidden: null,
      up: side(second.up),
      down: side(second.down),
    })),
    verdict: changed(report.verdict, (verdict) => ({ ...verdict, decision: null })),
    findings: [],
  };
}

/** Nothing but the voice was examined then, and deployments had one route. */
function fromVersion3(report: Fields): Fields {
  return {
    ...report,
    setup: changed(report.setup, (setup) => ({ ...setup, route: null })),
    examined: NOTHING_EXAMINED,
    computer: changed(report.computer, (computer) => ({ ...computer, power: null })),
  };
}

/** Every call was a test of our own, a second a row. */
function fromVersion4(report: Fields): Fields {
  return {
    ...report,
    version: REPORT_VERSION,
    window: changed(report.window, (window) => ({ ...window, stepMs: 1000 })),
  };
}

function changed(value: unknown, change: (fields: Fields) => Fields): unknown {
  return isFields(value) ? change(value) : value;
}

function eachChanged(value: unknown, change: (fields: Fields) => Fields): unknown {
  return Array.isArray(value) ? value.map((item: unknown) => changed(item, change)) : value;
}

function countedMs({ measuredFromMs, measuredToMs }: Fields): number | null {
  return typeof measuredFromMs === 'number' && typeof measuredToMs === 'number' ? measuredToMs - measuredFromMs : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
