import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '../coturn/free-ports.ts';
import { findKamailio, withoutKamailio } from '../run/kamailio.mjs';
import { kamailioConfig, SIP_DOMAIN } from './kamailio-config.ts';

/** Debian's Kamailio on a free port of the loopback address: a registrar and proxy for browser phones. */
export interface Kamailio {
  /** `ws://127.0.0.1:<port>`. */
  readonly url: string;
  readonly domain: string;
  /** Of every user. */
  readonly password: string;
  readonly pid: number;
  /** Its log so far. */
  printed(): string;
  /** Ends it and removes its files; once more does nothing. */
  close(): Promise<void>;
}

/** Our choice: it starts in a quarter of a second here. */
const START_MS = 15_000;

/** Starts it with a configuration of its own, and waits until it takes connections. Throws with its log when it does not. */
export async function startKamailio(): Promise<Kamailio> {
  const program = findKamailio();
  if (program === null) throw new Error(withoutKamailio());
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-kamailio-'));
  const { port } = await freePorts();
  const password = `made-up-${randomBytes(8).toString('hex')}`;
  const config = join(folder, 'kamailio.cfg');
  await writeFile(config, kamailioConfig({ port, password }));
  // In the foreground with its log on stderr; the little memory that a few phones need.
  const flags = ['-DD', '-E', '-f', config, '-Y', folder, '-w', folder, '-m', '32', '-M', '8'];
  const child = spawn(program, flags, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const { exited, printed } = watch(child);
  const close = async (): Promise<void> => {
    child.kill();
    await exited;
    await rm(folder, { recursive: true, force: true });
  };
  const deadlineMs = performance.now() + START_MS;
  while (!(await takesConnections(port))) {
    if (!lives(child) || performance.now() > deadlineMs) {
      await close();
      throw new Error(`Kamailio: expected it to take connections in ${START_MS} ms, got:\n${printed()}`);
    }
    await pause(20);
  }
  const { pid } = child;
  if (pid === undefined) throw new Error('Kamailio: expected a process, got none');
  return { url: `ws://${SIP_DOMAIN}:${port}`, domain: SIP_DOMAIN, password, pid, printed, close };
}

function watch(child: ChildProcess): { readonly exited: Promise<void>; printed(): string } {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  // Not SIGKILL: it is several processes, and the first ends the others.
  const kill = (): void => void child.kill('SIGTERM');
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

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: SIP_DOMAIN });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
