import { Refusal } from './refusal.ts';

/** A value's text and where in the file it begins, in characters. */
export interface JsonText {
  readonly text: string;
  readonly from: number;
}

/** The characters of a JSON text, of which only as many are in memory as the value that is being read. */
export interface JsonSource {
  /** The next character that is no white space; '' at the end. It stays to be read. */
  readonly peek: () => Promise<string>;
  /** Passes over the character that `peek` gave. */
  readonly skip: () => void;
  /** How many characters were passed over. */
  readonly position: () => number;
  /**
   * The text up to where the value at hand must end, for JSON.parse to judge.
   * @param path of the value, for a refusal
   */
  readonly value: (path: string) => Promise<JsonText>;
}

/** Bounds on one value of a file, our choice: a call of ten minutes with its trace has about 3 million characters and 8 levels. */
const MAX_VALUE_LENGTH = 16 * 1024 * 1024;
const MAX_LEVELS = 32;

const [QUOTE, COMMA, BACKSLASH] = [0x22, 0x2c, 0x5c];
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
/** RFC 8259, 2. */
const SPACES = new Set([0x20, 0x09, 0x0a, 0x0d]);

export function jsonSource(parts: AsyncIterator<string>): JsonSource {
  let [text, at, before] = ['', 0, 0];

  const refill = async () => {
    const next = await parts.next();
    before += text.length;
    [text, at] = [next.done ? '' : next.value, 0];
    return !next.done;
  };

  return {
    position: () => before + at,
    skip: () => {
      at += 1;
    },
    peek: async () => {
      do {
        while (at < text.length && SPACES.has(text.charCodeAt(at))) at += 1;
      } while (at >= text.length && (await refill()));
      return text.charAt(at);
    },
    value: async (path) => {
      const scan = scanner(path);
      const from = before + at;
      const taken: string[] = [];
      for (;;) {
        const end = scan(text, at);
        taken.push(text.slice(at, end ?? text.length));
        at = end ?? text.length;
        if (before + at - from > MAX_VALUE_LENGTH) {
          throw new Refusal('wrong-field', path, `expected at most ${MAX_VALUE_LENGTH} characters, got more`);
        }
        if (end !== null || !(await refill())) return { text: taken.join(''), from };
      }
    },
  };
}

/** Finds where a value ends, part after part: null where that is not in this one. */
function scanner(path: string): (text: string, from: number) => number | null {
  let [levels, isText, isEscaped] = [0, false, false];
  return (text, from) => {
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (isEscaped) isEscaped = false;
      else if (isText) {
        if (code === BACKSLASH) isEscaped = true;
        if (code === QUOTE) isText = false;
        if (code === QUOTE && levels === 0) return at + 1;
      } else if (code === QUOTE) isText = true;
      else if (OPENING.has(code)) {
        levels += 1;
        if (levels > MAX_LEVELS)
          throw new Refusal('wrong-field', path, `expected at most ${MAX_LEVELS} levels, got more`);
      } else if (CLOSING.has(code)) {
        if (levels <= 1) return levels === 1 ? at + 1 : at;
        levels -= 1;
      } else if (levels === 0 && (code === COMMA || SPACES.has(code))) return at;
    }
    return null;
  };
}
