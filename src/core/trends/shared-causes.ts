import type { Direction } from '../direction.ts';
import { type Agent, type AgentTest, badDirections, isBad, isFailed, type OverviewFacet } from './agents.ts';
import { chanceOfAtLeast } from './hypergeometric.ts';

/** What lines can have in common that may be why they are bad. A finding is what is bad itself, and an origin says nothing of a line. */
const CAUSES = [
  'route',
  'provider',
  'connection',
  'place',
  'browser',
  'headset',
  'codec',
  'topology',
] as const satisfies readonly OverviewFacet[];
export type CauseFacet = (typeof CAUSES)[number];

/** One word that bad lines have in common. */
export interface SharedWord {
  readonly facet: CauseFacet;
  readonly word: string;
  /** Bad lines with this word, and bad lines of which the facet is known. */
  readonly bad: number;
  readonly allBad: number;
  readonly good: number;
  readonly allGood: number;
}

export interface SharedCause extends SharedWord {
  /** The same lines have these in common as well: which of them it is cannot be told. */
  readonly alongside: readonly SharedWord[];
}

export interface SharedCauses {
  /** People whose latest test says good or bad; those without a name are not among them: nobody knows how many they are. */
  readonly lines: number;
  readonly bad: number;
  /** Bad lines by what is below the target. `failed`: no call came about, or it was dropped. */
  readonly by: { readonly [what in Direction | 'both' | 'failed']: number };
  /** The surest first. */
  readonly causes: readonly SharedCause[];
  /** True where even a word that all bad lines have and no good one would not have been beyond chance. */
  readonly tooFew: boolean;
}

/**
 * An overview without any shared cause has one said in 1 of 20 cases at most, however many words are looked at (Bonferroni). Our choice: whoever
 * reads it looks at the lines themselves next.
 */
const FALSE_ALARM = 0.05;

/** A word of fewer lines is nothing that many share; our choice. */
const LEAST_LINES = 3;

/** What the bad lines share and the good ones do not, a line being the latest test of one person: forty tests of one bad line are no more than it. */
export function sharedCauses(agents: readonly Agent[], targetMos: number): SharedCauses {
  const lines = agents.flatMap(({ name, latest }) => {
    const bad = isBad(latest, targetMos);
    return name === null || bad === null ? [] : [{ test: latest, isBad: bad }];
  });
  const bad = lines.filter((line) => line.isBad).map(({ test }) => test);
  const words = CAUSES.flatMap((facet) => wordsOf(lines, facet)).map((word) => ({ ...word, ...weighed(lines, word) }));
  // So few lines can it be that the best word there could be is not beyond chance.
  const tooFew = words.every(({ leastChance }) => leastChance * words.length >= FALSE_ALARM);
  return {
    lines: lines.length,
    bad: bad.length,
    by: countedBy(bad, targetMos),
    causes: causesIn(lines, words),
    tooFew,
  };
}

interface Line {
  readonly test: AgentTest;
  readonly isBad: boolean;
}

type Word = Pick<SharedWord, 'facet' | 'word'>;
type WeighedWord = SharedWord & { readonly chance: number; readonly leastChance: number };

/** Which words are looked at depends on how many lines have each, and not on how these are: so the count of looks is fair. */
function wordsOf(lines: readonly Line[], facet: CauseFacet): readonly Word[] {
  const counts = new Map<string, number>();
  for (const { test } of lines) {
    const word = test.words[facet];
    if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  // What all have in common sets nobody apart.
  if (counts.size < 2) return [];
  return [...counts].flatMap(([word, count]) => (count < LEAST_LINES ? [] : [{ facet, word }]));
}

/**
 * Lines of which the facet is not known are left out of the table: they may have the word or not, and who is asked for a provider may well be
 * who has a bad line.
 */
function weighed(lines: readonly Line[], { facet, word }: Word): Omit<WeighedWord, 'facet' | 'word'> {
  const known = lines.filter(({ test }) => test.words[facet] !== null);
  const count = (isBadLine: boolean, hasWord: boolean) =>
    known.filter((line) => line.isBad === isBadLine && (!hasWord || line.test.words[facet] === word)).length;
  const [bad, allBad, good, allGood] = [count(true, true), count(true, false), count(false, true), count(false, false)];
  const chance = (found: number) => chanceOfAtLeast(found, bad + good, allBad, known.length);
  return { bad, allBad, good, allGood, chance: chance(bad), leastChance: chance(Math.min(bad + good, allBad)) };
}

function causesIn(lines: readonly Line[], words: readonly WeighedWord[]): readonly SharedCause[] {
  const level = FALSE_ALARM / Math.max(1, words.length);
  const without = (other: Word) => lines.filter(({ test }) => test.words[other.facet] !== other.word);
  const isLeft = (word: Word, other: Word) => weighed(without(other), word).chance < level;
  const causes: { readonly word: WeighedWord; readonly alongside: WeighedWord[] }[] = [];
  for (const word of words.filter(({ chance }) => chance < level).toSorted((a, b) => a.chance - b.chance)) {
    // Whether it is seen too among lines that lack the surer word; if neither is seen without the other, nobody can tell which it is.
    const surer = causes.find((cause) => (cause.word.facet === word.facet ? false : !isLeft(word, cause.word)));
    if (surer === undefined) causes.push({ word, alongside: [] });
    else if (!isLeft(surer.word, word)) surer.alongside.push(word);
  }
  return causes.map(({ word, alongside }) => ({ ...plain(word), alongside: alongside.map(plain) }));
}

function plain({ chance: _, leastChance: __, ...word }: WeighedWord): SharedWord {
  return word;
}

function countedBy(bad: readonly AgentTest[], targetMos: number): SharedCauses['by'] {
  const by = { up: 0, down: 0, both: 0, failed: 0 };
  for (const test of bad) {
    const [first, second] = badDirections(test, targetMos);
    if (isFailed(test) || first === undefined) by.failed += 1;
    else by[second === undefined ? first : 'both'] += 1;
  }
  return by;
}
