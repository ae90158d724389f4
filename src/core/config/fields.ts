import * as v from 'valibot';
import { MAX_MOS, MIN_MOS } from '../score/mos.ts';
import { CODEC_CHOICES, TEST_KINDS } from '../test-choices.ts';
import { KEEP_DAYS_CHOICES, PERSONAL_FIELDS, RETURN_WAYS } from './config.ts';
import { LANGUAGES } from './languages.ts';
import { MAX_ORIGIN_LENGTH, ORIGIN } from './origin.ts';
import { EXPECTED as PBX_EXPECTED, pbxServers } from './pbx-schema.ts';
import { LOGO, NAME, EXPECTED as RELAYS_EXPECTED, relaysSchema } from './relays-schema.ts';
import { once, text } from './text-schema.ts';

/** Bounds of our choice: more than a deployment needs, and little enough for a page to show. */
const MAX_NAME_LENGTH = 60;
const MAX_PATH_LENGTH = 200;
const MAX_SITES = 50;
/** The answers' policy names them all in one header. */
const MAX_ORIGINS = 20;
/** RFC 5321 4.5.3.1.3, less the angle brackets. */
const MAX_MAIL_LENGTH = 254;

/** What each field takes, in words for whoever writes the file. The README's table has the same. */
export const EXPECTED = {
  name: `text of 1 to ${MAX_NAME_LENGTH} characters`,
  logo: `null, or the path of a picture on this server, at most ${MAX_PATH_LENGTH} characters, without ..`,
  relays: RELAYS_EXPECTED.relays,
  codec: oneOf(CODEC_CHOICES),
  targetMos: `a number from ${MIN_MOS} to ${MAX_MOS}`,
  alertMos: `a number from ${MIN_MOS} to ${MAX_MOS}, not above targetMos`,
  test: oneOf(TEST_KINDS),
  languages: `a list of at least one of ${listed(LANGUAGES)}, each once`,
  keepDays: oneOf(KEEP_DAYS_CHOICES),
  sites: `a list of at most ${MAX_SITES} names of 1 to ${MAX_NAME_LENGTH} characters, each once`,
  results: 'an object with ways, mailTo and automatic',
  'results.ways': `a list of at least one of ${listed(RETURN_WAYS)}, each once`,
  'results.mailTo': 'null or an e-mail address',
  'results.automatic': 'true or false; true only with "server" in results.ways',
  personal: `a list of ${listed(PERSONAL_FIELDS)}, each once`,
  embed: 'an object with origins',
  'embed.origins': `a list of at most ${MAX_ORIGINS} origins, each once: https://, a host in lower case, and no path; http: for localhost only`,
  ...PBX_EXPECTED,
} as const;

export const FIELDS = {
  name: text(NAME, MAX_NAME_LENGTH, EXPECTED.name),
  logo: v.nullable(text(LOGO, MAX_PATH_LENGTH, EXPECTED.logo)),
  relays: relaysSchema,
  codec: v.picklist(CODEC_CHOICES, EXPECTED.codec),
  targetMos: mos(EXPECTED.targetMos),
  alertMos: mos(EXPECTED.alertMos),
  test: v.picklist(TEST_KINDS, EXPECTED.test),
  languages: chosen(LANGUAGES, 1, EXPECTED.languages),
  keepDays: v.nullable(v.picklist([30, 90, 365], EXPECTED.keepDays)),
  sites: once(text(NAME, MAX_NAME_LENGTH, EXPECTED.sites), { from: 0, to: MAX_SITES }, EXPECTED.sites),
  ways: chosen(RETURN_WAYS, 1, EXPECTED['results.ways']),
  mailTo: v.nullable(
    v.pipe(
      v.string(EXPECTED['results.mailTo']),
      v.maxLength(MAX_MAIL_LENGTH, EXPECTED['results.mailTo']),
      v.email(EXPECTED['results.mailTo']),
    ),
  ),
  automatic: v.boolean(EXPECTED['results.automatic']),
  personal: chosen(PERSONAL_FIELDS, 0, EXPECTED.personal),
  origins: once(
    text(ORIGIN, MAX_ORIGIN_LENGTH, EXPECTED['embed.origins']),
    { from: 0, to: MAX_ORIGINS },
    EXPECTED['embed.origins'],
  ),
  servers: pbxServers,
} as const;

/** Where each name may stand; `*` is any place in a list. */
const SERVER = { urls: {}, username: {}, credential: {} } as const;
export const KNOWN: KnownNames = {
  name: {},
  logo: {},
  relays: { kind: {}, url: {}, routes: { '*': { name: {}, iceServers: { '*': SERVER } } } },
  codec: {},
  targetMos: {},
  alertMos: {},
  test: {},
  languages: {},
  keepDays: {},
  sites: {},
  results: { ways: {}, mailTo: {}, automatic: {} },
  personal: {},
  embed: { origins: {} },
  pbx: { servers: {} },
};
export interface KnownNames {
  readonly [name: string]: KnownNames;
}

function mos(expected: string) {
  // NaN and Infinity are no JSON, but a value need not come from there.
  return v.pipe(v.number(expected), v.minValue(MIN_MOS, expected), v.maxValue(MAX_MOS, expected));
}

function chosen<const Choice extends string>(choices: readonly Choice[], from: number, expected: string) {
  return once(v.picklist(choices, expected), { from, to: choices.length }, expected);
}

function oneOf(choices: readonly (string | number | null)[]): string {
  return `one of ${listed(choices)}`;
}

function listed(choices: readonly (string | number | null)[]): string {
  return choices.map((choice) => JSON.stringify(choice)).join(', ');
}
