import { parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

export interface Found {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Every string, template and JSX text of a file that reads like English: two words, or one that JSX shows. */
export function englishIn({ path, text }: SourceFile): readonly Found[] {
  const { program } = parseSync(path, text);
  const found: Found[] = [];
  visit(program, null, (node, parent) => {
    const words = wordsOf(node, parent);
    if (words !== null) found.push({ path, line: text.slice(0, node.start).split('\n').length, text: words });
  });
  return found;
}

const TWO_WORDS = /\p{L}{2,}[^\p{L}]*\s[^\p{L}]*\p{L}+/u;
const A_WORD = /\p{L}{2}/u;

function wordsOf(node: Node, parent: Node | null): string | null {
  if (node.type === 'JSXText') return A_WORD.test(String(node.value)) ? String(node.value).trim() : null;
  if (node.type === 'Literal' && typeof node.value === 'string' && !isForMachines(parent)) {
    return TWO_WORDS.test(node.value) ? node.value : null;
  }
  if (node.type !== 'TemplateLiteral' || isForMachines(parent)) return null;
  const whole = (node.quasis as readonly { readonly value: { readonly cooked: string } }[])
    .map(({ value }) => value.cooked)
    .join('…');
  return TWO_WORDS.test(whole.replaceAll('…', ' ')) ? whole : null;
}

/** What an error says is for engineers; a class, an id or a path of SVG is for the browser. */
function isForMachines(parent: Node | null): boolean {
  if (parent?.type === 'NewExpression') return /Error|Exception$/u.test(String((parent.callee as Node).name));
  if (parent?.type === 'JSXAttribute') return !/^(aria-|title$|alt$|placeholder$)/u.test(nameOf(parent));
  if (parent?.type === 'JSXExpressionContainer') return true;
  return parent?.type === 'ImportDeclaration' || parent?.type === 'ImportExpression';
}

function nameOf({ name }: Node): string {
  return String((name as Node | undefined)?.name ?? '');
}

function visit(value: unknown, parent: Node | null, see: (node: Node, parent: Node | null) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, parent, see);
    return;
  }
  if (!isNode(value)) return;
  see(value, parent);
  for (const field of Object.values(value)) visit(field, value, see);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
