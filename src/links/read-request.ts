import * as v from 'valibot';
import type { DeploymentConfig } from '../core/config/config.ts';
import { plainText } from '../core/share/plain-text.ts';
import { type TestRequest, testRequestSchema } from '../core/share/test-request.ts';
import { fromBase64url } from './base64url.ts';
import { withoutChecksum } from './checked-text.ts';
import { formatOf, MAX_REQUEST_LENGTH, REQUEST_FORMAT } from './format.ts';
import { requestOf } from './request-lines.ts';
import { undoMangling } from './undo-mangling.ts';

/** What a test link is held against. */
export interface Offer {
  readonly config: DeploymentConfig;
  /** Names of the deployment's routes; null while they are not known: then any name is taken. */
  readonly routes: readonly string[] | null;
  readonly nowMs: number;
}

/**
 * `damaged`: something is missing or was changed on the way. `unknown`: whole, and no request. `newer`: of a later version than this page.
 * `expired`: was good until `untilMs`. `not-offered`: asks for something that this deployment does not have.
 */
export type UnreadableRequest = 'damaged' | 'unknown' | 'newer' | 'expired' | 'not-offered';

export type ReadRequest =
  | { readonly ok: true; readonly request: TestRequest }
  | {
      readonly ok: false;
      readonly why: UnreadableRequest;
      /** For the engineer: expected X, got Y. */
      readonly message: string;
      /** Which field of the request; null where it is the link as a whole. */
      readonly field: keyof TestRequest | null;
      /** What was asked, where that could be read (`expired`, `not-offered`), so that it can be said by whom. */
      readonly request: TestRequest | null;
    };

/**
 * What a test link asks: of the whole link or of its packed text, also as mail and chat programs leave it (`undoMangling`). Never throws.
 *
 * It can choose among what the deployment has and bring nothing of its own: no host, no address of a page, no site or route that the config
 * does not name. Its texts come back as one line of plain text each.
 */
export function readRequest(text: string, offer: Offer): ReadRequest {
  if (text.length > 3 * MAX_REQUEST_LENGTH) return tooLong(text);
  let first: ReadRequest | null = null;
  for (const packed of undoMangling(text)) {
    const isTooLong = packed.length > MAX_REQUEST_LENGTH;
    const read = isTooLong ? tooLong(packed) : readPlain(packed, offer);
    // Too long or damaged it may be for words that follow it.
    if (read.ok || (read.why !== 'damaged' && !isTooLong)) return read;
    first ??= read;
  }
  return first ?? tooLong(text);
}

function readPlain(packed: string, offer: Offer): ReadRequest {
  const found = formatOf(packed);
  if (found === null) return refused('unknown', 'expected a format and a dot first, got neither');
  const { format, rest } = found;
  if (format > REQUEST_FORMAT) return refused('newer', `expected format ${REQUEST_FORMAT}, got ${format}`);
  if (format < REQUEST_FORMAT) return refused('unknown', `expected format ${REQUEST_FORMAT}, got ${format}`);
  const bytes = fromBase64url(rest);
  const lines = bytes && withoutChecksum(bytes);
  if (lines === null) return refused('damaged', 'expected the checksum of what is inside, got another');
  const result = v.safeParse(testRequestSchema, requestOf(lines), { abortEarly: true });
  if (result.success) return heldAgainst(result.output, offer);
  const [issue] = result.issues;
  const field = issue.path?.[0]?.key as keyof TestRequest | undefined;
  const what = `expected ${issue.expected ?? issue.message}, got ${issue.received.slice(0, MAX_QUOTED)}`;
  return refused('unknown', `${field ?? 'link'}: ${what}`, field ?? null);
}

/** A request that came some other way than by a link, held against the same. */
export function heldAgainst(request: TestRequest, { config, routes, nowMs }: Offer): ReadRequest {
  const notOffered = (field: keyof TestRequest, expected: string) =>
    refused('not-offered', `${field}: expected ${expected}, got ${request[field]}`, field, request);
  const linked = TEXTS.find((name) => LINK.test(request[name] ?? ''));
  if (linked !== undefined) return notOffered(linked, 'words without an address of a page');
  const { untilMs } = request;
  if (untilMs !== null && nowMs > untilMs) {
    const [until, now] = [untilMs, nowMs].map((ms) => new Date(ms).toISOString());
    return refused('expired', `untilMs: expected at least ${now}, got ${until}`, 'untilMs', request);
  }
  const { route, site, language, back, kind, longLengthMs } = request;
  if (route !== null && routes !== null && !routes.includes(route)) return notOffered('route', listed(routes));
  if (site !== null && !config.sites.includes(site)) return notOffered('site', listed(config.sites));
  if (language !== null && !config.languages.includes(language))
    return notOffered('language', listed(config.languages));
  if (!config.results.ways.includes(back)) return notOffered('back', listed(config.results.ways));
  if ((kind === 'long') !== (longLengthMs !== null)) return notOffered('longLengthMs', 'a length for a long test only');
  return { ok: true, request };
}

const TEXTS = ['by', 'why', 'label', 'ticket'] as const;
/** These words are shown to whoever opens the link as the help desk's: they may not send them anywhere. */
const LINK = /:\/\/|\bwww\./iu;

/** Of what came, no more than this is quoted back; our choice. */
const MAX_QUOTED = 80;

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : `one of ${names.join(', ')}`;
}

function tooLong({ length }: string): ReadRequest {
  return refused('unknown', `expected at most ${MAX_REQUEST_LENGTH} characters, got ${length}`);
}

function refused(
  why: UnreadableRequest,
  message: string,
  field: keyof TestRequest | null = null,
  request: TestRequest | null = null,
): ReadRequest {
  return { ok: false, why, message: plainText(message), field, request };
}
