import { parseSync } from 'vite';
import type { SourceFile } from './source-files.ts';
import { isNode, type SyntaxNode as Node } from './syntax.ts';

export interface Found {
  readonly path: string;
  readonly line: number;
  readonly text: string;
}

/** Every string, template and JSX text of a file that reads like English: two words, or one that JSX shows. */
export function englishIn({ path, text }: SourceFile): readonly Found[] {
  const { program } = parseSync(path, text);
  const found: Found[] = [];
  visit(program, null, null, (node, parent, above) => {
    const words = wordsOf(node, parent, above);
    if (words !== null) found.push({ path, line: text.slice(0, node.start).split('\n').length, text: words });
  });
  return found;
}

const TWO_WORDS = /\p{L}{2,}[^\p{L}]*\s[^\p{L}]*\p{L}+/u;
const A_WORD = /\p{L}{2}/u;

function wordsOf(node: Node, parent: Node | null, above: Node | null): string | null {
  if (node.type === 'JSXText') return A_WORD.test(String(node.value)) ? String(node.value).trim() : null;
  if (node.type === 'Literal' && typeof node.value === 'string' && !isForMachines(parent, above)) {
    return TWO_WORDS.test(node.value) ? node.value : null;
  }
  if (node.type !== 'TemplateLiteral' || isForMachines(parent, above)) return null;
  const whole = (node.quasis as readonly { readonly value: { readonly cooked: string } }[])
    .map(({ value }) => value.cooked)
    .join('…');
  return TWO_WORDS.test(whole.replaceAll('…', ' ')) ? whole : null;
}

/** What an error says is for engineers; a class, an id or a path of SVG is for the browser. */
function isForMachines(parent: Node | null, above: Node | null): boolean {
  if (parent?.type === 'NewExpression') return /Error|Exception$/u.test(String((parent.callee as Node).name));
  if (parent?.type === 'JSXAttribute') return !/^(aria-|title$|alt$|placeholder$)/u.test(nameOf(parent));
  // class={`…`}, d={`…`}
  if (parent?.type === 'JSXExpressionContainer') return above?.type === 'JSXAttribute' && isForMachines(above, null);
  return parent?.type === 'ImportDeclaration' || parent?.type === 'ImportExpression';
}

function nameOf({ name }: Node): string {
  return String((name as Node | undefined)?.name ?? '');
}

type See = (node: Node, parent: Node | null, above: Node | null) => void;

function visit(value: unknown, parent: Node | null, above: Node | null, see: See): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, parent, above, see);
    return;
  }
  if (!isNode(value)) return;
  see(value, parent, above);
  for (const field of Object.values(value)) visit(field, value, parent, see);
}
