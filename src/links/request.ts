import * as v from 'valibot';
import type { DeploymentConfig } from '../core/config/config.ts';
import { plainText } from '../core/share/plain-text.ts';
import { type TestRequest, testRequestSchema } from '../core/share/test-request.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { withChecksum, withoutChecksum } from './checked-text.ts';
import { formatOf, REQUEST_FORMAT } from './format.ts';
import { endsWell, undoMangling } from './undo-mangling.ts';

/** FORMAT 1 of a test link: each field's name there. What is null is left out. */
const SHORT = {
  id: 'i',
  by: 'b',
  why: 'w',
  label: 'l',
  ticket: 't',
  site: 's',
  kind: 'k',
  longLengthMs: 'd',
  codec: 'c',
  route: 'r',
  language: 'g',
  back: 'a',
  untilMs: 'u',
} as const satisfies Record<Exclude<keyof TestRequest, 'version'>, string>;

/** Longer than any test link: six texts of four-byte characters, and what else is in it. */
const MAX_PACKED_LENGTH = 4_096;

/** What a link asks as its text, `<page>#/t/<packed>`: about 200 characters for a name, a reason and a ticket. Not checked here: `readRequest` does. */
export function packRequest(request: TestRequest): string {
  const fields = Object.entries(SHORT).flatMap(([name, short]) => {
    const value: unknown = Reflect.get(request, name);
    return value === null ? [] : [[short, value]];
  });
  return packJson(JSON.stringify(Object.fromEntries(fields)));
}

function packJson(json: string): string {
  const packed = `${REQUEST_FORMAT}.${toBase64url(withChecksum(json))}`;
  // A blank behind JSON says nothing, and turns out another last character.
  return endsWell(packed) ? packed : packJson(`${json} `);
}

/** What a test link is held against. */
export interface Offer {
  readonly config: DeploymentConfig;
  /** Names of the deployment's routes; null while they are not known: then a route is taken as it is. */
  readonly routes: readonly string[] | null;
  readonly nowMs: number;
}

/**
 * `damaged`: something is missing or was changed on the way. `unknown`: whole, and no request. `newer`: of a later version than this page.
 * `expired`: good until `untilMs`. `not-offered`: asks for something that this deployment does not have.
 */
export type UnreadableRequest = 'damaged' | 'unknown' | 'newer' | 'expired' | 'not-offered';

export type ReadRequest =
  | { readonly ok: true; readonly request: TestRequest }
  | {
      readonly ok: false;
      readonly why: UnreadableRequest;
      /** For the engineer: expected X, got Y. */
      readonly message: string;
      /** Name of the field of the request; null where it is the link as a whole. */
      readonly field: string | null;
      /** What was asked, where that could be read (`expired`, `not-offered`), so that it can be said by whom. */
      readonly request: TestRequest | null;
    };

/**
 * What a test link asks: of the whole link or of its packed text, also as mail and chat programs leave it (`undoMangling`). Never throws.
 *
 * It can choose among what the deployment's config has and bring nothing of its own: no host, no address of a page, no site or route that the
 * config does not name. Its texts come back as one line of plain text each.
 */
export function readRequest(text: string, offer: Offer): ReadRequest {
  if (text.length > 3 * MAX_PACKED_LENGTH) {
    return refused('unknown', `expected at most ${MAX_PACKED_LENGTH} characters, got ${text.length}`);
  }
  const [first, ...others] = undoMangling(text).map((packed) => readPlain(packed, offer));
  if (first === undefined) return refused('unknown', 'expected a link, got nothing');
  return first.ok || first.why !== 'damaged' ? first : (others.find(({ ok }) => ok) ?? first);
}

function readPlain(packed: string, offer: Offer): ReadRequest {
  const found = formatOf(packed);
  if (found === null) return refused('unknown', 'expected a format and a dot first, got neither');
  const { format, rest } = found;
  if (format > REQUEST_FORMAT) return refused('newer', `expected format ${REQUEST_FORMAT}, got ${format}`);
  if (format < REQUEST_FORMAT) return refused('unknown', `expected format ${REQUEST_FORMAT}, got ${format}`);
  const bytes = fromBase64url(rest);
  const json = bytes && withoutChecksum(bytes);
  if (json === null) return refused('damaged', 'expected the checksum of what is inside, got another');
  const result = v.safeParse(testRequestSchema, fieldsOf(json), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    const field = v.getDotPath(issue);
    return refused('unknown', `${field ?? 'link'}: expected ${issue.expected ?? issue.message}, got ${issue.received}`);
  }
  return heldAgainst(result.output, offer);
}

/** In the shape of a request, whatever it holds. */
function fieldsOf(json: string): unknown {
  const parsed = parsedJson(json);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return null;
  const fields = Object.entries(SHORT).map(([name, short]) => {
    const value: unknown = Object.hasOwn(parsed, short) ? Reflect.get(parsed, short) : null;
    return [name, typeof value === 'string' ? plainText(value) : value];
  });
  return { version: 1, ...Object.fromEntries(fields) };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function heldAgainst(request: TestRequest, { config, routes, nowMs }: Offer): ReadRequest {
  const notOffered = (field: keyof TestRequest, expected: string) =>
    refused('not-offered', `${field}: expected ${expected}, got ${request[field]}`, field, request);
  const { route, site, language, back, kind, longLengthMs, untilMs } = request;
  const linked = (['by', 'why', 'label', 'ticket'] as const).find((name) => LINK.test(request[name] ?? ''));
  if (linked !== undefined) return notOffered(linked, 'words without an address of a page');
  if (untilMs !== null && nowMs > untilMs) {
    const [until, now] = [untilMs, nowMs].map((ms) => new Date(ms).toISOString());
    return refused(
      'expired',
      `untilMs: expected a link that is good now (${now}), got until ${until}`,
      'untilMs',
      request,
    );
  }
  if (route !== null && routes !== null && !routes.includes(route)) return notOffered('route', listed(routes));
  if (site !== null && !config.sites.includes(site)) return notOffered('site', listed(config.sites));
  if (language !== null && !config.languages.includes(language))
    return notOffered('language', listed(config.languages));
  if (!config.results.ways.includes(back)) return notOffered('back', listed(config.results.ways));
  if ((kind === 'long') !== (longLengthMs !== null)) return notOffered('longLengthMs', 'a length for a long test only');
  return { ok: true, request };
}

/** The words of a link are shown to whoever opens it, in the name of the help desk: they may not send them elsewhere. */
const LINK = /:\/\/|\bwww\./iu;

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : `one of ${names.join(', ')}`;
}

function refused(
  why: UnreadableRequest,
  message: string,
  field: string | null = null,
  request: TestRequest | null = null,
): ReadRequest {
  return { ok: false, why, message: plainText(message), field, request };
}
