import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTurnserver, withoutCoturn } from '../run/coturn.mjs';
import { type OwnProgram, startOwnProgram } from '../run/own-program.ts';
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
export interface Coturn extends OwnProgram {
  /** UDP and TCP. */
  readonly port: number;
  readonly tlsPort: number;
  /** The static-auth-secret. */
  readonly secret: string;
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

  const running = await startOwnProgram({
    name: 'coturn',
    program: turnserver,
    flags: ['-c', conf, '--pidfile='],
    folder,
    isUp: () => answersEverywhere(port, tlsPort),
    startMs: START_MS,
  });
  return { port, tlsPort, secret, ...running };
}

async function answersEverywhere(port: number, tlsPort: number): Promise<boolean> {
  const answers = await Promise.all([
    answersBinding('udp', port),
    answersBinding('tcp', port),
    answersBinding('tls', tlsPort),
  ]);
  return answers.every(Boolean);
}
