import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { obtainChromium } from './browser.mjs';
import { runProject } from './playwright-run.mjs';

/**
 * `npm test`: every check there is, cheapest first, up to the first that fails. `npm test -- unit e2e tests/e2e/page` runs
 * the named projects alone, on what was built last, with everything else taken as a filter of tests.
 */
const PROJECTS = ['unit', 'replay', 'browser', 'e2e', 'package'];
/** The whole run is given 15 minutes; this is what one level may take of it. */
const PROJECT_MS = 10 * 60_000;

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

const total = { passed: 0, failed: 0 };

function heading(text) {
  console.log(`\n== ${text} ==`);
}

/** One of the tools of node_modules; true when it ended well. Counts as one test. */
function check([name, tool, ...args]) {
  heading(name);
  const { status } = spawnSync(join('node_modules', '.bin', tool), args, { stdio: 'inherit', timeout: PROJECT_MS });
  return count(name, status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, remarks: [`${tool} failed`] });
}

function project(name, filters, env) {
  heading(`Tests: ${name}`);
  return count(name, runProject(name, filters, { timeoutMs: PROJECT_MS, env }));
}

function count(name, { passed, failed, remarks = [] }) {
  total.passed += passed;
  total.failed += failed;
  for (const remark of remarks) console.error(`${name}: ${remark}`);
  return failed === 0;
}

/** The environment that tells Playwright's processes which browser to use; null, and a failure, when there is none. */
function browser() {
  heading('Browser');
  try {
    const path = obtainChromium();
    console.log(path);
    return { CALLPROBE_CHROMIUM: path };
  } catch (error) {
    count('Browser', { passed: 0, failed: 1, remarks: [error.message] });
    return null;
  }
}

function runAll() {
  if (!CHECKS.every(check)) return;
  // What an earlier run built must not stand in for what this one fails to build.
  for (const folder of ['dist', 'build/lab']) rmSync(folder, { recursive: true, force: true });
  if (!BUILDS.every(check)) return;
  const env = browser();
  if (env === null) return;
  PROJECTS.every((name) => project(name, [], env));
}

function runSome(args) {
  const named = PROJECTS.filter((name) => args.includes(name));
  const filters = args.filter((argument) => !PROJECTS.includes(argument));
  const env = browser();
  if (env !== null) (named.length > 0 ? named : ['unit']).every((name) => project(name, filters, env));
}

process.chdir(fileURLToPath(new URL('../../../', import.meta.url)));
const args = process.argv.slice(2);
if (args.length === 0) runAll();
else runSome(args);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
