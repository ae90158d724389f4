import { expect, test } from '@playwright/test';
import { insideOf } from '../../../src/element/styles.ts';
import { readSources } from '../../support/sources/source-files.ts';

const squeezed = (css: string) => insideOf(css).replace(/\s+/gu, ' ').trim();

test('every token can be set from outside, and no property of the host’s is met', () => {
  expect(squeezed(':root { color-scheme: light dark; --ink: light-dark(#111, #eee); } p { color: var(--ink) }')).toBe(
    '.frame { --cp-ink:var(--call-probe-ink,light-dark(#111, #eee)); } p { color: var(--cp-ink) }',
  );
});

test('what is said of the document is said of the frame, of the screen of the element', () => {
  expect(squeezed('html { margin: 0 } body, p { margin: 0 }')).toBe('.frame { margin: 0 } .frame, p { margin: 0 }');
  expect(squeezed('@media (max-width: 560px) { p { margin: 0 } }')).toMatch(
    /^@container call-probe \(max-width: 560px\)/,
  );
  expect(squeezed('@media (width < 600px) { p { margin: 0 } }')).toMatch(/^@container call-probe \(width < 600px\)/);
  expect(squeezed('@media (forced-colors: active) { p { margin: 0 } }')).toMatch(/^@media/);
});

test('text is measured by a property, because a host’s root may have any size', () => {
  expect(squeezed('p { font-size: 0.75rem; margin: 2rem 16px }')).toBe(
    'p { font-size: calc(0.75 * var(--cp-rem)); margin: calc(2 * var(--cp-rem)) 16px }',
  );
  expect(squeezed('.frame { --rem: var(--call-probe-rem, 1rem) }')).toBe(
    '.frame { --cp-rem: var(--call-probe-rem, 1rem) }',
  );
});

test('of every stylesheet the element has, nothing is left that only a document has', async () => {
  const shared = await readSources('src/views/styles', ['.css']);
  const files = [...shared, ...(await readSources('src/element', ['.css']))];
  const used = (await readSources('src/element', ['.ts', '.tsx'])).flatMap(({ text }) =>
    [...text.matchAll(/\/([\w-]+\.css)\?raw/gu)].map(([, name = '']) => name),
  );
  expect(used.length).toBeGreaterThan(5);
  for (const name of used) {
    const css = insideOf(files.find(({ path }) => path.endsWith(`/${name}`))?.text ?? '');
    expect(css.length, name).toBeGreaterThan(0);
    const rules = css.replace(/\/\*.*?\*\//gsu, '').replaceAll('var(--call-probe-rem, 1rem)', '');
    expect(rules, name).not.toMatch(/:root|(?:^|[\s,}])(?:html|body)[\s,{.>]|\drem\b|@media \((?:max-|min-)?width/u);
    expect(rules, name).not.toMatch(/--(?!cp-|call-probe-)[a-z]/u);
  }
});
