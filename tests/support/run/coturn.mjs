import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { inPath, named } from './executables.mjs';

/** Where Debian and a build from source put them, for a PATH that has less. */
const PLACES = ['/usr/bin', '/usr/sbin', '/usr/local/bin', '/usr/local/sbin'];
/** Our choice: coturn and its libraries are 20 MB; a download that is slower than that will not be waited for. */
const OBTAIN_MS = 3 * 60_000;

const WAYS = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', 'coturn', 'openssl'],
];

/** The path of an executable coturn, or null. CALLPROBE_TURNSERVER is taken at its word. */
export function findTurnserver() {
  return named('CALLPROBE_TURNSERVER') ?? inPath(['turnserver'], PLACES);
}

/** Finds coturn, and the `openssl` that makes its certificate, or obtains them from Debian where that is harmless. */
export function obtainTurnserver() {
  const found = findTurnserver();
  if (found !== null && inPath(['openssl'], PLACES) !== null) return found;
  if (mayInstall()) {
    for (const [command, ...args] of WAYS) {
      console.log(`no coturn here: ${command} ${args.join(' ')}`);
      spawnSync(command, args, { stdio: 'inherit', timeout: OBTAIN_MS });
    }
  }
  const obtained = findTurnserver();
  if (obtained === null || inPath(['openssl'], PLACES) === null) throw new Error(withoutCoturn());
  return obtained;
}

/** What to do where there is none. */
export function withoutCoturn() {
  return (
    'expected coturn and openssl to test with, got none: install the Debian packages coturn and openssl (and where systemd runs, ' +
    'systemctl disable --now coturn: Debian starts it at once, open to everybody), or set CALLPROBE_TURNSERVER to the path of an executable'
  );
}

/** Debian's package starts a relay that asks for no credentials, unless nothing here starts services: a container, mostly. */
function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && !existsSync('/run/systemd/system');
}
