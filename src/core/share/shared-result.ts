import * as v from 'valibot';
import { reportSchema } from '../report/schema.ts';
import { MAX_NAME_LENGTH, requestId } from './test-request.ts';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH));

/** What the person who took the test said with it; our choice of bounds: a note is a paragraph. */
const said = v.object({
  note: v.pipe(v.string(), v.maxLength(500)),
  place: v.nullable(name),
  headset: v.nullable(name),
  /** Who they say they get their Internet from. */
  provider: v.nullable(name),
});

/** Of the link that asked for the test. */
const asked = v.object({
  id: requestId,
  label: v.nullable(name),
  ticket: v.nullable(name),
  site: v.nullable(name),
});

/** That the deployment's server saw this very result. */
const seen = v.object({
  /** First 16 hex digits of SHA-256 of the public key (SPKI). */
  keyId: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
  atMs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15)),
  /** ECDSA P-256 with SHA-256 (FIPS 186-5), r and s of 32 bytes each as WebCrypto has them, base64url. */
  signature: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{86}$/)),
});

/** One result on its way: in a link, a file, a webhook. Its report is as `shareable` leaves it. */
export const sharedResultSchema = v.object({
  schema: v.literal('callprobe/shared'),
  version: v.literal(1),
  report: reportSchema,
  asked: v.nullable(asked),
  said,
  seen: v.nullable(seen),
});

export type SharedResult = v.InferOutput<typeof sharedResultSchema>;
export type Asked = NonNullable<SharedResult['asked']>;
export type Said = SharedResult['said'];
export type Seen = NonNullable<SharedResult['seen']>;
