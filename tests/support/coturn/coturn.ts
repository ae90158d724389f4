import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findTurnserver, withoutCoturn } from '../run/coturn.mjs';
import { ROOT } from '../sources/source-files.ts';
import { answersBinding } from './binding.ts';
import { makeCertificate } from './certificate.ts';
import type { ConfValues } from './configured.ts';
import { freePorts } from './free-ports.ts';
import { onLoopback } from './loopback.ts';

export interface CoturnOptions {
  /** Values of the shipped turnserver.conf that this test's coturn has otherwise. */
  readonly values?: ConfValues;
  /** Lines it has besides. */
  readonly lines?: readonly string[];
}

/** Debian's coturn with the shipped turnserver.conf, on free ports of the loopback address. */
export interface Coturn {
  /** UDP and TCP. */
  readonly port: number;
  readonly tlsPort: number;
  /** The static-auth-secret. */
  readonly secret: string;
  readonly pid: number;
  /** Its log so far. */
  printed(): string;
  /** Ends it and removes its files; once more does nothing. */
  close(): Promise<void>;
}

export const TURNSERVER_CONF = join(ROOT, 'src/server/coturn/turnserver.conf');

/** Our choice: it starts in 0.2 s here. */
const START_MS = 10_000;

/** Starts coturn as Debian's unit does, and waits until it answers on UDP, TCP and TLS. Throws with its log when it does not. */
export async function startCoturn({ values = {}, lines = [] }: CoturnOptions = {}): Promise<Coturn> {
  const turnserver = findTurnserver();
  if (turnserver === null) throw new Error(withoutCoturn());
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-coturn-'));
  const [{ port, tlsPort }, { cert, pkey }] = await Promise.all([freePorts(), makeCertificate(folder)]);
  const secret = randomBytes(32).toString('hex');
  const conf = join(folder, 'turnserver.conf');
  const parts = { port, tlsPort, secret, cert, pkey, folder };
  await writeFile(conf, onLoopback(await readFile(TURNSERVER_CONF, 'utf8'), parts, values, lines));

  const child = spawn(turnserver, ['-c', conf, '--pidfile='], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const { exited, printed } = watch(child);
  const close = async (): Promise<void> => {
    child.kill();
    await exited;
    await rm(folder, { recursive: true, force: true });
  };
  const isUp = await answersEverywhere(port, tlsPort, child);
  if (!isUp || child.pid === undefined) {
    const got = lives(child) ? 'none' : 'its end';
    await close();
    throw new Error(`coturn: expected answers on UDP, TCP and TLS in ${START_MS} ms, got ${got}:\n${printed()}`);
  }
  return { port, tlsPort, secret, pid: child.pid, printed, close };
}

function watch(child: ChildProcess): { readonly exited: Promise<void>; printed(): string } {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const kill = (): void => void child.kill('SIGKILL');
  // A test process that ends in the middle must not leave it behind.
  process.once('exit', kill);
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      process.off('exit', kill);
      resolve();
    };
    child.once('close', end).once('error', end);
  });
  return { exited, printed: () => printed };
}

function lives({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid !== undefined && exitCode === null && signalCode === null;
}

async function answersEverywhere(port: number, tlsPort: number, child: ChildProcess): Promise<boolean> {
  const deadlineMs = performance.now() + START_MS;
  for (const [transport, at] of [
    ['udp', port],
    ['tcp', port],
    ['tls', tlsPort],
  ] as const) {
    while (!(await answersBinding(transport, at))) {
      if (!lives(child) || performance.now() > deadlineMs) return false;
      await pause(20);
    }
  }
  return true;
}
