import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../sources/source-files.ts';

export interface ServerProcess {
  readonly child: ChildProcess;
  /** All it has printed so far. */
  printed(): string;
  /** Resolves with all it has printed when that contains `text`; rejects when it ends before. */
  says(text: string): Promise<string>;
  /** Resolves with its exit code; null when a signal ended it. */
  readonly exited: Promise<number | null>;
}

/** Runs the built server with these flags; `dist` is the folder of a build, default this repository's. */
export function runServerProcess(flags: readonly string[], dist = join(ROOT, 'dist')): ServerProcess {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(dist, 'server/main.js'), ...flags], { env });
  let printed = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const says = (text: string) =>
    new Promise<string>((resolve, reject) => {
      const look = (): void => {
        if (printed.includes(text)) resolve(printed);
      };
      listeners.add(look);
      look();
      void exited.then((code) => reject(new Error(`expected it to say "${text}", got exit code ${code}: ${printed}`)));
    });
  return { child, printed: () => printed, says, exited };
}
