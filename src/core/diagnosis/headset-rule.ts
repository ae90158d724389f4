import type { Examined } from '../report/examined-schema.ts';
import type { Facts } from './facts.ts';
import type { Found, Group } from './rule.ts';

export type HeadsetReport = NonNullable<Examined['headset']>;

/** A rule that looks at the headset alone, so that a check can be told in words before there is any report. */
export interface HeadsetRule<Code extends string> {
  readonly code: Code;
  readonly group: (facts: Facts) => Group;
  readonly looksAt: 'examined';
  readonly find: (facts: Facts) => readonly Found[];
  readonly look: (headset: HeadsetReport) => Found | null;
}

export function headsetRule<Code extends string>(code: Code, look: HeadsetRule<Code>['look']): HeadsetRule<Code> {
  return {
    code,
    // Told first, unless the line itself is bad: then the line comes first, and this after it.
    group: ({ report }) => (report.verdict.blames === 'line' ? 'remark' : 'computer'),
    looksAt: 'examined',
    find({ report: { examined } }) {
      const found = examined.headset && look(examined.headset);
      return found ? [found] : [];
    },
    look,
  };
}
