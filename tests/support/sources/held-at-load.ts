import { parseSync } from 'vite';
import type { Found } from './english.ts';
import type { SourceFile } from './source-files.ts';
import { isNode, type SyntaxNode } from './syntax.ts';

/**
 * Words that a file takes out of a dictionary object while it is loaded, and that would stay in the language of that moment. The object itself
 * may be held, since it changes in place; its keys, too, which are the same in every language.
 */
export function heldAtLoad({ path, text }: SourceFile): readonly Found[] {
  const { program } = parseSync(path, text);
  const names = new Set(
    (program.body as unknown as readonly SyntaxNode[])
      .filter(isOfDictionary)
      .flatMap(({ specifiers }) =>
        (specifiers as readonly SyntaxNode[]).map(({ local }) => String((local as SyntaxNode).name)),
      ),
  );
  const found: Found[] = [];
  visit(program, null, (node, parent) => {
    if (node.type !== 'Identifier' || !names.has(String(node.name)) || !takesWords(node, parent)) return;
    found.push({ path, line: text.slice(0, node.start).split('\n').length, text: String(node.name) });
  });
  return found;
}

function isOfDictionary({ type, source, importKind }: SyntaxNode): boolean {
  if (type !== 'ImportDeclaration' || importKind === 'type') return false;
  return /\/en\/[\w-]+\.ts$/u.test(String((source as SyntaxNode).value));
}

function takesWords(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (parent?.type === 'MemberExpression') return parent.object === node;
  return (
    parent?.type === 'SpreadElement' ||
    (parent?.type === 'VariableDeclarator' && isNode(parent.id) && parent.id.type === 'ObjectPattern')
  );
}

/** What runs while the file is loaded: not the inside of functions, not types, not what asks for keys. */
function visit(
  value: unknown,
  parent: SyntaxNode | null,
  see: (node: SyntaxNode, parent: SyntaxNode | null) => void,
): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, parent, see);
    return;
  }
  if (!isNode(value) || isLater(value)) return;
  see(value, parent);
  for (const field of Object.values(value)) visit(field, value, see);
}

function isLater(node: SyntaxNode): boolean {
  if (/Function|^TS|^ImportDeclaration$|^Export(?:All)/u.test(node.type)) return true;
  if (node.type !== 'CallExpression') return false;
  const { callee } = node;
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false;
  return (callee.object as SyntaxNode).name === 'Object' && (callee.property as SyntaxNode).name === 'keys';
}
