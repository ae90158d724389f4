import { createHash } from 'node:crypto';
import type { SharedResult } from '../../core/share/shared-result.ts';
import { signedText } from '../../core/share/signed-text.ts';
import type { SigningKey } from './signing-key.ts';

type Seen = NonNullable<SharedResult['seen']>;

/** One result that was marked, told from another of the same id by its digest. */
export interface Marked {
  readonly digest: string;
  readonly seen: Seen;
  /** `new` -> `under-way` -> `taken`, or back to `new` where nobody took it. */
  state: 'new' | 'under-way' | 'taken';
}

export interface Taken {
  /**
   * The result's mark, the same one each time. `conflict`: another result of this id was taken; `under-way`: one is being handed on. One that
   * nobody took gives way: somebody may have changed their note while it waited in their page.
   */
  readonly mark: (shared: SharedResult, nowMs: number) => Marked | 'conflict' | 'under-way';
}

/** Our choice: a day of a large deployment, in 5 MB. */
const MAX_REMEMBERED = 10_000;

/**
 * The results of this process, by id: who sends one again gets the mark of the first time. Of each its digest and mark are remembered,
 * nothing that it says; the one heard of longest ago is forgotten first.
 */
export function createTaken(key: SigningKey, maxRemembered = MAX_REMEMBERED): Taken {
  // A Map keeps insertion order: re-inserting on use makes the first entry the one heard of longest ago.
  const marked = new Map<string, Marked>();
  return {
    mark(shared, nowMs) {
      const { id } = shared.report;
      const digest = createHash('sha256').update(signedText(shared)).digest('base64url');
      const known = marked.get(id);
      const isSame = known?.digest === digest;
      if (known !== undefined && !isSame && known.state !== 'new') {
        return known.state === 'taken' ? 'conflict' : 'under-way';
      }
      const entry: Marked = isSame ? known : { digest, seen: key.mark(shared, nowMs), state: 'new' };
      marked.delete(id);
      marked.set(id, entry);
      if (marked.size > maxRemembered) marked.delete(marked.keys().next().value ?? id);
      return entry;
    },
  };
}
