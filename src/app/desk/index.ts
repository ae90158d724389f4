import { computed, type ReadonlySignal } from '@preact/signals';
import { DeskScreen, type DeskScreenProps } from '../../views/desk/desk-screen.tsx';
import type { HistoryAccess } from '../history-access.ts';
import { createOverview } from './overview.ts';
import { createVerifier } from './public-keys.ts';
import { createReceiving } from './receiving.ts';

export interface HelpDeskHost {
  readonly history: HistoryAccess;
  /** Where the page's server tells its public keys. */
  readonly keysAddress: string;
  readonly nowMs: () => number;
  /** Estimated MOS that a call has to reach, 1 to 4.5. */
  readonly targetMos: () => number;
  readonly goToDesk: (query: string) => void;
  readonly goToResult: (packed: string) => void;
}

/** The help desk's screen, and all that can be done on it. */
export interface HelpDesk {
  readonly DeskScreen: typeof DeskScreen;
  readonly view: ReadonlySignal<DeskScreenProps>;
  /** Looks at the tests that its address asks for. */
  readonly look: (query: string) => void;
  /** Nobody looks at it any more. */
  readonly rest: () => void;
}

export function createHelpDesk({
  history,
  keysAddress,
  nowMs,
  targetMos,
  goToDesk,
  goToResult,
}: HelpDeskHost): HelpDesk {
  const verify = createVerifier(keysAddress);
  const overview = createOverview({ history, nowMs, targetMos, goToQuery: goToDesk });
  const receiving = createReceiving({ history, verify, goToResult });
  return {
    DeskScreen,
    view: computed(() => ({ ...overview.view.value, intake: receiving.view.value })),
    look: overview.look,
    rest: overview.rest,
  };
}
