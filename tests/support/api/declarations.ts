import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';
import { docBefore, isNode, type Node, nameOf, nodes, type Parsed } from './nodes.ts';
import { typeOfSchema } from './schema-type.ts';

/** One name that an entry of the package gives out, as its declaration file has it. */
export interface Exported {
  readonly name: string;
  readonly kind: 'function' | 'class' | 'constant' | 'type';
  /** The text of its doc comment without the stars; null where there is none. */
  readonly doc: string | null;
  /** The declaration itself, with the doc comments of its members. */
  readonly code: string;
}

const KINDS: Readonly<Record<string, Exported['kind']>> = {
  TSDeclareFunction: 'function',
  ClassDeclaration: 'class',
  VariableDeclaration: 'constant',
  TSInterfaceDeclaration: 'type',
  TSTypeAliasDeclaration: 'type',
};

/** All that a declaration file exports, through others as well, in its own order. */
export function exportsOf(path: string): readonly Exported[] {
  return namesOf(path).map((name) => exported(path, name));
}

function namesOf(path: string): readonly string[] {
  const names = read(path).body.flatMap((node) => {
    if (node.type === 'ExportAllDeclaration') throw new TypeError(`${path}: expected named re-exports, got export *`);
    if (node.type !== 'ExportNamedDeclaration') return [];
    const { declaration, specifiers } = node;
    return isNode(declaration)
      ? [declaredName(declaration)]
      : nodes(specifiers).map(({ exported }) => nameOf(exported));
  });
  return [...new Set(names)];
}

/** Where `name` is declared, followed through re-exports. */
function exported(path: string, name: string): Exported {
  const file = read(path);
  for (const { type, source, specifiers } of file.body) {
    if (type !== 'ExportNamedDeclaration') continue;
    const specifier = nodes(specifiers).find(({ exported }) => nameOf(exported) === name);
    if (specifier !== undefined) {
      const local = nameOf(specifier.local);
      const from = isNode(source) ? { source, name: local } : importOf(file, local);
      if (from === null) return { ...declared(file, path, local), name };
      return { ...exported(join(dirname(path), declarationFile(String(from.source.value))), from.name), name };
    }
  }
  return declared(file, path, name);
}

/** Overloads of a function are one. */
function declared(file: Parsed, path: string, name: string): Exported {
  const found = file.body.flatMap((node) => {
    const declaration = isNode(node.declaration) ? node.declaration : node;
    const kind = KINDS[declaration.type];
    if (kind === undefined || declaredName(declaration) !== name) return [];
    const text = file.text.slice(node.start, node.end).replace(/^(export )?(declare )?/u, '');
    // Of private fields declarations say only that there are some.
    const code = readType(file, declaration) ?? text.replaceAll('    ', '  ').replace(/\n {2}#private;/u, '');
    return [{ kind, code, doc: docBefore(file, node) }];
  });
  const [first] = found;
  if (first === undefined)
    throw new TypeError(`${path}: expected a declaration of ${name} that we know to read, got none`);
  return { name, kind: first.kind, doc: first.doc, code: found.map(({ code }) => code).join('\n') };
}

/** By what import a name came that is given on; null where it is the file's own. */
function importOf(file: Parsed, name: string): { readonly source: Node; readonly name: string } | null {
  for (const { type, source, specifiers } of file.body) {
    if (type !== 'ImportDeclaration' || !isNode(source)) continue;
    const specifier = nodes(specifiers).find(({ local }) => nameOf(local) === name);
    if (specifier !== undefined) return { source, name: nameOf(specifier.imported) };
  }
  return null;
}

function read(path: string): Parsed {
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

/** A type that is inferred from a schema of the same file, written out; null for any other. */
function readType(file: Parsed, { typeAnnotation, id }: Node): string | null {
  if (!isNode(typeAnnotation)) return null;
  const [, schema] =
    /^v\.InferOutput<typeof (\w+)>$/u.exec(file.text.slice(typeAnnotation.start, typeAnnotation.end)) ?? [];
  const declarators = file.body.flatMap(({ declaration }) =>
    isNode(declaration) ? nodes(declaration.declarations) : [],
  );
  const made = declarators.find((one) => schema !== undefined && nameOf(one.id) === schema)?.id as Node | undefined;
  const annotation = made?.typeAnnotation;
  if (!isNode(annotation) || !isNode(annotation.typeAnnotation)) return null;
  return `type ${nameOf(id)} = ${typeOfSchema(file, annotation.typeAnnotation, nameOf(id))};`;
}

function declaredName(declaration: Node): string {
  const [declarator] = nodes(declaration.declarations);
  return nameOf((declarator ?? declaration).id);
}
