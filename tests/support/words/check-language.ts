/** One place of a dictionary that is not as its English twin is: "START_WORDS.lead: expected …, got …". */
export type Trouble = string;

/** Stands for a value in a sentence; no language has it. */
const values = Array.from({ length: 6 }, (_, i) => `‹${i}›`);

/**
 * Holds a language against English: the same keys, nothing where English has nothing and something where it has something, every value that
 * an English sentence speaks of spoken of, and no English sentence left.
 */
export function troublesOf(language: unknown, english: unknown, path = ''): readonly Trouble[] {
  if (typeof english === 'function') return troublesOfFunction(language, english as Words, path);
  if (typeof english === 'object' && english !== null) return troublesOfObject(language, english, path);
  if (typeof english !== typeof language) return [`${path}: expected ${kindOf(english)}, got ${kindOf(language)}`];
  if (typeof english !== 'string' || typeof language !== 'string') return [];
  if ((english === '') !== (language === '')) return [`${path}: expected text where English has it, got "${language}"`];
  return isSentence(english) && english === language ? [`${path}: expected another language, got "${english}"`] : [];
}

function troublesOfObject(language: unknown, english: object, path: string): readonly Trouble[] {
  if (typeof language !== 'object' || language === null) {
    return [`${path}: expected ${kindOf(english)}, got ${kindOf(language)}`];
  }
  const keys = Object.keys(english);
  const extra = Object.keys(language).filter((key) => !keys.includes(key));
  const theirs: Readonly<Record<string, unknown>> = { ...language };
  return [
    ...extra.map((key) => `${path}.${key}: expected nothing, got ${kindOf(theirs[key])}`),
    ...Object.entries(english).flatMap(([key, value]) =>
      troublesOf(theirs[key], value, path === '' ? key : `${path}.${key}`),
    ),
  ];
}

type Words = (...values: readonly string[]) => unknown;

function troublesOfFunction(language: unknown, english: Words, path: string): readonly Trouble[] {
  if (typeof language !== 'function') return [`${path}: expected a function, got ${kindOf(language)}`];
  const said = saidBy(english);
  // It wants more than words, a finding for example: other tests call it.
  if (said === null) return [];
  const theirs = saidBy(language as Words);
  if (theirs === null) return [`${path}: expected words, got an error`];
  const left = values.filter((value) => said.includes(value) && !theirs.includes(value));
  return [
    ...left.map((value) => `${path}: expected value ${value} in it as in "${said}", got "${theirs}"`),
    ...(isSentence(said) && said === theirs ? [`${path}: expected another language, got "${said}"`] : []),
  ];
}

function saidBy(words: Words): string | null {
  try {
    const said = words(...values);
    return Array.isArray(said) ? said.join(' ') : String(said);
  } catch {
    return null;
  }
}

/** Names and codes may be the same in two languages, three words in a row hardly are. */
function isSentence(text: string): boolean {
  return (text.match(/\p{Ll}{2,}/gu) ?? []).length >= 4;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return value === undefined ? 'nothing' : `a ${typeof value}`;
}
