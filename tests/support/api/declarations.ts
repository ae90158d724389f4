import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

/** One name that an entry of the package gives out, as its declaration file has it. */
export interface Exported {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'constant' | 'type';
  /** The text of its doc comment without the stars; null where there is none. */
  readonly doc: string | null;
  /** The declaration itself, with the doc comments of its members. */
  readonly code: string;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

interface Declarations {
  readonly text: string;
  readonly body: readonly Node[];
  readonly comments: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

const KINDS: Readonly<Record<string, Exported['kind']>> = {
  TSDeclareFunction: 'function',
  ClassDeclaration: 'class',
  VariableDeclaration: 'constant',
  TSInterfaceDeclaration: 'type',
  TSTypeAliasDeclaration: 'type',
};

/** All that a declaration file exports, through others as well, in its own order. Overloads of a function are one. */
export function exportsOf(path: string): readonly Exported[] {
  return namesOf(path).map((name) => exported(path, name));
}

function namesOf(path: string): readonly string[] {
  const names = read(path).body.flatMap((node) => {
    if (node.type === 'ExportAllDeclaration') throw new TypeError(`${path}: expected named re-exports, got export *`);
    if (node.type !== 'ExportNamedDeclaration') return [];
    const { declaration, specifiers } = node;
    return isNode(declaration) ? [nameOf(declaration)] : nodes(specifiers).map(({ exported }) => textOf(exported));
  });
  return [...new Set(names)];
}

/** Where `name` is declared, followed through re-exports. */
function exported(path: string, name: string): Exported {
  const file = read(path);
  const found: { readonly doc: string | null; readonly code: string; readonly kind: Exported['kind'] }[] = [];
  for (const node of file.body) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    const { declaration, source, specifiers } = node;
    const specifier = nodes(specifiers).find(({ exported }) => textOf(exported) === name);
    if (specifier !== undefined && isNode(source)) {
      return { ...exported(join(dirname(path), declarationFile(String(source.value))), textOf(specifier.local)), name };
    }
    if (!isNode(declaration) || nameOf(declaration) !== name) continue;
    const kind = KINDS[declaration.type];
    if (kind === undefined)
      throw new TypeError(`${path}: expected a kind of declaration we know, got ${declaration.type}`);
    const code = file.text.slice(node.start, node.end).replace(/^export (declare )?/u, '');
    found.push({ doc: docBefore(file, node), code: code.replaceAll('    ', '  '), kind });
  }
  const [first] = found;
  if (first === undefined) throw new TypeError(`${path}: expected a declaration of ${name}, got none`);
  return { name, kind: first.kind, doc: first.doc, code: found.map(({ code }) => code).join('\n') };
}

function read(path: string): Declarations {
  const text = readFileSync(path, 'utf8');
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  return { text, body: program.body as unknown as readonly Node[], comments };
}

/** The build writes imports as the sources do, `./probe.ts`; its declarations lie in `./probe.d.ts`. */
function declarationFile(specifier: string): string {
  return specifier.replace(/\.[jt]sx?$/u, '.d.ts');
}

function docBefore({ text, comments }: Declarations, node: Node): string | null {
  const comment = comments.findLast(({ end }) => end <= node.start && text.slice(end, node.start).trim() === '');
  if (comment === undefined) return null;
  const raw = text.slice(comment.start, comment.end);
  if (!raw.startsWith('/**')) return null;
  const lines = raw.slice(3, -2).split('\n');
  return lines
    .map((line) => line.replace(/^\s*\* ?/u, '').trimEnd())
    .join('\n')
    .trim();
}

function nameOf(declaration: Node): string {
  const [declarator] = nodes(declaration.declarations);
  return textOf((declarator ?? declaration).id);
}

function textOf(value: unknown): string {
  if (!isNode(value) || typeof value.name !== 'string') throw new TypeError('expected a node with a name');
  return value.name;
}

function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
