import { parseReport } from '../../../src/core/report/parse-report.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { type Annotation, type Mark, NO_ANNOTATION } from '../../../src/core/trends/annotation.ts';
import { summaryOf } from '../../../src/core/trends/summary.ts';
import type { TransferEntry } from '../../../src/history/transfer.ts';
import { FIRST_STARTED_AT, madeUpReport, SAMPLE_REPORTS, sampleId } from '../reports/index.ts';
import { olderReport } from './older-report.ts';

/** MADE-UP TEST DATA: histories as files hold them. */

export const NOTED: Annotation = {
  note: 'after the router was moved: <img src=x onerror="globalThis.ranIt = true"> 5 % fewer "gaps", −2 ms\nsecond line',
  agent: 'Åsa Öberg',
  place: 'kitchen',
  headset: null,
  provider: 'Öresund Net',
  tags: ['monitoring', '=SUM(A1:A9)'],
  origin: 'not-seen',
};

export const MARKS: readonly Mark[] = [
  { id: sampleId(901), atMs: FIRST_STARTED_AT + 86_400_000, text: 'moved router' },
  { id: sampleId(900), atMs: FIRST_STARTED_AT, text: 'new ISP' },
];

/** One of each kind: with a trace, without one, only examined, failed, and one whose report was let go. Short ones: they are copied often. */
export function someEntries(): readonly TransferEntry[] {
  const short = { plannedMs: 2_000, heardMs: 2_000 };
  const [traced, plain, gone] = [madeUpReport(1, short), madeUpReport(2, short), madeUpReport(3, short)];
  const examined = { ...sampleOf('examined-routes'), seconds: [] };
  return [
    { report: traced, annotation: NOTED },
    { report: { ...plain, trace: null }, annotation: NO_ANNOTATION },
    { report: examined, annotation: NO_ANNOTATION },
    { report: sampleOf('failed-relay-unreachable'), annotation: { ...NO_ANNOTATION, place: 'office' } },
    { summary: summaryOf(gone), annotation: NOTED },
  ];
}

/** A call as versions of the report wrote it (1 had all that 2 lacked as well), with its trace; as they are read today beside them. */
export function reportsOfAllVersions(): readonly { readonly written: unknown; readonly read: CallReport }[] {
  return ([1, 3, 4, 5] as const).map((version) => {
    const report = { ...madeUpReport(20 + version, { plannedMs: 4_000 }) };
    const written = version === 5 ? report : olderReport(report, version);
    const parsed = parseReport(structuredClone(written));
    if (!parsed.ok) throw new Error(parsed.message);
    return { written, read: parsed.report };
  });
}

export function sampleOf(name: string): CallReport {
  const build = SAMPLE_REPORTS[name];
  if (build === undefined) throw new Error(`expected a sample report, got ${name}`);
  return build();
}
