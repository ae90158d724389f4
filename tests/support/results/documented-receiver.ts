import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';
import { ROOT } from '../sources/source-files.ts';
import { WEBHOOK_SECRET } from './receiver.ts';

/** The receiver that src/server/README.md shows, as a process. */
export interface DocumentedReceiver {
  /** Ends it at once, wherever it is. */
  kill(): Promise<void>;
}

/** Starts it in `folder`, where it finds what an earlier one kept, and waits until its port is open. */
export async function startDocumentedReceiver(folder: string, port: number): Promise<DocumentedReceiver> {
  const readme = await readFile(join(ROOT, 'src/server/README.md'), 'utf8');
  const [, source] = /<!-- receiver -->\n```js\n(.*?)```/su.exec(readme) ?? [];
  if (source === undefined) throw new Error('expected a receiver in src/server/README.md, got none');
  await writeFile(join(folder, 'receiver.mjs'), source);
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, ['receiver.mjs'], {
    cwd: folder,
    env: { ...env, PORT: String(port), WEBHOOK_SECRET },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  const kill = (): Promise<void> => {
    child.kill('SIGKILL');
    return ended;
  };
  while (!(await isOpen(port))) {
    if (hasEnded(child)) throw new Error('expected the receiver to listen, got its end');
    await pause(25);
  }
  return { kill };
}

/** What it kept, by the names of its files. */
export async function keptIn(
  folder: string,
): Promise<readonly { readonly id: string; readonly result: SharedResult }[]> {
  const names = (await readdir(join(folder, 'results'))).filter((name) => name.endsWith('.json'));
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, 'results', name), 'utf8'))));
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (open: boolean) => () => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', answer(true)).once('error', answer(false));
  });
}
