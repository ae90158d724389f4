import { test as labTest } from '../fixtures.ts';
import { type Lab, startLab } from '../lab/lab.ts';

/** Tests of a relay that got its next port too: on a free port it may be another process's, and then another relay is started. */
export const test = labTest.extend<{ readonly relayPorts: readonly [number, number] }>({
  lab: async ({ labOptions }, use) => {
    let lab: Lab = await startLab(labOptions);
    for (let attempt = 0; lab.alternatePort === null && attempt < 5; attempt += 1) {
      await lab.close();
      lab = await startLab(labOptions);
    }
    await use(lab);
    await lab.close();
  },
  /** The relay's port and the one above it. */
  relayPorts: async ({ lab }, use) => {
    if (lab.alternatePort === null) throw new Error('expected a relay with its next port, got one without');
    await use([lab.relayPort, lab.alternatePort]);
  },
});

export { expect } from '@playwright/test';
