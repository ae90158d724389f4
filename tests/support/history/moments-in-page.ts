/** What a page says of itself at a moment: where it is in its work. */
export interface Moment {
  /** Counted from 1: each record put, deleted or cleared, each store and index made, each writing transaction that has ended. */
  readonly moment: number;
  /** Steps that were said to be done. */
  readonly done: number;
  /** Writing transactions that were begun and have not ended. */
  readonly open: number;
}

export interface Watched {
  readonly onDone: (done: number) => void;
  readonly latest: () => Moment;
}

/**
 * Counts the moments of a page's work, and at the one wanted tells the test, which then kills the page. `hold`: the page waits for that and does
 * nothing more, so that it dies in this very moment. `run`: it goes on, and dies somewhere after.
 */
export function watchMoments(wanted: number | null, how: 'hold' | 'run'): Watched {
  let [moment, done, open] = [0, 0, 0];
  const latest = () => ({ moment, done, open });
  const count = () => {
    moment += 1;
    if (moment === wanted) tell(latest(), how);
  };
  const follow = (transaction: IDBTransaction) => {
    open += 1;
    const ended = () => {
      open -= 1;
      count();
    };
    transaction.addEventListener('complete', ended);
    transaction.addEventListener('abort', ended);
  };
  before(IDBObjectStore.prototype, ['put', 'delete', 'clear', 'createIndex', 'deleteIndex'], count);
  before(IDBDatabase.prototype, ['createObjectStore'], count);
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = begin.apply(this, args);
    if (transaction.mode === 'readwrite') follow(transaction);
    return transaction;
  };
  const open_ = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...args) {
    const request = open_.apply(this, args);
    request.addEventListener('upgradeneeded', () => {
      if (request.transaction !== null) follow(request.transaction);
    });
    return request;
  };
  return {
    latest,
    onDone: (steps) => {
      done = steps;
    },
  };
}

function tell(moment: Moment, how: 'hold' | 'run'): void {
  const url = `/killed-at?${new URLSearchParams({ at: JSON.stringify(moment) })}`;
  if (how === 'run') {
    navigator.sendBeacon(url);
    return;
  }
  // Never answered: the page stands still in the middle of what it does.
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  try {
    request.send();
  } catch {
    // Where the browser was killed and this page's process has not noticed yet.
  }
  for (;;);
}

function before<T extends object>(prototype: T, names: readonly (keyof T)[], act: () => void): void {
  for (const name of names) {
    const original = prototype[name] as (...args: unknown[]) => unknown;
    Reflect.set(prototype, name, function (this: T, ...args: unknown[]) {
      act();
      return original.apply(this, args);
    });
  }
}
