import { expect, test } from '@playwright/test';
import { diagnose } from '../../../../src/core/diagnosis/diagnose.ts';
import { isExpected } from '../../../support/findings/expected.ts';
import { LINE_PROFILES } from '../../../support/lab/profiles/index.ts';
import { simulatedReport } from '../../../support/reports/index.ts';

// The bench places real calls; here the same lines are simulated, so that a rule that changes is seen at once.
for (const { name, plan, expects } of LINE_PROFILES) {
  test(`a simulated call over ${name} names ${expects.code} first`, () => {
    const findings = diagnose(simulatedReport(plan));
    expect(isExpected(findings[0], expects), JSON.stringify(findings, null, 1)).toBe(true);
  });
}
