import { GLOSSARY } from './en/glossary.ts';
import { HEADSET_GLOSSARY } from './en/glossary-headset.ts';

export type GlossName = keyof typeof GLOSSARY | keyof typeof HEADSET_GLOSSARY;

/** One sentence and the standard's own name for a word a caller may not know. */
export interface Gloss {
  readonly term: string;
  readonly sentence: string;
  readonly standard: string;
}

export function glossOf(name: GlossName): Gloss {
  const glossary: { readonly [name in GlossName]?: Gloss } = name in GLOSSARY ? GLOSSARY : HEADSET_GLOSSARY;
  const found = glossary[name];
  if (found === undefined) throw new RangeError(`name: expected a word of the glossary, got ${name}`);
  return found;
}
