import type { CallReport, Finding } from '../../core/report/schema.ts';
import { LINE_FINDING_WORDS } from './en/findings.ts';
import { HEADSET_FINDING_WORDS } from './en/findings-headset.ts';
import { LOAD_FINDING_WORDS } from './en/findings-load.ts';
import { REACH_FINDING_WORDS } from './en/findings-reach.ts';
import { ROUTE_FINDING_WORDS } from './en/findings-routes.ts';
import type { FindingWords } from './finding-words.ts';

/** The objects themselves, whose words change with the language; what is in them is read when it is asked for. */
export const FINDING_TABLES: readonly { readonly [code: string]: FindingWords }[] = [
  LINE_FINDING_WORDS,
  REACH_FINDING_WORDS,
  LOAD_FINDING_WORDS,
  HEADSET_FINDING_WORDS,
  ROUTE_FINDING_WORDS,
];

export const LOAD_CODES: ReadonlySet<string> = new Set(Object.keys(LOAD_FINDING_WORDS));
export const HEADSET_CODES: ReadonlySet<string> = new Set(Object.keys(HEADSET_FINDING_WORDS));

/** Null for a code that this version does not know: a report of a later one may hold it. */
export function wordsOf({ code }: Pick<Finding, 'code'>): FindingWords | null {
  return FINDING_TABLES.find((table) => Object.hasOwn(table, code))?.[code] ?? null;
}

/** What was found, in words this version has, most important first. */
export function findingsInWords({ findings }: CallReport): readonly FindingInWords[] {
  return findings.flatMap((finding) => {
    const words = wordsOf(finding);
    return words ? [{ finding, words }] : [];
  });
}

export interface FindingInWords {
  readonly finding: Finding;
  readonly words: FindingWords;
}
