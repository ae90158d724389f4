import { expect, test } from '@playwright/test';
import { findPrometheus, withoutPrometheus } from '../../../support/run/prometheus.mjs';

const NAME = 'CALLPROBE_PROMETHEUS';
const before = process.env[NAME];

test.afterEach(() => {
  if (before === undefined) delete process.env[NAME];
  else process.env[NAME] = before;
});

test('the Prometheus that is named is the one that is used', () => {
  process.env[NAME] = process.execPath;
  expect(findPrometheus()).toBe(process.execPath);
});

test('a name that is no executable file is an error, not a reason to look elsewhere', () => {
  process.env[NAME] = import.meta.filename;
  expect(findPrometheus).toThrow(
    /^CALLPROBE_PROMETHEUS: expected an executable file, got ".*find-prometheus\.test\.ts"$/,
  );
});

test('who has none is told what to install, and what to set', () => {
  expect(withoutPrometheus()).toMatch(/^expected Prometheus to test with, got none: install .* prometheus/);
  expect(withoutPrometheus()).toContain(NAME);
});
