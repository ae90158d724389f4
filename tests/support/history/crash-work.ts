import { NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { summaryOf } from '../../../src/core/trends/summary.ts';
import { madeUpReport, runningReport, sampleId } from '../reports/index.ts';
import type { Step } from './crash-in-page.ts';
import { MARKS, NOTED } from './made-up-file.ts';
import { olderReport } from './older-report.ts';

/** A page's work that is going to be killed, and what was there before it. */
export interface Work {
  readonly name: 'write' | 'import' | 'upgrade';
  readonly before: readonly Step[];
  /** Where it is not empty, `before` is a database of version 1 with these. */
  readonly version1: readonly unknown[];
  readonly steps: readonly Step[];
}

const SHORT = { plannedMs: 2_000 };

function short(serial: number) {
  return madeUpReport(serial, SHORT);
}

const BEFORE: readonly Step[] = [
  { kind: 'save', report: short(1), annotation: { place: 'kitchen' } },
  { kind: 'save', report: short(2) },
  { kind: 'mark', mark: MARKS[0] ?? { id: sampleId(9), atMs: 0, text: '' } },
];

/** Everything a page writes, one after the other: a new test, a checkpoint and its end, notes, a mark, a deletion, a test once more. */
export function writeWork(): Work {
  const [id, startedAt] = [short(4).id, short(4).startedAt];
  const checkpoint = { ...runningReport(), id, startedAt, seconds: [], trace: short(4).trace };
  return {
    name: 'write',
    before: BEFORE,
    version1: [],
    steps: [
      { kind: 'save', report: short(3), annotation: NOTED },
      { kind: 'save', report: checkpoint },
      { kind: 'save', report: short(4) },
      { kind: 'annotate', id: sampleId(2), annotation: NOTED },
      ...MARKS.slice(1).map((mark) => ({ kind: 'mark', mark }) as const),
      { kind: 'save', report: short(30) },
      { kind: 'delete', id: sampleId(1) },
      { kind: 'save', report: { ...short(3), trace: null } },
    ],
  };
}

/** New tests over three weeks, one that is here without its report, one that is here as it is, and marks. */
export function importWork(): Work {
  const here = { summary: summaryOf(short(5)), annotation: NO_ANNOTATION };
  const file = (entries: readonly object[], marks: readonly object[]) =>
    JSON.stringify({ schema: 'callprobe/history', version: 1, exportedAt: 0, entries, marks });
  const added = Array.from({ length: 14 }, (_, place) => ({
    report: short(10 + place * 4),
    annotation: place % 3 === 0 ? NOTED : NO_ANNOTATION,
  }));
  const known = [short(5), short(1)].map((report) => ({ report, annotation: NOTED }));
  return {
    name: 'import',
    before: [...BEFORE, { kind: 'import', text: file([here], []) }],
    version1: [],
    steps: [{ kind: 'import', text: file([...known, ...added], MARKS) }],
  };
}

/** Reports of each version that the first database has ever held, with traces and without. */
export function upgradeWork(): Work {
  const reports = Array.from({ length: 12 }, (_, place) => {
    const report = place % 3 === 2 ? { ...short(60 + place * 5), trace: null } : short(60 + place * 5);
    const version = ([1, 2, 3, 4, 5] as const)[place % 5];
    return version === undefined || version === 5 ? report : olderReport(report, version);
  });
  return { name: 'upgrade', before: [], version1: reports, steps: [{ kind: 'open' }] };
}
