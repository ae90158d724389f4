import * as v from 'valibot';
import { RETURN_WAYS } from '../config/config.ts';
import { LANGUAGES } from '../config/languages.ts';
import { CODEC_CHOICES, LENGTH_CHOICES_MS, TEST_KINDS } from '../test-choices.ts';

/** Bounds on what a link can say; our choice: names are a line, a reason a sentence, and a link has to fit a chat. */
export const MAX_NAME_LENGTH = 60;
export const MAX_REASON_LENGTH = 200;

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH));
export const requestId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/));

/** What a help desk asks somebody to run: everything a test link holds. It names no host: routes and sites are names of the config. */
export const testRequestSchema = v.object({
  version: v.literal(1),
  id: requestId,
  /** Who asks, as the person who opens the link knows them. */
  by: name,
  why: v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_REASON_LENGTH))),
  /** Who is asked: a name, a number, whatever the desk knows them by. */
  label: v.nullable(name),
  ticket: v.nullable(name),
  site: v.nullable(name),
  kind: v.picklist(TEST_KINDS),
  /** Of a long test; null otherwise. */
  longLengthMs: v.nullable(v.picklist(LENGTH_CHOICES_MS)),
  /** Null: what the deployment uses. */
  codec: v.nullable(v.picklist(CODEC_CHOICES)),
  route: v.nullable(name),
  /** Null: what the browser prefers. */
  language: v.nullable(v.picklist(LANGUAGES)),
  back: v.picklist(RETURN_WAYS),
  /** Epoch ms after which the link is kindly refused; null: never. */
  untilMs: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15))),
});

export type TestRequest = v.InferOutput<typeof testRequestSchema>;
