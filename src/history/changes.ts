/** What reads differently now. */
export interface HistoryChange {
  /** Weeks since the epoch (`weekOf`) whose columns changed; null: any of them. Empty: none, but lists or reports. */
  readonly weeks: readonly number[] | null;
  readonly from: 'here' | 'elsewhere';
}

export interface Changes {
  /** Tells every listener here and in other tabs. */
  readonly announce: (weeks: readonly number[] | null) => void;
  readonly listen: (listener: (change: HistoryChange) => void) => () => void;
  readonly close: () => void;
}

const CHANNEL_NAME = 'callprobe-history';

/**
 * Changes of the history, here and in other tabs. A channel does not hear itself, so what happens here comes once; one that stays open
 * after its database was closed still hears of what a newly opened one does.
 */
export function createChanges(): Changes {
  const listeners = new Set<(change: HistoryChange) => void>();
  let channel: BroadcastChannel | null = null;
  let isClosed = false;

  const tell = (change: HistoryChange) => {
    for (const listener of listeners) listener(change);
  };
  const opened = () => {
    if (isClosed || globalThis.BroadcastChannel === undefined) return null;
    if (channel === null) {
      channel = new BroadcastChannel(CHANNEL_NAME);
      channel.onmessage = ({ data }) => tell({ weeks: weeksIn(data), from: 'elsewhere' });
    }
    return channel;
  };

  return {
    announce(weeks) {
      opened()?.postMessage({ weeks });
      tell({ weeks, from: 'here' });
    },
    listen(listener) {
      opened();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      isClosed = true;
      listeners.clear();
      channel?.close();
    },
  };
}

/** From a tab of another version, perhaps: what is not understood may be anything. */
function weeksIn(data: unknown): readonly number[] | null {
  const weeks: unknown = Reflect.get(Object(data), 'weeks');
  return Array.isArray(weeks) && weeks.every((week) => Number.isInteger(week)) ? weeks : null;
}
