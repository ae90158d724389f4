import { WORDS } from './words.ts';

/** Our choice: the deepest result has about ten, the largest (ten minutes, everything examined) about 60,000 values. */
const MAX_DEPTH = 24;
const MAX_VALUES = 100_000;

/** The text is no packed result, or one beyond the bounds. */
class NotCompact extends Error {}

/**
 * What `compact` made, back as it was, from JSON that may be anybody's. Null where it is nothing `compact` makes, deeper than any result or of
 * more values. Takes no more time and memory than the text is long: nothing in it can be repeated without being written.
 */
export function expandJson(json: string): { readonly value: unknown } | null {
  if (isTooDeep(json)) return null;
  try {
    return { value: expand(JSON.parse(json), { left: MAX_VALUES }) };
  } catch (error) {
    if (error instanceof NotCompact || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Whether brackets stand deeper in one another than in any result, before JSON.parse has to find out; those in texts count too. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at];
    if (char === '[' || char === '{') depth += 1;
    if (char === ']' || char === '}') depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

interface Count {
  left: number;
}

function expand(value: unknown, count: Count): unknown {
  take(count, 1);
  if (typeof value === 'string') return value.startsWith('~') ? expandColumn(value, count) : expandText(value);
  if (Array.isArray(value)) {
    return value[0] === '#' ? expandTable(value, count) : value.map((item: unknown) => expand(item, count));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, item]) => [expandText(name), expand(item, count)]));
}

function expandText(text: string): string {
  if (text.startsWith('=')) return text.slice(1);
  const word = /^[0-9a-z]{1,3}$/u.test(text) ? WORDS[Number.parseInt(text, 36)] : undefined;
  if (word === undefined) throw new NotCompact();
  return word;
}

/** Names and columns in turn, as rows. */
function expandTable([, ...parts]: readonly unknown[], count: Count): readonly unknown[] {
  const names = parts.filter((_, i) => i % 2 === 0);
  const columns = parts.filter((_, i) => i % 2 === 1).map((column) => expand(column, count));
  const [first] = columns;
  if (!Array.isArray(first) || names.length !== columns.length) throw new NotCompact();
  const fields = names.map((name, i) => {
    const column = columns[i];
    if (typeof name !== 'string' || !Array.isArray(column) || column.length !== first.length) throw new NotCompact();
    return { name: expandText(name), column };
  });
  take(count, first.length);
  return first.map((_, row) => Object.fromEntries(fields.map(({ name, column }) => [name, column[row]])));
}

function expandColumn(text: string, count: Count): readonly (number | null)[] {
  const [, decimals, differences] = /^~([0-4])([-0-9,]*)$/u.exec(text) ?? [];
  if (decimals === undefined || differences === undefined) throw new NotCompact();
  const scale = 10 ** Number(decimals);
  const parts = differences.split(',');
  take(count, parts.length);
  let sum = 0;
  return parts.map((part) => {
    if (part === '') return null;
    sum += Number(part);
    if (!Number.isSafeInteger(sum)) throw new NotCompact();
    return sum / scale;
  });
}

function take(count: Count, values: number): void {
  count.left -= values;
  if (count.left < 0) throw new NotCompact();
}
