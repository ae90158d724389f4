import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { REPORT_VERSION } from '../../../src/core/report/terms.ts';
import { ROOT } from '../sources/source-files.ts';
import { isNode, type SyntaxNode } from '../sources/syntax.ts';

/** What an embedder may hold on to. */
export interface PublicApi {
  readonly reportVersion: number;
  /** By the entry's path in package.json, the names it exports; types are marked so. */
  readonly entries: Readonly<Record<string, readonly string[]>>;
}

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly types: string }>>;
}

/** As the sources have it now. */
export function publicApi(): PublicApi {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Manifest;
  const entries = Object.entries(manifest.exports).map(([entry, { types }]) => {
    return [entry, exportsOf(types.replace(/^\.\/dist\/lib\//u, 'src/').replace(/\.d\.ts$/u, '.ts'))] as const;
  });
  return { reportVersion: REPORT_VERSION, entries: Object.fromEntries(entries) };
}

/** An entry names each thing it exports: what it passes on wholesale nobody would notice to change. */
function exportsOf(path: string): readonly string[] {
  const { program } = parseSync(path, readFileSync(join(ROOT, path), 'utf8'));
  const statements = program.body as unknown as readonly SyntaxNode[];
  return statements
    .filter(({ type }) => type.startsWith('Export'))
    .flatMap((statement) => {
      if (statement.type !== 'ExportNamedDeclaration' || statement.declaration !== null) {
        throw new TypeError(`${path}: expected exports by name only, got ${statement.type}`);
      }
      return (statement.specifiers as readonly SyntaxNode[]).map(({ exported, exportKind }) => {
        const isType = statement.exportKind === 'type' || exportKind === 'type';
        return `${isType ? 'type ' : ''}${isNode(exported) ? String(exported.name) : ''}`;
      });
    })
    .sort();
}
