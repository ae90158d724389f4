import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../sources/source-files.ts';

/** One thing that README tells a newcomer to do. */
export type Step =
  | { readonly do: 'run'; readonly command: string }
  | { readonly do: 'write' | 'append'; readonly file: string; readonly text: string };

const FIRST = '\n## In your softphone';
const END = '\n### What there is';

/** The steps under each heading of README's section for embedders, in its order. */
export async function readmeSteps(): Promise<ReadonlyMap<string, readonly Step[]>> {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const section = readme.slice(readme.indexOf(FIRST), readme.indexOf(END));
  const [, ...parts] = section.split('\n### ');
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), stepsOf(part)]));
}

/** A block of commands is run; any other goes where the line before it says: "In `main.js`:", "Add to `main.js`:". */
function stepsOf(text: string): readonly Step[] {
  const blocks = [...text.matchAll(/([^\n]*)\n\n```(\w+)\n(.*?)```/gsu)];
  if (blocks.length !== text.split('\n```').length / 2 - 0.5)
    throw new Error('expected each block after a line of text');
  return blocks.flatMap(([, before = '', language = '', block = '']): readonly Step[] => {
    if (language === 'sh')
      return block
        .trim()
        .split('\n')
        .map((command) => ({ do: 'run', command }));
    const [, how, file] = /^(In|Add to) `([^`]+)`:$/u.exec(before) ?? [];
    if (file === undefined) throw new Error(`expected a line that says where the block goes, got "${before}"`);
    return [{ do: how === 'In' ? 'write' : 'append', file, text: block }];
  });
}
