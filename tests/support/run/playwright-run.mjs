import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

/**
 * Runs some Playwright projects at once and counts from their JSON report. A fault outside any test (a file that does not parse), a test
 * that was skipped, and a project in which nothing ran are failures: each would otherwise look like success.
 */
export function runProjects(names, filters, { timeoutMs, env }) {
  const folder = mkdtempSync(join(tmpdir(), 'callprobe-report-'));
  const file = join(folder, 'report.json');
  try {
    const projects = names.map((name) => `--project=${name}`);
    const args = ['test', '-c', 'tests/playwright.config.ts', ...projects, '--reporter=list,json'];
    const run = spawnSync(join('node_modules', '.bin', 'playwright'), [...args, ...filters], {
      stdio: 'inherit',
      timeout: timeoutMs,
      env: { ...process.env, ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    return countReport(readReport(file), run.status);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Null when the run ended before it wrote one. */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * From this share on of the processor time that this machine asked for and its host gave to others, what a test of timing saw may be the
 * host. Our choice: packets are due every 20 ms, and who waits for a tenth of the time is late for some of them.
 */
const HOST_TOOK_TOO_MUCH = 0.1;

/**
 * Passed and failed, what could not be told, and what has to be said besides. Exported for its own test.
 *
 * A test whose annotation `host-took` says that the host took too much, and that failed, has found nothing either way: it counts neither
 * as passed nor as failed, and is named. One that passes in spite of it has passed.
 */
export function countReport(report, status) {
  if (report === null) return { passed: 0, failed: 1, untold: 0, remarks: ['the run ended without a report'] };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failures = failuresOf(report.suites ?? []);
  const untold = failures.filter(({ hostTook }) => hostTook > HOST_TOOK_TOO_MUCH);
  const failed = unexpected + flaky + skipped + report.errors.length - untold.length;
  const remarks = failures.map(({ title, hostTook, message }) => {
    const why = untold.some((one) => one.title === title) ? 'could not be told' : 'failed';
    return `${why}: ${title} (the host took ${(hostTook * 100).toFixed(0)} %): ${message}`;
  });
  if (skipped > 0) remarks.push(`${skipped} did not run, which counts as failed`);
  if (report.errors.length > 0) remarks.push(`${report.errors.length} faults outside of any test`);
  const counts = { passed: expected, failed, untold: untold.length, remarks };
  if (expected + failed + untold.length === 0) {
    return { ...counts, failed: 1, remarks: ['expected at least one test, got none'] };
  }
  if (failed + untold.length === 0 && status !== 0) return { ...counts, failed: 1, remarks: [`exit code ${status}`] };
  return counts;
}

function failuresOf(suites) {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...specs.filter(({ ok }) => !ok).map(failureOf),
    ...failuresOf(inner),
  ]);
}

function failureOf({ title, file, tests }) {
  const [test] = tests;
  const hostTook = test?.annotations.find(({ type }) => type === 'host-took')?.description;
  const [message = 'no message'] = test?.results.flatMap(({ errors }) => errors.map((error) => error.message)) ?? [];
  // Without its colours, and no more of it than a line.
  const line = stripVTControlCharacters(message).split('\n', 1)[0];
  return { title: `${file}: ${title}`, hostTook: Number(hostTook ?? 0), message: line };
}
