import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { diagnose } from '../../../../src/core/diagnosis/diagnose.ts';
import { INSTEAD_OF, RULES } from '../../../../src/core/diagnosis/rules.ts';
import { FINDING_TABLES } from '../../../../src/views/words/findings.ts';
import { FINDING_FIXTURES } from '../../../support/findings/fixtures.ts';
import { ROOT } from '../../../support/sources/source-files.ts';

const CODES = RULES.map(({ code }) => code);
const sorted = (names: readonly string[]) => [...names].sort();

test('every rule has a file, words and a fixture of its own, and none is left over', async () => {
  expect(new Set(CODES).size).toBe(CODES.length);
  const files = await readdir(join(ROOT, 'src/core/diagnosis/rules'));
  expect(sorted(files)).toEqual(sorted(CODES.map((code) => `${code}.ts`)));
  expect(sorted(FINDING_TABLES.flatMap((table) => Object.keys(table)))).toEqual(sorted(CODES));
  expect(sorted(Object.keys(FINDING_FIXTURES))).toEqual(sorted(CODES));
});

test('contradictions name rules there are, and no two speak instead of each other', () => {
  for (const [code, others] of Object.entries(INSTEAD_OF)) {
    expect(CODES).toContain(code);
    for (const other of others) {
      expect(CODES).toContain(other);
      expect(INSTEAD_OF[other] ?? [], `${code} and ${other}`).not.toContain(code);
    }
  }
});

for (const code of CODES) {
  const { shows, lookAlikes } = FINDING_FIXTURES[code];

  test(`"${code}" is found where it is, with figures that are numbers`, () => {
    const found = diagnose(shows()).filter((finding) => finding.code === code);
    expect(found.length).toBeGreaterThan(0);
    for (const { figures, secondsMs, costMos } of found) {
      for (const [name, value] of Object.entries(figures)) expect(Number.isFinite(value ?? 0), name).toBe(true);
      expect(secondsMs).toEqual([...secondsMs].sort((a, b) => a - b));
      expect(Number.isFinite(costMos ?? 0)).toBe(true);
    }
  });

  for (const [name, build] of Object.entries(lookAlikes)) {
    test(`"${code}" is silent on its look-alike: ${name}`, () => {
      expect(diagnose(build()).map((finding) => finding.code)).not.toContain(code);
    });
  }
}

test('a way that was never offered is told by the words that the call has for it', async () => {
  // The rule knows it by them (udp-blocked.ts): changed there, it would take such a call for a blocked one.
  const source = await readFile(join(ROOT, 'src/call/topologies.ts'), 'utf8');
  expect(source).toContain('`the servers offer no ${');
});
