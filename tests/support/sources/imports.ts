import { parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';

export interface Import {
  readonly path: string;
  readonly line: number;
  /** What is imported, as written; null when it is computed, so that no reader can know. */
  readonly specifier: string | null;
  /** Not loaded with the file but when its code asks: import() and `new URL`. */
  readonly later: boolean;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** Every module a file names: import, export from, import(), import types, and `new URL('…', import.meta.url)`. */
export function importsOf({ path, text }: SourceFile): readonly Import[] {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error !== undefined) throw new SyntaxError(`${path}: ${error.message}`);
  const found: Import[] = [];
  visit(program, (node) => {
    const source = moduleNamedBy(node);
    if (source === undefined) return;
    const line = text.slice(0, node.start).split('\n').length;
    const later = node.type === 'ImportExpression' || node.type === 'NewExpression';
    found.push({ path, line, specifier: source, later });
  });
  return found;
}

/** The specifier; null when it is computed; undefined when the node names no module. */
function moduleNamedBy(node: Node): string | null | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return literal(node.source);
    case 'ExportNamedDeclaration':
      return node.source === null ? undefined : literal(node.source);
    case 'NewExpression':
      return urlBesideModule(node);
    default:
      return undefined;
  }
}

/** A URL that ends in a slash is a folder, not a module. */
function urlBesideModule({ callee, arguments: args }: Node): string | null | undefined {
  if (!isNode(callee) || callee.name !== 'URL' || !Array.isArray(args)) return undefined;
  const [url, base] = args as unknown[];
  const isBesideModule = isNode(base) && base.type === 'MemberExpression' && isNode(base.object);
  if (!isBesideModule || (base.object as Node).type !== 'MetaProperty') return undefined;
  const specifier = literal(url);
  return specifier?.endsWith('/') === true ? undefined : specifier;
}

function literal(value: unknown): string | null {
  return isNode(value) && typeof value.value === 'string' ? value.value : null;
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, see);
  } else if (isNode(value)) {
    see(value);
    for (const inner of Object.values(value)) if (typeof inner === 'object') visit(inner, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
