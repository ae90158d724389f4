import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

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

/** Passed and failed, and what has to be said besides. Exported for its own test. */
export function countReport(report, status) {
  if (report === null) return { passed: 0, failed: 1, remarks: ['the run ended without a report'] };
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + flaky + skipped + report.errors.length;
  const remarks = [];
  if (skipped > 0) remarks.push(`${skipped} did not run, which counts as failed`);
  if (report.errors.length > 0) remarks.push(`${report.errors.length} faults outside of any test`);
  if (expected + failed === 0) return { passed: 0, failed: 1, remarks: ['expected at least one test, got none'] };
  if (failed === 0 && status !== 0) return { passed: expected, failed: 1, remarks: [`exit code ${status}`] };
  return { passed: expected, failed, remarks };
}
