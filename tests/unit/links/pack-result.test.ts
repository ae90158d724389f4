import { expect, test } from '@playwright/test';
import { packResult } from '../../../src/links/pack-result.ts';
import { unpackResult } from '../../../src/links/unpack-result.ts';
import { SEEN, sharedOf } from '../../support/links/shared-results.ts';
import { SAMPLE_REPORTS } from '../../support/reports/index.ts';

for (const [name, build] of Object.entries(SAMPLE_REPORTS)) {
  test(`a link of "${name}" gives the very result back, in at most 8 kB`, async () => {
    for (const seen of [null, SEEN]) {
      const shared = sharedOf(build(), { seen });
      const packed = await packResult(shared);
      expect(packed).toMatch(/^1\.[A-Za-z0-9_-]*[A-Za-z0-9]$/);
      expect(packed.length).toBeLessThanOrEqual(8 * 1024);
      expect(await unpackResult(packed)).toEqual({ ok: true, shared });
    }
  });
}
