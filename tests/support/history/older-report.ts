import type { CallReport } from '../../../src/core/report/schema.ts';

/** A report as an earlier version of Callprobe wrote it: without what that version did not know. */
export function olderReport(report: CallReport, version: 1 | 2 | 3 | 4): unknown {
  const older = { ...structuredClone(report), version };
  drop(older.window, 'stepMs');
  if (version < 4) toVersion3(older);
  if (version < 3) toVersion2(older);
  if (version < 2) toVersion1(older);
  return older;
}

function toVersion3(older: Omit<CallReport, 'version'>): void {
  drop(older, 'examined');
  drop(older.setup, 'route');
  drop(older.computer, 'power');
}

function toVersion2(report: Omit<CallReport, 'version'>): void {
  drop(report, 'test', 'findings');
  drop(report.verdict, 'decision');
  for (const direction of [report.directions.up, report.directions.down]) {
    drop(direction, 'confidence', 'course');
    if (direction.score.costs !== null) drop(direction.score.costs, 'late');
  }
  for (const second of report.seconds) {
    drop(second, 'hidden');
    drop(second.up, 'perceivedMos');
    drop(second.down, 'perceivedMos');
  }
}

function toVersion1(report: Omit<CallReport, 'version'>): void {
  drop(report, 'relay', 'doubt');
  drop(report.window, 'countedMs');
  drop(report.computer, 'busySeconds', 'saturatedMs');
  drop(report.verdict, 'blames');
  for (const second of report.seconds) drop(second, 'busy');
}

function drop(fields: object, ...names: readonly string[]): void {
  for (const name of names) {
    if (!Reflect.has(fields, name)) throw new Error(`expected the field ${name}, got none`);
    Reflect.deleteProperty(fields, name);
  }
}
