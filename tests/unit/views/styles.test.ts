import { expect, test } from '@playwright/test';
import { readSources } from '../../support/sources/source-files.ts';

/** Sides of the screen where sides of the script are meant: nothing of them mirrors where a script runs from right to left. */
const SIDES: readonly RegExp[] = [
  /(?<![\w-])[\w-]*(?:left|right)[\w-]*\s*:/u,
  /:[^;{}]*(?<![\w-])(?:left|right)(?![\w-])/u,
  /translateX|translate\(/u,
];

/** Of four values the second is on the right and the fourth on the left. */
const FOUR = /(?:margin|padding|inset|border-width|border-radius)\s*:\s*(?:\S+)\s+(\S+)\s+(?:\S+)\s+([^\s;]+)\s*;/u;

function sidesIn(css: string): readonly string[] {
  const declarations = css.replace(/\/\*.*?\*\//gsu, '').split(/(?<=[;{}])/u);
  return declarations
    .map((declaration) => declaration.trim())
    .filter((declaration) => {
      const [, second, fourth] = FOUR.exec(declaration) ?? [];
      return SIDES.some((pattern) => pattern.test(declaration)) || second !== fourth;
    });
}

test('what is searched for is found', () => {
  const css =
    '.a{margin-left: 1px; text-align: right; inset: 0 1px 0 2px; padding: 1px 2px 3px 2px; inset-inline: 0 1px}';
  expect(sidesIn(css)).toEqual(['margin-left: 1px;', 'text-align: right;', 'inset: 0 1px 0 2px;']);
});

test('no stylesheet names a side of the screen, so that all of it turns with the script', async () => {
  const files = await readSources('src/views/styles', ['.css']);
  expect(files.length).toBeGreaterThan(10);
  expect(files.flatMap(({ path, text }) => sidesIn(text).map((found) => `${path}: ${found}`))).toEqual([]);
});
