import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { inPath, named } from './executables.mjs';

/** Where Debian and a build from source put it, for a PATH that has less. */
const PLACES = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin'];
/** Our choice: the packages and their libraries are 20 MB; a download that is slower than that will not be waited for. */
const OBTAIN_MS = 3 * 60_000;

const WAYS = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'kamailio', 'kamailio-websocket-modules'],
];

/** The path of an executable Kamailio, or null. CALLPROBE_KAMAILIO is taken at its word. */
export function findKamailio() {
  return named('CALLPROBE_KAMAILIO') ?? inPath(['kamailio'], PLACES);
}

/** Where its module for WebSocket is, which Debian packs apart; null where it is not. */
function findWebSocketModule(kamailio) {
  const root = dirname(dirname(kamailio));
  const libraries = ['lib/x86_64-linux-gnu', 'lib/aarch64-linux-gnu', 'lib64', 'lib'];
  return (
    libraries.map((library) => join(root, library, 'kamailio/modules/websocket.so')).find((path) => existsSync(path)) ??
    null
  );
}

/** Finds Kamailio with its WebSocket module, or obtains them from Debian where that is harmless. */
export function obtainKamailio() {
  const found = complete();
  if (found !== null) return found;
  if (mayInstall()) {
    for (const [command, ...args] of WAYS) {
      console.log(`no Kamailio here: ${command} ${args.join(' ')}`);
      spawnSync(command, args, { stdio: 'inherit', timeout: OBTAIN_MS });
    }
  }
  const obtained = complete();
  if (obtained === null) throw new Error(withoutKamailio());
  return obtained;
}

/** What to do where there is none. */
export function withoutKamailio() {
  return (
    'expected Kamailio to test with, got none: install the Debian packages kamailio and kamailio-websocket-modules (and where ' +
    'systemd runs, systemctl disable --now kamailio: Debian starts it at once), or set CALLPROBE_KAMAILIO to the path of an executable'
  );
}

/** One that a variable names is taken without a look for its modules: who built it knows where they are. */
function complete() {
  const own = named('CALLPROBE_KAMAILIO');
  if (own !== null) return own;
  const found = findKamailio();
  return found !== null && findWebSocketModule(found) !== null ? found : null;
}

/** Debian's package starts a server, unless nothing here starts services: a container, mostly. */
function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && !existsSync('/run/systemd/system');
}
