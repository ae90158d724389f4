import { OptionError } from './option-error.ts';
import type { ExternalTurn, TurnAuthentication } from './options.ts';
import { turnUrlScheme } from './turn-urls.ts';

/** One of several relays that a deployment names: "Frankfurt", "carrier A". */
export interface TurnRoute extends ExternalTurn {
  readonly name: string;
}

/** What the page takes (`call/ice-servers.ts`): an answer beyond it would be refused there. */
const MAX_ROUTES = 12;
const MAX_NAME = 60;
const MAX_URLS = 20;
const MAX_URL = 300;
const MAX_WORD = 500;

const FIELDS = ['name', 'turnUrls', 'turnSecret', 'turnUsername', 'turnCredential'] as const;
type Field = (typeof FIELDS)[number];
type Entry = Partial<Record<Field, unknown>>;

/**
 * The relays listed in the text of a routes file: a JSON list of `{ name, turnUrls, turnSecret }`, or with `turnUsername` and
 * `turnCredential` instead of the secret. No message ever repeats what may be a secret: of a file that is no JSON it says where.
 * @param as what the file was given by and its name, for messages: `--routes routes.json`
 * @throws OptionError naming file, entry and field
 */
export function parseRoutes(text: string, as: string): readonly TurnRoute[] {
  const list = parsedJson(text, as);
  if (!Array.isArray(list)) throw new OptionError(as, `expected a list of routes, got ${kindOf(list)}`);
  if (list.length === 0 || list.length > MAX_ROUTES) {
    throw new OptionError(as, `expected 1 to ${MAX_ROUTES} routes, got ${list.length}`);
  }
  const routes = list.map((entry, i) => parseEntry(entry, i, as));
  for (const [i, { name }] of routes.entries()) {
    const first = routes.findIndex((route) => route.name === name);
    if (first !== i) throw wrong(as, i, name, 'name', `a name of its own, got that of entry ${first + 1}`);
  }
  return routes;
}

function parsedJson(text: string, as: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own message shows a piece of the file, and that could be a secret.
    const [, position] = /position (\d+)/u.exec(String(error)) ?? [];
    const line = position === undefined ? null : text.slice(0, Number(position)).split('\n').length;
    throw new OptionError(as, `expected JSON, got something else${line === null ? '' : ` in line ${line}`}`);
  }
}

function parseEntry(entry: unknown, i: number, as: string): TurnRoute {
  if (kindOf(entry) !== 'an object') throw wrong(as, i, null, null, `an object, got ${kindOf(entry)}`);
  const fields = entry as Entry;
  const { name } = fields;
  if (typeof name !== 'string') throw wrong(as, i, null, 'name', `a text, got ${kindOf(name)}`);
  if (name.trim() === '' || name.length > MAX_NAME || /\p{Cc}/u.test(name)) {
    throw wrong(as, i, null, 'name', `1 to ${MAX_NAME} characters on one line, got ${JSON.stringify(name)}`);
  }
  const unknown = Object.keys(fields).find((key) => !FIELDS.some((field) => field === key));
  if (unknown !== undefined) throw wrong(as, i, name, unknown, `only the fields ${FIELDS.join(', ')}`);
  const refuse: Refuse = (field, what) => wrong(as, i, name, field, what);
  return { name, urls: parseUrls(fields, refuse), authentication: parseAuthentication(fields, refuse) };
}

type Refuse = (field: Field, what: string) => OptionError;

function parseUrls({ turnUrls }: Entry, refuse: Refuse): readonly string[] {
  if (!Array.isArray(turnUrls)) throw refuse('turnUrls', `a list of URLs, got ${kindOf(turnUrls)}`);
  if (turnUrls.length === 0 || turnUrls.length > MAX_URLS) {
    throw refuse('turnUrls', `1 to ${MAX_URLS} URLs, got ${turnUrls.length}`);
  }
  const schemes = turnUrls.map((url: unknown) => {
    const scheme = typeof url === 'string' && url.length <= MAX_URL ? turnUrlScheme(url) : null;
    if (scheme !== null) return scheme;
    const got = typeof url === 'string' ? `"${url.slice(0, MAX_URL)}"` : kindOf(url);
    throw refuse('turnUrls', `turn:, turns: or stun: URLs, got ${got}`);
  });
  if (schemes.every((scheme) => scheme === 'stun')) {
    throw refuse('turnUrls', 'at least one turn: or turns: URL, got stun: alone');
  }
  return turnUrls;
}

function parseAuthentication(fields: Entry, refuse: Refuse): TurnAuthentication {
  const { turnSecret, turnUsername, turnCredential } = fields;
  if (turnSecret !== undefined) {
    const other = (['turnUsername', 'turnCredential'] as const).find((field) => fields[field] !== undefined);
    if (other !== undefined) throw refuse(other, 'either turnSecret or a fixed user name and password, got both');
    return { kind: 'secret', secret: word(turnSecret, 'turnSecret', refuse) };
  }
  if (turnUsername === undefined && turnCredential === undefined) {
    throw refuse('turnSecret', 'it, or turnUsername and turnCredential, got none');
  }
  return {
    kind: 'fixed',
    username: word(turnUsername, 'turnUsername', refuse),
    credential: word(turnCredential, 'turnCredential', refuse),
  };
}

/** A secret is told by its kind and length only. */
function word(value: unknown, field: Field, refuse: Refuse): string {
  if (typeof value !== 'string') throw refuse(field, `a text, got ${kindOf(value)}`);
  if (value === '' || value.length > MAX_WORD) {
    throw refuse(field, `1 to ${MAX_WORD} characters, got ${value.length}`);
  }
  return value;
}

function wrong(as: string, i: number, name: string | null, field: string | null, expected: string): OptionError {
  const entry = `entry ${i + 1}${name === null ? '' : ` ("${name}")`}`;
  return new OptionError(as, `${entry}: ${field === null ? '' : `${field}: `}expected ${expected}`);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
