/** A node of a parsed file, of which only what we ask for is known. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

export interface Parsed {
  readonly text: string;
  readonly body: readonly Node[];
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

export function nodes(value: unknown): readonly Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

export function nameOf(value: unknown): string {
  if (!isNode(value) || typeof value.name !== 'string') throw new TypeError('expected a node with a name');
  return value.name;
}

/** The text of the doc comment right before a node, without its stars; null where there is none. */
export function docBefore({ text, comments }: Parsed, node: Node): string | null {
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
