import * as v from 'valibot';
import { type ConfigFault, DEFAULT_CONFIG, type DeploymentConfig } from './config.ts';
import { EXPECTED, FIELDS, KNOWN, type KnownNames } from './fields.ts';
import { nearest } from './nearest.ts';
import { wrongBetween } from './relays-schema.ts';

export interface ReadConfig {
  readonly config: DeploymentConfig;
  readonly faults: readonly ConfigFault[];
}

/** Of what came and of a name nobody knows, no more than this is quoted; our choice. */
const MAX_QUOTED = 60;

/**
 * What a deployment decides, from the parsed `config.json`. Never throws: each wrong field is replaced by its default and named, each
 * unknown one is named, and all others hold. What is left out is no fault.
 *
 * Where relays cannot be told, its fault says `no-tests` (see `noTestsFault`): the default's endpoint would send tests where nobody said.
 */
export function readConfig(value: unknown): ReadConfig {
  const faults: ConfigFault[] = [];
  const file = objectOf(value);
  if (file === null) {
    faults.push({ field: '', expected: 'a JSON object', got: quoted(value), instead: 'default' });
    return { config: DEFAULT_CONFIG, faults };
  }
  const inside = (section: 'results' | 'embed' | 'pbx'): Fields => {
    const fields = Object.hasOwn(file, section) ? objectOf(file[section]) : {};
    if (fields === null) {
      faults.push({ field: section, expected: EXPECTED[section], got: quoted(file[section]), instead: 'default' });
    }
    return fields ?? {};
  };
  const sections: Readonly<Record<string, Fields>> = {
    results: inside('results'),
    embed: inside('embed'),
    pbx: inside('pbx'),
  };
  const read = <T>(schema: v.GenericSchema<unknown, T>, field: string, otherwise: T): T => {
    const [section = '', key] = field.split('.');
    const from = key === undefined ? file : (sections[section] ?? {});
    return readField(schema, { from, field, otherwise, faults });
  };

  const targetMos = read(FIELDS.targetMos, 'targetMos', DEFAULT_CONFIG.targetMos);
  const ways = read(FIELDS.ways, 'results.ways', DEFAULT_CONFIG.results.ways);
  const config: DeploymentConfig = {
    name: read(FIELDS.name, 'name', DEFAULT_CONFIG.name),
    logo: read(FIELDS.logo, 'logo', DEFAULT_CONFIG.logo),
    relays: readRelays(file, faults),
    codec: read(FIELDS.codec, 'codec', DEFAULT_CONFIG.codec),
    targetMos,
    alertMos: read(notAbove(targetMos), 'alertMos', Math.min(DEFAULT_CONFIG.alertMos, targetMos)),
    test: read(FIELDS.test, 'test', DEFAULT_CONFIG.test),
    languages: read(FIELDS.languages, 'languages', DEFAULT_CONFIG.languages),
    keepDays: read(FIELDS.keepDays, 'keepDays', DEFAULT_CONFIG.keepDays),
    sites: read(FIELDS.sites, 'sites', DEFAULT_CONFIG.sites),
    results: {
      ways,
      mailTo: read(FIELDS.mailTo, 'results.mailTo', DEFAULT_CONFIG.results.mailTo),
      automatic: read(onlyWithServer(ways), 'results.automatic', DEFAULT_CONFIG.results.automatic),
    },
    personal: read(FIELDS.personal, 'personal', DEFAULT_CONFIG.personal),
    embed: { origins: read(FIELDS.origins, 'embed.origins', DEFAULT_CONFIG.embed.origins) },
    pbx: { servers: read(FIELDS.servers, 'pbx.servers', DEFAULT_CONFIG.pbx.servers) },
  };
  return { config, faults: [...faults, ...unknownNames(file, KNOWN, '')] };
}

/** As `readConfig`, from the text of the file. */
export function readConfigText(text: string): ReadConfig {
  // A mark that some editors begin their files with (RFC 8259 8.1 lets a reader ignore it).
  const body = text.replace(/^\ufeff/u, '');
  try {
    return readConfig(JSON.parse(body));
  } catch {
    const got =
      body.trim() === '' ? 'an empty file' : `text that is no JSON: ${shortened(JSON.stringify(body.trim()))}`;
    return { config: DEFAULT_CONFIG, faults: [{ field: '', expected: 'a JSON object', got, instead: 'default' }] };
  }
}

type Fields = Readonly<Record<string, unknown>>;

interface Place<T> {
  readonly from: Fields;
  readonly field: string;
  readonly otherwise: T;
  readonly faults: ConfigFault[];
}

function readField<T>(schema: v.GenericSchema<unknown, T>, { from, field, otherwise, faults }: Place<T>): T {
  const key = field.slice(field.lastIndexOf('.') + 1);
  if (!Object.hasOwn(from, key)) return otherwise;
  const result = v.safeParse(schema, from[key], { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  faults.push({ ...faultOf(result.issues[0], field), instead: 'default' });
  return otherwise;
}

function readRelays(file: Readonly<Record<string, unknown>>, faults: ConfigFault[]): DeploymentConfig['relays'] {
  if (!Object.hasOwn(file, 'relays')) return DEFAULT_CONFIG.relays;
  const result = v.safeParse(FIELDS.relays, file.relays, { abortEarly: true, abortPipeEarly: true });
  if (!result.success) {
    faults.push({ ...faultOf(result.issues[0], 'relays'), instead: 'no-tests' });
    return DEFAULT_CONFIG.relays;
  }
  const between = wrongBetween(result.output);
  if (between === null) return result.output;
  const { expected, value } = between;
  faults.push({ field: `relays.${between.field}`, expected, got: quoted(value), instead: 'no-tests' });
  return DEFAULT_CONFIG.relays;
}

function notAbove(targetMos: number) {
  return v.pipe(FIELDS.alertMos, v.maxValue(targetMos, `${EXPECTED.alertMos} (${targetMos})`));
}

function onlyWithServer(ways: readonly string[]) {
  return v.pipe(
    FIELDS.automatic,
    v.check((isAutomatic) => !isAutomatic || ways.includes('server'), EXPECTED['results.automatic']),
  );
}

function faultOf(issue: v.BaseIssue<unknown>, field: string): Omit<ConfigFault, 'instead'> {
  const inside = v.getDotPath(issue);
  const path = inside === null ? field : `${field}.${inside}`;
  // The file is no secret, but a banner or a console's log is no place for a password.
  const isSecret = /\.(?:username|credential)$/u.test(path);
  return { field: path, expected: issue.message, got: isSecret ? kindOf(issue.input) : quoted(issue.input) };
}

function unknownNames(value: unknown, known: KnownNames, path: string): readonly ConfigFault[] {
  if (Array.isArray(value)) {
    const { '*': item } = known;
    return item ? value.flatMap((one, i) => unknownNames(one, item, `${path}${i}.`)) : [];
  }
  const object = objectOf(value);
  const names = Object.keys(known);
  if (object === null || names.length === 0) return [];
  return Object.entries(object).flatMap(([name, inside]): readonly ConfigFault[] => {
    const inner = Object.hasOwn(known, name) ? known[name] : undefined;
    if (inner) return unknownNames(inside, inner, `${path}${name}.`);
    const meant = nearest(name, names);
    const expected = meant === null ? `one of ${names.join(', ')}` : `a field that there is, perhaps ${meant}`;
    return [{ field: `${path}${shortened(name)}`, expected, got: kindOf(inside), instead: 'ignored' }];
  });
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

/** Text and numbers as they stand in the file; what has an inside by its kind. */
function quoted(value: unknown): string {
  if (typeof value === 'object' && value !== null) return kindOf(value);
  return value === undefined ? 'nothing' : shortened(JSON.stringify(value) ?? String(value));
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  const kinds = { string: 'text', number: 'a number', boolean: 'true or false', object: 'an object' } as const;
  const kind = typeof value;
  return kind in kinds ? kinds[kind as keyof typeof kinds] : 'nothing';
}

function shortened(text: string): string {
  return text.length <= MAX_QUOTED ? text : `${[...text].slice(0, MAX_QUOTED - 1).join('')}…`;
}
