import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

/** Names of a Chromium in PATH, the likeliest first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
/** Where it is when it is not in PATH. */
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
/** Half of what the whole run may take (our choice): a download that is slower than that will not be waited for. */
const OBTAIN_MS = 7 * 60_000;

/** The path of an executable Chromium, or null. CALLPROBE_CHROMIUM is taken at its word. */
export function findChromium() {
  const named = process.env.CALLPROBE_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`CALLPROBE_CHROMIUM: expected an executable file, got "${named}"`);
  }
  const own = chromium.executablePath();
  if (own !== '' && isExecutable(own)) return own;
  const folders = [...(process.env.PATH ?? '').split(delimiter), ...PLACES].filter((folder) => folder !== '');
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

/** Finds Chromium, or obtains one: from Playwright, or from Debian where this process may install packages. */
export function obtainChromium() {
  const found = findChromium();
  if (found !== null) return found;
  const ways = [['npx', 'playwright', 'install', 'chromium']];
  if (isDebianRoot()) ways.push(['apt-get', 'update'], ['apt-get', 'install', '-y', 'chromium']);
  for (const [command, ...args] of ways) {
    console.log(`no Chromium here: ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit', timeout: OBTAIN_MS });
    const obtained = findChromium();
    if (obtained !== null) return obtained;
  }
  throw new Error(
    'expected a Chromium to test with, got none: install one, or set CALLPROBE_CHROMIUM to the path of an executable',
  );
}

/** What every launch needs. */
export function chromiumArgs() {
  return [
    // No request but those of the test.
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // A test machine may have the loopback interface alone; without this no candidate is gathered there.
    '--allow-loopback-in-peer-connection',
    // Chromium refuses to start its sandbox as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
