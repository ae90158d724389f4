import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type Caller, createCaller } from '../lab/remote-calls.ts';

export interface ForkedProcess<C> {
  readonly pid: number;
  readonly caller: Caller<C>;
  /** Ends it; resolves when it has gone. */
  end(): Promise<void>;
}

/** Starts an entry of `npm run build:lab` in a process of its own. */
export function forkBuilt<C>(entry: string): ForkedProcess<C> {
  const path = fileURLToPath(new URL(`../../../build/lab/${entry}.js`, import.meta.url));
  // Not the flags of the test runner; and figures of many thousand packets are cloned, not written as JSON.
  const child = fork(path, { execArgv: [], serialization: 'advanced', stdio: 'inherit' });
  const caller = createCaller<C>({
    post: (message) => void child.send(message as object),
    onMessage: (listener) => void child.on('message', listener),
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.once('exit', (code) => caller.end(new Error(`${entry}: its process ended with code ${code}; was it built?`)));
  const { pid } = child;
  if (pid === undefined) throw new Error(`${entry}: expected a process, got none`);
  return {
    pid,
    caller,
    end: async () => {
      if (child.connected) child.disconnect();
      await exited;
    },
  };
}
