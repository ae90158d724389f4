import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../sources/source-files.ts';
import { type Exported, exportsOf } from './declarations.ts';

export interface Entry {
  /** As an embedder imports it: `callprobe/core`. */
  readonly name: string;
  readonly exports: readonly Exported[];
}

const KINDS = { function: 'Functions', class: 'Classes', constant: 'Constants', type: 'Types' } as const;

/** Every entry that package.json names, from the declarations that the build wrote. */
export function publicEntries(): readonly Entry[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, { readonly types?: string }>>;
  };
  return Object.entries(manifest.exports).flatMap(([path, { types }]) =>
    types === undefined ? [] : [{ name: path.replace('.', manifest.name), exports: exportsOf(join(ROOT, types)) }],
  );
}

/** The whole of `src/API.md`. */
export function apiReference(entries: readonly Entry[]): string {
  const shown = new Map<string, string>();
  const sections = entries.flatMap((entry) => sectionOf(entry, shown));
  return `${[...HEAD, ...sections].join('\n')}\n`;
}

const HEAD = [
  '# API reference',
  '',
  'Made by `npm run docs:api` from the types that the package ships; a test fails when it is out of date. The figures of a report are defined in',
  '`core/README.md`; how to begin is in the README of the package.',
];

/** What another entry has shown already is only named. */
function sectionOf({ name: entry, exports }: Entry, shown: Map<string, string>): readonly string[] {
  const again = exports.filter(({ name, code }) => shown.get(name) === code);
  const fresh = exports.filter((one) => !again.includes(one));
  for (const { name, code } of fresh) shown.set(name, code);
  const lines = ['', `## \`${entry}\``];
  if (exports.length === 0) lines.push('', 'Exports nothing: importing it is what it is for.');
  if (again.length > 0) lines.push('', `As above: ${again.map(({ name }) => `\`${name}\``).join(', ')}.`);
  for (const [kind, title] of Object.entries(KINDS)) {
    const ofKind = fresh.filter((one) => one.kind === kind);
    if (ofKind.length > 0) lines.push('', `### ${title}`, ...ofKind.flatMap(paragraph));
  }
  return lines;
}

function paragraph({ name, doc, code }: Exported): readonly string[] {
  return ['', `#### \`${name}\``, ...(doc === null ? [] : ['', plain(doc)]), '', '```ts', code, '```'];
}

/** Tags are for editors. */
function plain(doc: string): string {
  return doc
    .replace(/\{@link (\S+?)\}/gu, '`$1`')
    .replace(/^@example\n/gmu, 'For example:\n\n')
    .replace(/^@param (\w+) /gmu, '* `$1`: ')
    .replace(/^@returns? /gmu, 'Gives ')
    .replace(
      /^@throws (?:\{([^}]+)\} )?/gmu,
      (_tag, types?: string) => `Throws${types === undefined ? '' : ` ${types}:`} `,
    );
}
