import * as v from 'valibot';
import { LANGUAGES } from '../config/languages.ts';
import { MAX_NAME_LENGTH } from '../share/test-request.ts';
import { CODEC_CHOICES, LENGTH_CHOICES_MS, TEST_KINDS } from '../test-choices.ts';
import { type Hello, type HostMessage, MARK, THEMES } from './protocol.ts';

/** As the frame reads what comes from outside: exactly these fields, or nothing. */
const mark = { source: v.literal(MARK.source), v: v.literal(MARK.v) };
const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const name = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_NAME_LENGTH)));
const theme = v.picklist(THEMES);
const language = v.picklist(LANGUAGES);

const helloSchema = v.strictObject({
  ...mark,
  type: v.literal('hello'),
  nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  theme,
  language: v.nullable(language),
});

const asked = { ...mark, id };
const hostMessageSchema = v.variant('type', [
  v.strictObject({
    ...asked,
    type: v.literal('start'),
    test: v.nullable(v.picklist(TEST_KINDS)),
    longLengthMs: v.nullable(v.picklist(LENGTH_CHOICES_MS)),
    codec: v.nullable(v.picklist(CODEC_CHOICES)),
  }),
  v.strictObject({ ...asked, type: v.literal('stop') }),
  v.strictObject({ ...asked, type: v.literal('theme'), theme }),
  v.strictObject({ ...asked, type: v.literal('language'), language }),
  v.strictObject({
    ...asked,
    type: v.literal('agent'),
    agent: v.nullable(v.strictObject({ label: name, ticket: name, site: name })),
  }),
  v.strictObject({ ...asked, type: v.literal('route'), route: name }),
  // Not copied: whoever keeps it reads it by its own schema.
  v.strictObject({ ...asked, type: v.literal('keep'), report: v.custom<object>(isFields) }),
]);

const OPTIONS = { abortEarly: true } as const;

/** The handshake; null: it is none, and nobody is answered. Never throws. */
export function readHello(value: unknown): Hello | null {
  const result = v.safeParse(helloSchema, value, OPTIONS);
  return result.success ? result.output : null;
}

/**
 * `wrong`: something is not as this protocol has it, though whoever sent it can be told under `id`. Null: it is no message of this
 * protocol, and nobody is answered. Never throws.
 */
export type ReadHostMessage =
  | { readonly ok: true; readonly message: HostMessage }
  | { readonly ok: false; readonly id: number; readonly wrong: string };

export function readHostMessage(value: unknown): ReadHostMessage | null {
  const result = v.safeParse(hostMessageSchema, value, OPTIONS);
  if (result.success) return { ok: true, message: result.output };
  const envelope = v.safeParse(v.looseObject({ ...asked, type: v.string() }), value, OPTIONS);
  if (!envelope.success) return null;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'message';
  const got = issue.received.slice(0, MAX_QUOTED);
  return {
    ok: false,
    id: envelope.output.id,
    wrong: `${where}: expected ${issue.expected ?? issue.message}, got ${got}`,
  };
}

/** Of what came, no more than this is quoted back; our choice. */
const MAX_QUOTED = 80;

function isFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
