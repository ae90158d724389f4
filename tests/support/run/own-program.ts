import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** A server of somebody else's that a test runs for itself. */
export interface OwnProgram {
  readonly pid: number;
  /** Its log so far. */
  printed(): string;
  /** Ends it and removes its files; once more does nothing. */
  close(): Promise<void>;
}

export interface OwnProgramStart {
  /** For messages. */
  readonly name: string;
  readonly program: string;
  readonly flags: readonly string[];
  /** Where it runs: goes with it. */
  readonly folder: string;
  /** Asked again and again until it is. */
  readonly isUp: () => Promise<boolean>;
  /** So long it may take. */
  readonly startMs: number;
  /** What ends it where the test's process ends in the middle; default SIGKILL. */
  readonly atExit?: NodeJS.Signals;
}

/** Our choice: a tenth of what the quickest of them takes to start. */
const ASK_EVERY_MS = 20;

/** Starts it, and waits until it is up. Throws with its log when it does not come up. */
export async function startOwnProgram(start: OwnProgramStart): Promise<OwnProgram> {
  const { name, program, flags, folder, isUp, startMs, atExit = 'SIGKILL' } = start;
  const child = spawn(program, flags, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  // A test process that ends in the middle must not leave it behind.
  const kill = (): void => void child.kill(atExit);
  process.once('exit', kill);
  let hasEnded = false;
  const ended = new Promise<void>((resolve) => {
    const end = (): void => {
      hasEnded = true;
      process.off('exit', kill);
      resolve();
    };
    child.once('close', end).once('error', end);
  });
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const deadlineMs = performance.now() + startMs;
  while (!(await isUp())) {
    if (hasEnded || performance.now() > deadlineMs) {
      const got = hasEnded ? 'its end' : 'no answer';
      await close();
      throw new Error(`${name}: expected it to be up in ${startMs} ms, got ${got}:\n${printed}`);
    }
    await pause(ASK_EVERY_MS);
  }
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name}: expected a process, got none`);
  return { pid, printed: () => printed, close };
}
