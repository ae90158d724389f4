/** One test at a time, whatever the number of tabs: two at once would measure each other. */
export interface TestLock {
  /** Resolves with the function that lets the lock go, or with null when another tab holds it. */
  readonly acquire: () => Promise<(() => void) | null>;
  /** True when any tab holds the lock, this one included. */
  readonly isHeld: () => Promise<boolean>;
}

export const LOCK_NAME = 'callprobe-test';

/** How long another tab may take to say that it is testing, ms. Our choice: even a busy tab answers within a few frames. */
const ANSWER_MS = 200;

/**
 * The lock of this name in this browser. Web Locks need a secure context: a page at `http://<LAN address>` has none. Where a browser denies its
 * pages what a lock is made of, as it may in a frame of another site, each tests as if it were alone: a test that is disturbed says so.
 */
export function createTestLock(name = LOCK_NAME): TestLock {
  const { acquire, isHeld } = possibleLock(name);
  return { acquire: () => acquire().catch(() => () => {}), isHeld: () => isHeld().catch(() => false) };
}

function possibleLock(name: string): TestLock {
  if (globalThis.navigator?.locks !== undefined) return webLock(navigator.locks, name);
  if (typeof BroadcastChannel === 'function') return channelLock(() => new BroadcastChannel(name));
  return { acquire: async () => () => {}, isHeld: async () => false };
}

export function webLock(locks: Pick<LockManager, 'request' | 'query'>, lockName = LOCK_NAME): TestLock {
  return {
    acquire: () =>
      new Promise((resolve, reject) => {
        const done = locks.request(lockName, { ifAvailable: true }, (lock) => {
          if (lock === null) {
            resolve(null);
            return undefined;
          }
          return new Promise<void>((release) => resolve(() => release()));
        });
        done.catch(reject);
      }),
    isHeld: async () => (await locks.query()).held?.some(({ name }) => name === lockName) ?? false,
  };
}

/** `ask`: who is testing? I would like to, and my number is `from`. `held`: you cannot, you with the number `to`. */
type LockMessage = { readonly type: 'ask'; readonly from: number } | { readonly type: 'held'; readonly to: number };

/** Larger than any number drawn: one who only wants to know never keeps another from testing. */
const ONLOOKER = 1;

/**
 * A lock by asking around: silence means that nobody holds it. When several tabs ask at the same moment the one with
 * the smallest number gets it.
 */
export function channelLock(open: () => BroadcastChannel, answerMs = ANSWER_MS): TestLock {
  const isTaken = (channel: BroadcastChannel, self: number): Promise<boolean> =>
    new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), answerMs);
      listen(channel, (message) => {
        const isStronger = message.type === 'ask' && message.from < self;
        const isWeaker = message.type === 'ask' && message.from > self;
        if (isWeaker) post(channel, { type: 'held', to: message.from });
        if (!isStronger && !(message.type === 'held' && message.to === self)) return;
        clearTimeout(timer);
        resolve(true);
      });
      post(channel, { type: 'ask', from: self });
    });
  return {
    acquire: async () => {
      const channel = open();
      if (await isTaken(channel, Math.random())) {
        channel.close();
        return null;
      }
      listen(channel, (message) => {
        if (message.type === 'ask') post(channel, { type: 'held', to: message.from });
      });
      return () => channel.close();
    },
    isHeld: async () => {
      const channel = open();
      const held = await isTaken(channel, ONLOOKER);
      channel.close();
      return held;
    },
  };
}

function listen(channel: BroadcastChannel, heard: (message: LockMessage) => void): void {
  channel.onmessage = ({ data }: MessageEvent<LockMessage>) => heard(data);
}

function post(channel: BroadcastChannel, message: LockMessage): void {
  channel.postMessage(message);
}
