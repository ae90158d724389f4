import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Keeping } from '../../history/index.ts';
import type { KeepingPanelProps, KeptUsage } from '../../views/trends/keeping-panel.tsx';
import type { HistoryAccess } from '../history-access.ts';
import type { Housekeeping } from './housekeeping.ts';

export interface KeepingDesk {
  readonly view: ReadonlySignal<Omit<KeepingPanelProps, 'files'>>;
  /** Reads settings and use anew. */
  readonly refresh: () => Promise<void>;
}

/** What is kept, and for how long. */
export function createKeeping(history: HistoryAccess, house: Housekeeping): KeepingDesk {
  const settings = signal<Keeping | null>(null);
  const usage = signal<KeptUsage | null>(null);

  const refresh = async () => {
    const [kept, used] = await Promise.all([
      history.read((opened) => opened.readKeeping(house.days())),
      history.read((opened) => opened.readUsage()),
    ]);
    if (kept.ok) settings.value = kept.value;
    if (!used.ok) return;
    const { tests, traces, usedBytes, quotaBytes, isPersistent, bodyBytes, traceBytes } = used.value;
    usage.value = { tests, traces, bytes: usedBytes ?? bodyBytes + traceBytes, quotaBytes, isPersistent };
  };

  const view = computed(() => ({
    settings: settings.value,
    usage: usage.value,
    letGo: house.letGo.value,
    async onSettings(next: Keeping) {
      const { ok } = await history.write((opened) => opened.changeKeeping(next));
      if (ok) {
        settings.value = next;
        await house.tidyAnew();
        await refresh();
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
