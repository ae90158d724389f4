import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Keeping } from '../../history/index.ts';
import type { KeepingPanelProps, KeptUsage, LetGo } from '../../views/trends/keeping-panel.tsx';
import type { HistoryAccess } from '../history-access.ts';

export interface KeepingDesk {
  readonly view: ReadonlySignal<Omit<KeepingPanelProps, 'files'>>;
  /** Reads settings and use anew. */
  readonly refresh: () => Promise<void>;
}

/** So many calls of one tidying; each takes a second or two at most. Our choice: what is left then goes the next time. */
const MOST_ROUNDS = 30;

/** What is kept, and for how long. */
export function createKeeping(history: HistoryAccess, nowMs: () => number): KeepingDesk {
  const settings = signal<Keeping | null>(null);
  const usage = signal<KeptUsage | null>(null);
  const letGo = signal<LetGo | null>(null);

  const refresh = async () => {
    const [kept, used] = await Promise.all([
      history.read((opened) => opened.readKeeping()),
      history.read((opened) => opened.readUsage()),
    ]);
    if (kept.ok) settings.value = kept.value;
    if (!used.ok) return;
    const { tests, traces, usedBytes, quotaBytes, isPersistent, bodyBytes, traceBytes } = used.value;
    usage.value = { tests, traces, bytes: usedBytes ?? bodyBytes + traceBytes, quotaBytes, isPersistent };
  };

  const tidy = async () => {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const done = await history.write((opened) => opened.tidy(nowMs()));
      if (!done.ok) return;
      const { tests, bodies, traces, isDone } = done.value;
      const before = letGo.value ?? { tests: 0, bodies: 0, traces: 0 };
      if (tests + bodies + traces > 0) {
        letGo.value = { tests: before.tests + tests, bodies: before.bodies + bodies, traces: before.traces + traces };
      }
      if (isDone) break;
    }
    await refresh();
  };

  const view = computed(() => ({
    settings: settings.value,
    usage: usage.value,
    letGo: letGo.value,
    async onSettings(next: Keeping) {
      const { ok } = await history.write((opened) => opened.changeKeeping(next));
      if (ok) {
        settings.value = next;
        letGo.value = null;
        await tidy();
      }
      return ok;
    },
    async onPersist() {
      const asked = await history.read((opened) => opened.askToPersist());
      await refresh();
      return asked.ok ? asked.value : null;
    },
  }));

  return { view, refresh };
}
