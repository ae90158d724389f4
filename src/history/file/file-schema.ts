import * as v from 'valibot';
import { reportSchema } from '../../core/report/schema.ts';
import { measured, text } from '../../core/report/schema-parts.ts';
import { BAND_WORDS, END_REASONS, OUTCOMES } from '../../core/report/terms.ts';
import {
  type Annotation,
  MAX_LABEL_LENGTH,
  MAX_NOTE_LENGTH,
  MAX_TAGS,
  type Mark,
  TEST_ORIGINS,
} from '../../core/trends/annotation.ts';
import { TEST_RESULTS, type TestSummary } from '../../core/trends/summary.ts';

export const FILE_SCHEMA = 'callprobe/history';

/** Raise it with every change of what a file has. Reports in it have a version of their own. */
export const FILE_VERSION = 2;

/** What is read, the version of before included. */
const FILE_VERSIONS = [1, FILE_VERSION] as const;

/** What a file has besides its tests. */
export interface FileHeader {
  /** Epoch milliseconds. */
  readonly exportedAt: number;
  /** The version of Callprobe that wrote it. */
  readonly software: string | null;
}

/** What is in a file, its fields and no others. What the product writes is within these bounds, and so is what is read from a report. */
const { id, startedAt: epochMs, test } = reportSchema.entries;

/** Words of one line: it is shown on one, and lists of them are kept one a line. */
const line = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAX_LABEL_LENGTH),
  v.check((words) => !/[\r\n\u2028\u2029]/.test(words), 'one line'),
);

export const annotationSchema = v.strictObject({
  note: v.pipe(v.string(), v.maxLength(MAX_NOTE_LENGTH)),
  agent: v.nullable(line),
  place: v.nullable(line),
  headset: v.nullable(line),
  provider: v.nullable(line),
  tags: v.pipe(
    v.array(line),
    v.maxLength(MAX_TAGS),
    v.check((tags) => new Set(tags).size === tags.length, 'each tag once'),
  ),
  origin: v.picklist(TEST_ORIGINS),
}) satisfies v.GenericSchema<unknown, Annotation>;

export const markSchema = v.strictObject({
  id,
  atMs: epochMs,
  text: line,
}) satisfies v.GenericSchema<unknown, Mark>;

const mos = v.nullable(v.pipe(v.number(), v.minValue(1), v.maxValue(4.5)));

/** Times are whatever is finite: a computer that slept through a test has very long ones. */
const direction = v.strictObject({
  mos,
  lossRatio: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  delayMs: measured,
  jitterMs: measured,
});

/** Only a test that has ended loses its report, so a summary alone is never of a running one. */
const ended = <const T extends string>(words: readonly T[]) =>
  v.picklist(words.filter((word): word is Exclude<T, 'running'> => word !== 'running'));

export const summarySchema = v.strictObject({
  id,
  startedAt: epochMs,
  utcOffsetMin: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-1440), v.maxValue(1440))),
  mode: test.entries.mode,
  outcome: ended(OUTCOMES),
  endReason: ended(END_REASONS),
  result: v.picklist(TEST_RESULTS),
  band: v.picklist(BAND_WORDS),
  mos,
  decidedBy: v.nullable(v.picklist(['up', 'down'])),
  up: direction,
  down: direction,
  loopMs: measured,
  topology: reportSchema.entries.setup.entries.topology,
  sameComputer: v.nullable(v.boolean()),
  route: v.nullable(text),
  codec: v.nullable(text),
  browser: v.nullable(text),
  connection: v.nullable(text),
  microphone: v.nullable(text),
  findings: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,40}$/))), v.maxLength(6)),
}) satisfies v.GenericSchema<unknown, TestSummary>;

/** A file without its two lists, which are checked item by item. */
export const headerSchema = v.strictObject({
  schema: v.literal(FILE_SCHEMA),
  version: v.picklist(FILE_VERSIONS),
  exportedAt: epochMs,
  software: v.optional(text),
});
