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

/** All that a declaration file exports, through others as well, in its own order. Overloads of a function are one. */
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
  const found: { readonly doc: string | null; readonly code: string; readonly kind: Exported['kind'] }[] = [];
  for (const node of file.body) {
    if (node.type !== 'ExportNamedDeclaration') continue;
    const { declaration, source, specifiers } = node;
    const specifier = nodes(specifiers).find(({ exported }) => nameOf(exported) === name);
    if (specifier !== undefined) {
      const from = isNode(source) ? specifier : importOf(file, nameOf(specifier.local));
      return { ...exported(...where(path, from, isNode(source) ? source : null)), name };
    }
    if (!isNode(declaration) || declaredName(declaration) !== name) continue;
    const kind = KINDS[declaration.type];
    if (kind === undefined)
      throw new TypeError(`${path}: expected a kind of declaration we know, got ${declaration.type}`);
    const text = file.text.slice(node.start, node.end).replace(/^export (declare )?/u, '');
    const code = readType(file, declaration) ?? text.replaceAll('    ', '  ');
    found.push({ doc: docBefore(file, node), code, kind });
  }
  const [first] = found;
  if (first === undefined) throw new TypeError(`${path}: expected a declaration of ${name}, got none`);
  return { name, kind: first.kind, doc: first.doc, code: found.map(({ code }) => code).join('\n') };
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
