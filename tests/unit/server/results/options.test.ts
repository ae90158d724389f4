import { expect, test } from '@playwright/test';
import { OptionError } from '../../../../src/server/option-error.ts';
import { parseOptions, type ServerOptions } from '../../../../src/server/options.ts';
import { takesResults } from '../../../../src/server/results/options.ts';

const SECRET = '0123456789abcdef';

function served(argv: readonly string[], env: Readonly<Record<string, string>> = {}, file = '{}'): ServerOptions {
  const command = parseOptions(argv, env, () => file);
  if (command.kind !== 'serve') throw new Error('expected options to serve with, got --help');
  return command.options;
}

test('each can be set by flag or by variable', () => {
  const expected = {
    webhook: { url: 'https://desk.example/results?a=b', secret: SECRET },
    otlp: { url: 'http://collector.example:4318/v1/metrics', headers: { Authorization: 'Bearer a=b', 'x-a': '' } },
    metrics: { token: 'abc' },
    signingKey: 'key.pem',
  };
  const variables = {
    WEBHOOK: 'https://desk.example/results?a=b',
    WEBHOOK_SECRET: SECRET,
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector.example:4318',
    OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20a=b, x-a=',
    METRICS: '1',
    METRICS_TOKEN: 'abc',
    SIGNING_KEY: 'key.pem',
  };
  expect(served([], variables).results).toEqual(expected);
  const argv = ['--webhook', variables.WEBHOOK, '--webhook-secret', SECRET, '--signing-key', 'key.pem', '--metrics'];
  const otlp = ['--otlp', 'http://collector.example:4318/', '--otlp-headers', variables.OTEL_EXPORTER_OTLP_HEADERS];
  expect(served([...argv, ...otlp, '--metrics-token', 'abc']).results).toEqual(expected);
});

const WRONG: readonly (readonly [argv: string[], message: RegExp])[] = [
  [['--webhook', 'https://a.example'], /^--webhook: expected --webhook-secret/],
  [['--webhook-secret', SECRET], /^--webhook-secret: expected --webhook with it, got none/],
  [
    ['--webhook', 'https://a.example', '--webhook-secret', 'short'],
    /^--webhook-secret: expected 16 characters or more, got 5$/,
  ],
  [
    ['--webhook', 'ftp://a.example', '--webhook-secret', SECRET],
    /^--webhook: expected an http: or https: URL, got "ftp:/,
  ],
  [['--otlp', 'collector:4318'], /^--otlp: expected an http: or https: URL, got "collector:4318"/],
  [['--otlp', 'http://a', '--otlp-headers', 'a=b,hidden'], /^--otlp-headers: expected name=value, .* place 2$/],
  [['--otlp', 'http://a', '--otlp-headers', 'a=hidden%zz'], /^--otlp-headers: expected a percent-encoded .* place 1$/],
  [
    ['--otlp', 'http://a', '--otlp-headers', 'a=hidden%0d%0ab'],
    /^--otlp-headers: expected a percent-encoded .* place 1$/,
  ],
  [['--metrics-token', 'abc'], /^--metrics-token: expected --metrics with it, got none/],
];

for (const [argv, message] of WRONG) {
  test(`refused: ${argv.join(' ')}`, () => {
    expect(() => served(argv)).toThrow(OptionError);
    expect(() => served(argv)).toThrow(message);
    expect(() => served(argv)).not.toThrow(/hidden/u);
  });
}

test('results are taken where they go somewhere, are marked for long, or are offered', () => {
  const takes = (argv: readonly string[], file?: string) => {
    const { results, config } = served(argv, {}, file);
    return takesResults(results, config);
  };
  expect(takes([])).toBe(false);
  expect(takes(['--metrics'])).toBe(true);
  expect(takes(['--otlp', 'http://a'])).toBe(true);
  expect(takes(['--signing-key', 'key.pem'])).toBe(true);
  expect(takes(['--webhook', 'http://a', '--webhook-secret', SECRET])).toBe(true);
  expect(takes(['--config', 'a.json'], '{}')).toBe(false);
  expect(takes(['--config', 'a.json'], '{"results":{"ways":["link","server"]}}')).toBe(true);
});
