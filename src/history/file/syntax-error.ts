export interface SyntaxFault {
  /** Characters before it. */
  readonly at: number;
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** JSON knows no control character but these in a text. */
const PLAIN = /(?:[^"\\\p{Cc}]+|[\u007f-\u009f])*/uy;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/**
 * Where a text stops being JSON (RFC 8259); null where it is. Browsers tell it each in its own words, and some not at all. For a text
 * of few levels: it calls itself for each.
 */
export function syntaxFault(text: string): SyntaxFault | null {
  const end = valueEnd(text, spaceEnd(text, 0));
  if (typeof end !== 'number') return end;
  const rest = spaceEnd(text, end);
  return rest === text.length ? null : { at: rest, expected: 'the end of the value' };
}

/** The index after what was found, or what is wrong. */
type End = number | SyntaxFault;

function valueEnd(text: string, at: number): End {
  const first = text.charAt(at);
  if (first === '"') return textEnd(text, at);
  if (first === '{') return listEnd(text, at, '}', memberEnd);
  if (first === '[') return listEnd(text, at, ']', valueEnd);
  const end = endOf(SCALAR, text, at);
  return end === null ? { at, expected: 'a value' } : end;
}

function memberEnd(text: string, at: number): End {
  if (text.charAt(at) !== '"') return { at, expected: 'a name in quotes' };
  const name = textEnd(text, at);
  if (typeof name !== 'number') return name;
  const colon = spaceEnd(text, name);
  return text.charAt(colon) === ':' ? valueEnd(text, spaceEnd(text, colon + 1)) : { at: colon, expected: '":"' };
}

function listEnd(text: string, at: number, close: string, itemEnd: (text: string, at: number) => End): End {
  let next = spaceEnd(text, at + 1);
  if (text.charAt(next) === close) return next + 1;
  for (;;) {
    const end = itemEnd(text, next);
    if (typeof end !== 'number') return end;
    next = spaceEnd(text, end);
    if (text.charAt(next) === close) return next + 1;
    if (text.charAt(next) !== ',') return { at: next, expected: `"," or "${close}"` };
    next = spaceEnd(text, next + 1);
  }
}

function textEnd(text: string, at: number): End {
  let next = at + 1;
  for (;;) {
    next = endOf(PLAIN, text, next) ?? next;
    if (text.charAt(next) === '"') return next + 1;
    const escaped = endOf(ESCAPE, text, next);
    if (escaped === null) return { at: next, expected: 'a character of a text, or its closing quote' };
    next = escaped;
  }
}

function spaceEnd(text: string, at: number): number {
  return endOf(SPACE, text, at) ?? at;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
