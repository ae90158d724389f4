import { computed, type ReadonlySignal } from '@preact/signals';
import { DeskScreen, type DeskScreenProps } from '../../views/desk/desk-screen.tsx';
import { SharedScreen, type SharedScreenProps } from '../../views/shared/shared-screen.tsx';
import type { HistoryAccess } from '../history-access.ts';
import { createOverview } from './overview.ts';
import { createVerifier } from './public-keys.ts';
import { createReceiving } from './receiving.ts';
import { createResultPage } from './result-page.ts';

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

/** The help desk's two screens, and all that can be done on them. */
export interface HelpDesk {
  readonly DeskScreen: typeof DeskScreen;
  readonly SharedScreen: typeof SharedScreen;
  readonly desk: ReadonlySignal<DeskScreenProps>;
  readonly shared: ReadonlySignal<SharedScreenProps>;
  /** Looks at the overview as its address asks for. */
  readonly look: (query: string) => void;
  /** Shows the result in a link; resolves when it is there to be drawn. */
  readonly open: (packed: string) => Promise<void>;
  /** Nobody looks at the overview any more. */
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
  const page = createResultPage(history, verify);
  return {
    DeskScreen,
    SharedScreen,
    desk: computed(() => ({ ...overview.view.value, intake: receiving.view.value })),
    shared: page.view,
    look: overview.look,
    open: page.open,
    rest: overview.rest,
  };
}
