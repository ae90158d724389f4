import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright';
import { inPath, isExecutable, named } from './executables.mjs';

/** Names in PATH, the likeliest first. */
const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const SHELLS = ['chromium-headless-shell'];
/** The extended-support release first: it is the one that is known to work with this Playwright. */
const FIREFOXES = ['firefox-esr', 'firefox'];
/** Where they are when they are not in PATH. */
const PLACES = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/opt/firefox'];
/** Half of what the whole run may take (our choice): a download that is slower than that will not be waited for. */
const OBTAIN_MS = 7 * 60_000;

/** The path of an executable Chromium, or null. CALLPROBE_CHROMIUM is taken at its word. */
export function findChromium() {
  return named('CALLPROBE_CHROMIUM') ?? [chromium.executablePath()].find(isExecutable) ?? inPath(CHROMIUMS, PLACES);
}

/**
 * Chromium's engine without tabs, windows and settings (its "headless shell"), which opens a page for a fraction of the processor time; the
 * whole Chromium where there is no such shell. CALLPROBE_CHROMIUM_SHELL is taken at its word, and so is CALLPROBE_CHROMIUM.
 */
export function findChromiumShell() {
  return shell() ?? findChromium();
}

/** The path of an executable Firefox as its makers ship it, or null. CALLPROBE_FIREFOX is taken at its word. */
export function findFirefox() {
  return named('CALLPROBE_FIREFOX') ?? inPath(FIREFOXES, PLACES);
}

/** Finds Chromium, or obtains one: from Playwright, or from Debian where this process may install packages. */
export function obtainChromium() {
  const ways = [['npx', 'playwright', 'install', 'chromium'], ...debianWays('chromium')];
  return obtain('Chromium', 'CALLPROBE_CHROMIUM', findChromium, ways);
}

/** Finds the shell, or obtains it from Debian; the whole Chromium does as well, only slower. */
export function obtainChromiumShell() {
  return shell() ?? attempt('Chromium shell', debianWays('chromium-headless-shell'), shell) ?? obtainChromium();
}

function shell() {
  return named('CALLPROBE_CHROMIUM_SHELL') ?? named('CALLPROBE_CHROMIUM') ?? inPath(SHELLS, PLACES);
}

/**
 * Finds Firefox, or obtains the extended-support release from Debian where this process may install packages. Playwright's own
 * build is not what anybody browses with, and is driven in another way: it is left alone.
 */
export function obtainFirefox() {
  return obtain('Firefox', 'CALLPROBE_FIREFOX', findFirefox, debianWays('firefox-esr'));
}

function obtain(name, variable, find, ways) {
  const found = find() ?? attempt(name, ways, find);
  if (found !== null) return found;
  throw new Error(
    `expected a ${name} to test with, got none: install one, or set ${variable} to the path of an executable`,
  );
}

/** Way after way until `find` finds something; null where none led to it. */
function attempt(name, ways, find) {
  for (const [command, ...args] of ways) {
    console.log(`no ${name} here: ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit', timeout: OBTAIN_MS });
    const obtained = find();
    if (obtained !== null) return obtained;
  }
  return null;
}

/** What every launch of Chromium needs. */
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

/** What every launch of Firefox needs: without the first, no relay on the loopback interface can be reached. */
export function firefoxPreferences() {
  return {
    'media.peerconnection.ice.loopback': true,
    // No request but those of the test.
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
  };
}

function debianWays(name) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return [];
  return [
    ['apt-get', 'update'],
    ['apt-get', 'install', '-y', name],
  ];
}

/** What the environment names, or null where it names nothing. */
