import { exampleOf } from '../support/package/examples.ts';
import { expect, test } from '../support/package/installed-fixture.ts';
import { runModule } from '../support/package/installed-package.ts';

/** Those of functions that need no browser; `e2e/package/examples` runs the others. */
for (const name of ['estimateMos', 'assess']) {
  test(`the example of ${name} runs in Node as it stands, and prints what it says`, async ({ installed }) => {
    const { code, prints } = exampleOf(name);
    const { code: exitCode, output } = await runModule(code, installed.project);
    expect(exitCode, output).toBe(0);
    expect(prints.length).toBeGreaterThan(0);
    expect(output.trimEnd().split('\n')).toEqual(prints);
  });
}
