import type { AskFields } from '../../views/ask/ask-form.tsx';

/** Who asks, and for which site: the same from one link to the next. */
type Kept = Pick<AskFields, 'by' | 'site'>;

const KEY = 'callprobe-ask';

/** Empty where nothing was kept, or nothing can be. */
export function readKeptFields(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const text = (name: keyof Kept) => {
      const value: unknown = Reflect.get(Object(kept), name);
      return typeof value === 'string' ? value : '';
    };
    return { by: text('by'), site: text('site') };
  } catch {
    return { by: '', site: '' };
  }
}

export function keepFields({ by, site }: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ by, site }));
  } catch {
    // Full or refused: it is typed again.
  }
}
