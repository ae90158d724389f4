import type { Finding } from '../report/schema.ts';
import type { Facts } from './facts.ts';

/**
 * In which order findings are told. `call`: without it nothing else can be judged. `computer`: what stood in the way of judging a
 * line that is not to blame. `line`: dearest first. `clean`: only where there is none of `call` and `line`. `remark`: worth knowing.
 */
export const GROUPS = ['call', 'computer', 'line', 'clean', 'remark'] as const;
export type Group = (typeof GROUPS)[number];

/** What a rule found, without its name. */
export type Found = Omit<Finding, 'code'>;

/** One cause that a finished report can show: a plug-in, listed in rules.ts. */
export interface Rule {
  /** Kebab-case. Its words are found by it, so it is never used for anything else again. */
  readonly code: string;
  readonly group: Group | ((facts: Facts) => Group);
  /** Looks at what was examined besides the voice (`report.examined`): also asked where no call was wanted. */
  readonly looksAt?: 'examined';
  /** Empty: not seen. */
  readonly find: (facts: Facts) => readonly Found[];
}
