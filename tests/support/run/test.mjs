import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { obtainChromium, obtainChromiumShell, obtainFirefox } from './browser.mjs';
import { obtainTurnserver } from './coturn.mjs';
import { obtainKamailio } from './kamailio.mjs';
import { runProjects } from './playwright-run.mjs';
import { obtainPrometheus } from './prometheus.mjs';

/**
 * `npm test`: every check there is, cheapest first; what does not build is not run. `npm test -- unit e2e tests/e2e/page` runs
 * the named projects alone, on what was built last, with everything else taken as a filter of tests.
 */
const LEVELS = [['unit', 'replay', 'package'], ['browser'], ['alone'], ['firefox', 'e2e']];
const PROJECTS = LEVELS.flat();
/** The whole run is meant to take 15 minutes; on a host that takes half of the processor one level alone has taken twelve. */
const PROJECT_MS = 20 * 60_000;

const CHECKS = [
  // Biome colours what goes into a file too.
  ['Format and lint', 'biome', 'ci', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`],
  ['Types of the page and library', 'tsc', '-p', '.'],
  ['Types of the core, without a DOM', 'tsc', '-p', 'src/core'],
  ['Types of the server', 'tsc', '-p', 'src/server'],
  ['Types of the tests', 'tsc', '-p', 'tests'],
  ['Dead code', 'knip'],
];

const BUILDS = [
  ['Build the page', 'vite', 'build', '--mode', 'page'],
  ['Build the server', 'vite', 'build', '--mode', 'server'],
  ['Build the library', 'vite', 'build', '--mode', 'lib'],
  ['Types of the library', 'tsc', '-p', 'tsconfig.lib.json'],
  ['Build the lab', 'vite', 'build', '--mode', 'lab'],
  ['Build the page of the lab', 'vite', 'build', '--mode', 'lab-page'],
  ['Size', 'size-limit'],
];

const total = { passed: 0, failed: 0, untold: 0 };
/** What went wrong, told once more at the end: a long log is read from there. */
const remarksOfAll = [];

function heading(text) {
  console.log(`\n== ${text} ==`);
}

/** One of the tools of node_modules; true when it ended well. Counts as one test. */
function check([name, tool, ...args]) {
  heading(name);
  const { status } = spawnSync(join('node_modules', '.bin', tool), args, { stdio: 'inherit', timeout: PROJECT_MS });
  return count(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, remarks: [`${tool} failed`] });
}

/** Projects that do not disturb each other, at once. */
function level(names, filters, env) {
  const name = names.join(', ');
  heading(`Tests: ${name}`);
  return count(name, runProjects(names, filters, { timeoutMs: PROJECT_MS, env }));
}

function count(name, { passed, failed, untold = 0, remarks = [] }) {
  total.passed += passed;
  total.failed += failed;
  total.untold += untold;
  remarksOfAll.push(...remarks.map((remark) => `${name}: ${remark}`));
  return failed === 0;
}

/** What the projects run against: how each is obtained, the variable that names it to Playwright's processes, who needs it. */
const PROGRAMS = [
  { variable: 'CALLPROBE_CHROMIUM', obtain: obtainChromium, projects: ['e2e'] },
  {
    variable: 'CALLPROBE_CHROMIUM_SHELL',
    obtain: obtainChromiumShell,
    projects: ['browser', 'alone', 'e2e', 'package'],
  },
  { variable: 'CALLPROBE_TURNSERVER', obtain: obtainTurnserver, projects: ['e2e'] },
  { variable: 'CALLPROBE_KAMAILIO', obtain: obtainKamailio, projects: ['alone', 'e2e'] },
  { variable: 'CALLPROBE_PROMETHEUS', obtain: obtainPrometheus, projects: ['e2e'] },
  { variable: 'CALLPROBE_FIREFOX', obtain: obtainFirefox, projects: ['firefox'] },
];

/** The environment with every program that `projects` need; null, and a failure, when one of them is not to be had. */
function programs(projects) {
  const needed = PROGRAMS.filter((program) => program.projects.some((name) => projects.includes(name)));
  if (needed.length > 0) heading('Programs to test with');
  const env = {};
  for (const { variable, obtain } of needed) {
    try {
      env[variable] = obtain();
      console.log(env[variable]);
    } catch (error) {
      count('Programs', { passed: 0, failed: 1, remarks: [error.message] });
      return null;
    }
  }
  return env;
}

function runAll() {
  if (!CHECKS.every(check)) return;
  // What an earlier run built must not stand in for what this one fails to build.
  for (const folder of ['dist', 'build/lab']) rmSync(folder, { recursive: true, force: true });
  if (!BUILDS.every(check)) return;
  const env = programs(PROJECTS);
  if (env === null) return;
  // All of them, whatever fails: what is wrong is told at once.
  for (const names of LEVELS) level(names, [], env);
}

function runSome(args) {
  const named = PROJECTS.filter((name) => args.includes(name));
  const filters = args.filter((argument) => !PROJECTS.includes(argument));
  const projects = named.length > 0 ? named : ['unit'];
  const env = programs(projects);
  if (env !== null) projects.every((name) => level([name], filters, env));
}

process.chdir(fileURLToPath(new URL('../../../', import.meta.url)));
const args = process.argv.slice(2);
if (args.length === 0) runAll();
else runSome(args);

if (remarksOfAll.length > 0) heading('What went wrong');
for (const remark of remarksOfAll) console.error(remark);
if (total.untold > 0) console.error(`${total.untold} could not be told on this machine, and count neither way`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
