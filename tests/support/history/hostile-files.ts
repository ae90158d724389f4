import { createRandom, deriveSeed, type Random } from '../lab/impairment/random.ts';

/** A file as it might come from a bad disk or from somebody who means harm. */
export interface HostileFile {
  readonly what: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

type Fields = Record<string, unknown>;
type Change = (random: Random, text: string) => { readonly what: string; readonly text: string } | null;

/** A place in a parsed file: what holds it and under which name. */
interface Place {
  readonly holder: Fields;
  readonly name: string;
  readonly path: string;
}

const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  '',
  '12',
  'NaN',
  -1,
  0.5,
  1e300,
  2 ** 53,
  [],
  {},
  [[[[]]]],
  { length: 1e9 },
  '<script>globalThis.ranIt = true</script>',
  '"><img src=x onerror=globalThis.ranIt=true>',
  'javascript:globalThis.ranIt=true',
  '\ud800',
  '\u0000',
  'a'.repeat(5_000),
  Array.from({ length: 2_000 }, () => null),
  { toString: 'globalThis.ranIt=true', valueOf: null },
];

/** Written into the text itself: JSON.stringify would not write them. */
const HOSTILE_TEXTS = [
  '1e999',
  '-1e999',
  'NaN',
  'Infinity',
  'undefined',
  '0x10',
  '+1',
  '01',
  '.5',
  "'a'",
  '/* */ 1',
  '{"__proto__": {"ranIt": true}}',
  '{"constructor": {"prototype": {"ranIt": true}}}',
  '['.repeat(5_000),
  `${'['.repeat(40)}${']'.repeat(40)}`,
  '(globalThis.ranIt=true)',
  '"\\ud800"',
  '"\\x41"',
  '"a\nb"',
];

/** Stands for a text of {@link HOSTILE_TEXTS} until the file is written. */
const PLACEHOLDER = '@@here@@';

const CHANGES: Readonly<Record<string, Change>> = {
  delete: inside(({ holder, name, path }) => {
    Reflect.deleteProperty(holder, name);
    return `without ${path}`;
  }),
  rename: inside(({ holder, name, path }, random) => {
    const value = holder[name];
    const other = pick(random, [`${name}x`, name.toUpperCase(), `${name} `, '__proto__', 'constructor']);
    Reflect.deleteProperty(holder, name);
    Object.defineProperty(holder, other, { value, enumerable: true });
    return `${path} called ${other}`;
  }),
  retype: inside(({ holder, name, path }, random) => {
    const value = pick(random, HOSTILE_VALUES);
    Object.defineProperty(holder, name, { value, enumerable: true });
    return `${path} as ${JSON.stringify(value).slice(0, 40)}`;
  }),
  add: inside(({ holder, path }, random) => {
    const other = pick(random, ['__proto__', 'constructor', 'prototype', 'extra', 'toString']);
    Object.defineProperty(holder, other, { value: { ranIt: true }, enumerable: true });
    return `${other} beside ${path}`;
  }),
  write: (random, text) => {
    const hostile = pick(random, HOSTILE_TEXTS);
    const change = inside(({ holder, name, path }) => {
      Object.defineProperty(holder, name, { value: PLACEHOLDER, enumerable: true });
      return `${path} written as ${hostile.slice(0, 40)}`;
    });
    const changed = change(random, text);
    return changed && { ...changed, text: changed.text.replace(`"${PLACEHOLDER}"`, () => hostile) };
  },
  twice: inside(({ holder, name, path }) => {
    if (Array.isArray(holder)) {
      holder.push(holder[Number(name)]);
      return `${path} twice`;
    }
    Object.defineProperty(holder, PLACEHOLDER, { value: holder[name], enumerable: true });
    return `${name} twice: ${path}`;
  }),
  cut: (random, text) => {
    const length = Math.floor(random() * text.length);
    return { what: `cut after ${length} characters`, text: text.slice(0, length) };
  },
};

/** The same seed and text give the same file. Some have one change, some a few. */
export function hostileFile(seed: number, text: string): HostileFile {
  const random = createRandom(deriveSeed(seed, 'hostile'));
  if (seed % 8 === 7) return flippedBits(random, text);
  const names = Object.keys(CHANGES);
  const name = names[seed % names.length] ?? 'cut';
  const changed = CHANGES[name]?.(random, text);
  if (changed === undefined || changed === null) throw new Error(`expected ${name} to change the file, got none`);
  return { what: changed.what, bytes: new TextEncoder().encode(named(changed)) };
}

/** A name that comes twice cannot be made as an object. */
function named({ what, text }: { readonly what: string; readonly text: string }): string {
  return text.replaceAll(PLACEHOLDER, /^(\S+) twice: /.exec(what)?.[1] ?? PLACEHOLDER);
}

function flippedBits(random: Random, text: string): HostileFile {
  const bytes = new TextEncoder().encode(text);
  const count = 1 + Math.floor(random() * 4);
  for (let flip = 0; flip < count; flip += 1) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return { what: `${count} bits flipped`, bytes };
}

function inside(change: (place: Place, random: Random) => string): Change {
  return (random, text) => {
    const value = JSON.parse(text) as unknown;
    const what = change(randomPlace(value, random), random);
    return { what, text: JSON.stringify(value) };
  };
}

/** Walks down from the top, so that a field near the top is as likely as one of thousands far below. */
function randomPlace(value: unknown, random: Random): Place {
  let holder = value as Fields;
  const path: string[] = [];
  for (;;) {
    const name = pick(random, Object.keys(holder));
    path.push(name);
    const below = holder[name];
    const isFinal = typeof below !== 'object' || below === null || Object.keys(below).length === 0 || random() < 0.2;
    if (isFinal) return { holder, name, path: path.join('.') };
    holder = below as Fields;
  }
}

function pick<T>(random: Random, values: readonly T[]): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('expected something to pick from, got nothing');
  return value;
}
