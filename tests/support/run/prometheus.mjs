import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { inPath, named } from './executables.mjs';

/** Where Debian and an archive from its makers put it, for a PATH that has less. */
const PLACES = ['/usr/bin', '/usr/local/bin', '/opt/prometheus'];
/** Our choice: the package is 60 MB; a download that is slower than that will not be waited for. */
const OBTAIN_MS = 4 * 60_000;

const WAYS = [
  ['apt-get', 'update'],
  // What it recommends are exporters, which nobody here asks.
  ['apt-get', 'install', '-y', '--no-install-recommends', 'prometheus'],
];

/** The path of an executable Prometheus, or null. CALLPROBE_PROMETHEUS is taken at its word. */
export function findPrometheus() {
  return named('CALLPROBE_PROMETHEUS') ?? inPath(['prometheus'], PLACES);
}

/** Finds Prometheus, or obtains it from Debian where that is harmless. */
export function obtainPrometheus() {
  const found = findPrometheus();
  if (found !== null) return found;
  if (mayInstall()) {
    for (const [command, ...args] of WAYS) {
      console.log(`no Prometheus here: ${command} ${args.join(' ')}`);
      spawnSync(command, args, { stdio: 'inherit', timeout: OBTAIN_MS });
    }
  }
  const obtained = findPrometheus();
  if (obtained === null) throw new Error(withoutPrometheus());
  return obtained;
}

/** What to do where there is none. */
export function withoutPrometheus() {
  return (
    'expected Prometheus to test with, got none: install the Debian package prometheus (and where systemd runs, ' +
    'systemctl disable --now prometheus: Debian starts it at once), or set CALLPROBE_PROMETHEUS to the path of an executable'
  );
}

/** Debian's package starts a service, unless nothing here starts services: a container, mostly. */
function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && !existsSync('/run/systemd/system');
}
