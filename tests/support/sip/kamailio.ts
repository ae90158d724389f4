import { randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../coturn/free-ports.ts';
import { findKamailio, withoutKamailio } from '../run/kamailio.mjs';
import { type OwnProgram, startOwnProgram } from '../run/own-program.ts';
import { kamailioConfig, SIP_DOMAIN } from './kamailio-config.ts';

/** Debian's Kamailio on a free port of the loopback address: a registrar and proxy for browser phones. */
export interface Kamailio extends OwnProgram {
  /** `ws://127.0.0.1:<port>`. */
  readonly url: string;
  readonly domain: string;
  /** Of every user. */
  readonly password: string;
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
  const running = await startOwnProgram({
    name: 'Kamailio',
    program,
    flags,
    folder,
    isUp: () => takesConnections(port),
    startMs: START_MS,
    // It is several processes, and the first ends the others.
    atExit: 'SIGTERM',
  });
  return { url: `ws://${SIP_DOMAIN}:${port}`, domain: SIP_DOMAIN, password, ...running };
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: SIP_DOMAIN });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
