import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * Loads every core with processes that never rest, each in a session of its own: Linux shares a processor between sessions, and a
 * browser has only one. Returns what ends them.
 * @param perCore our choice: four, as programs that start together do
 */
export function loadCores(perCore = 4): () => void {
  const processes = Array.from({ length: availableParallelism() * perCore }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { detached: true, stdio: 'ignore' }),
  );
  return () => {
    for (const one of processes) one.kill('SIGKILL');
  };
}
