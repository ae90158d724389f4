import * as v from 'valibot';
import type { Measured } from '../core/measured.ts';
import { measured, text } from '../core/report/schema-parts.ts';
import { BAND_WORDS, END_REASONS, OUTCOMES, TEST_MODES } from '../core/report/terms.ts';
import { TOPOLOGIES } from '../core/samples/sample.ts';
import type { Annotation, Mark } from '../core/trends/annotation.ts';
import { MAX_LABEL_LENGTH, MAX_NOTE_LENGTH, MAX_TAGS, TEST_ORIGINS } from '../core/trends/annotation.ts';
import { TEST_RESULTS, type TestSummary } from '../core/trends/summary.ts';

/** What is stored beside the reports, checked whenever it is read: from the database as from a file. */

const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/));
/** What a Date can hold (ECMA-262 21.4.1.1). */
const epochMs = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
/** One line: tags of a test are kept one a line. */
const label = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LABEL_LENGTH), v.regex(/^[^\r\n\u2028\u2029]*$/));

const direction = v.object({ mos: measured, lossRatio: measured, delayMs: measured, jitterMs: measured });

/** No narrower than the report's: every report that can be read has a summary that can. */
export const summarySchema: v.GenericSchema<unknown, TestSummary> = v.object({
  id,
  startedAt: epochMs,
  utcOffsetMin: measured,
  mode: v.picklist(TEST_MODES),
  outcome: v.picklist(OUTCOMES),
  endReason: v.picklist(END_REASONS),
  result: v.picklist(TEST_RESULTS),
  band: v.picklist(BAND_WORDS),
  mos: measured,
  decidedBy: v.nullable(v.picklist(['up', 'down'])),
  up: direction,
  down: direction,
  loopMs: measured,
  topology: v.nullable(v.picklist(TOPOLOGIES)),
  sameComputer: v.nullable(v.boolean()),
  route: v.nullable(text),
  codec: v.nullable(text),
  browser: v.nullable(text),
  connection: v.nullable(text),
  microphone: v.nullable(text),
  findings: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,40}$/))), v.maxLength(6)),
});

export const annotationSchema: v.GenericSchema<unknown, Annotation> = v.object({
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH)),
  agent: v.nullable(label),
  place: v.nullable(label),
  headset: v.nullable(label),
  // Stored before anybody could say so: nobody did, and every test was one's own.
  provider: v.optional(v.nullable(label), null),
  tags: v.pipe(
    v.array(label),
    v.maxLength(MAX_TAGS),
    v.check((tags) => new Set(tags).size === tags.length, 'each tag once'),
  ),
  origin: v.optional(v.picklist(TEST_ORIGINS), 'own'),
});

export const markSchema: v.GenericSchema<unknown, Mark> = v.object({ id, atMs: epochMs, text: label });

/** How much a history keeps. */
export interface Keeping {
  /** Tests older than this go; null: none for its age. */
  readonly days: 30 | 90 | 365 | null;
  /** How many tests keep their packet trace, the newest. */
  readonly traces: number;
  /** What tests may take together, bytes; null: as much as the browser gives. */
  readonly maxBytes: Measured;
}

export const keepingSchema: v.GenericSchema<unknown, Keeping> = v.object({
  days: v.nullable(v.picklist([30, 90, 365])),
  traces: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
  maxBytes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1_000_000))),
});

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** Of what came, no more than this is quoted back; our choice. */
const MAX_QUOTED = 80;

/** Never throws. A refusal names the first wrong field as a path (or `what`), what was expected there and what came. */
export function checked<T>(what: string, schema: v.GenericSchema<unknown, T>, value: unknown): Checked<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? what;
  const expected = issue.expected ?? issue.message;
  return { ok: false, message: `${where}: expected ${expected}, got ${issue.received.slice(0, MAX_QUOTED)}` };
}
