import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../sources/source-files.ts';

/** An `@example` of a public function, as it stands in the comment above it. */
export interface Example {
  /** Of the function. */
  readonly name: string;
  readonly code: string;
  /** What it says it prints, a line each: the comment behind each `console.log` that is a statement of its own. */
  readonly prints: readonly string[];
}

const DOCUMENTED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:async )?function\*? ?(\w+)/gu;

/** Of every function that a source file exports with one. */
function examplesIn(path: string): readonly Example[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(DOCUMENTED)].flatMap(([, comment = '', name = '']) => {
    const plain = comment.replace(/^ \* ?/gmu, '');
    return [...plain.matchAll(/@example\n```js\n([\s\S]*?)\n```/gu)].map(([, code = '']) => ({
      name,
      code,
      prints: [...code.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gmu)].map(([, printed = '']) => printed),
    }));
  });
}

/** The files whose functions an embedder calls. */
const DOCUMENTED_FILES = ['src/headless.ts', 'src/core/score/estimate.ts'];

export function publicExamples(): readonly Example[] {
  return DOCUMENTED_FILES.flatMap(examplesIn);
}

/** The example of this function. */
export function exampleOf(wanted: string): Example {
  const example = publicExamples().find(({ name }) => name === wanted);
  if (!example) throw new Error(`expected an @example of ${wanted} in ${DOCUMENTED_FILES.join(', ')}, got none`);
  return example;
}
