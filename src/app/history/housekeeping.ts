import { type ReadonlySignal, signal } from '@preact/signals';
import { type Keeping, shouldAskToPersist } from '../../history/index.ts';
import type { LetGo } from '../../views/trends/keeping-panel.tsx';
import type { HistoryAccess } from '../history-access.ts';

export interface Housekeeping {
  /** For how many days tests are kept where the person chose nothing. */
  readonly days: () => Keeping['days'];
  /** All that was let go since the page was opened, or since it was settled anew what is kept; null while nothing was. */
  readonly letGo: ReadonlySignal<LetGo | null>;
  /** Lets go what is not to be kept any longer. */
  readonly tidy: () => Promise<void>;
  /** As `tidy`, where it was just settled anew what is kept. */
  readonly tidyAnew: () => Promise<void>;
  /** Tidies, and asks the browser to keep the history once that matters. Never rejects. */
  readonly afterTest: (isMonitoring: boolean) => Promise<void>;
}

/** So many calls of one tidying; each takes a second or two at most. Our choice: what is left then goes the next time. */
const MOST_ROUNDS = 30;

export function createHousekeeping(
  history: HistoryAccess,
  nowMs: () => number,
  days: () => Keeping['days'],
): Housekeeping {
  const letGo = signal<LetGo | null>(null);
  let hasAsked = false;

  const tidy = async () => {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const done = await history.write((opened) => opened.tidy(nowMs(), days()));
      if (!done.ok) return;
      const { tests, bodies, traces, isDone } = done.value;
      const before = letGo.value ?? { tests: 0, bodies: 0, traces: 0 };
      if (tests + bodies + traces > 0) {
        letGo.value = { tests: before.tests + tests, bodies: before.bodies + bodies, traces: before.traces + traces };
      }
      if (isDone) return;
    }
  };

  return {
    days,
    letGo,
    tidy,
    async tidyAnew() {
      letGo.value = null;
      await tidy();
    },
    async afterTest(isMonitoring) {
      await tidy();
      if (hasAsked) return;
      const usage = await history.read((opened) => opened.readUsage());
      if (!usage.ok || !shouldAskToPersist({ ...usage.value, isMonitoring })) return;
      // Once a visit: Firefox asks the person, who may have said no.
      hasAsked = true;
      await history.read((opened) => opened.askToPersist());
    },
  };
}
