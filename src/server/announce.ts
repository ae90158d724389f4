import { lanAddresses } from './addresses.ts';
import { hostInUrl } from './host-syntax.ts';
import type { ServerOptions } from './options.ts';
import { takesResults } from './results/options.ts';
import type { RunningServer } from './start.ts';

/** What is printed when the server is ready: where to open the page, and from where a test tests the line. */
export function announcement(
  options: ServerOptions,
  server: Pick<RunningServer, 'port' | 'relayPort'>,
  lan: readonly string[] = lanAddresses(),
): string {
  const url = (host: string): string => `http://${hostInUrl(host)}:${server.port}`;
  const here = options.host === null ? 'localhost' : options.host;
  const elsewhere = options.host === null ? lan : [];
  return [
    'Callprobe is ready. Open',
    '',
    `  ${url(here)}`,
    ...elsewhere.map((address) => `  ${url(address)}`),
    '',
    ...(elsewhere.length > 0 ? LINE_TEST : []),
    relayText(options, server.relayPort),
    ...resultsText(options),
    'Stop with Ctrl-C.',
  ].join('\n');
}

function relayText({ routes, externalTurn }: ServerOptions, relayPort: number | null): string {
  if (relayPort !== null) return `Calls go through the relay on port ${relayPort}, UDP and TCP.`;
  const [first, ...others] = routes.map(({ name }) => name);
  if (first === undefined) return `Calls go through ${externalTurn?.urls.join(', ') ?? ''}.`;
  return others.length === 0 ? `Calls go by ${first}.` : `Calls go by ${first}; other routes: ${others.join(', ')}.`;
}

/** Hosts alone: the rest of an address may be a secret. */
function resultsText({ results, config }: ServerOptions): readonly string[] {
  if (!takesResults(results, config)) return [];
  const { webhook, otlp, metrics, signingKey } = results;
  const sinks = [
    ...(webhook === null ? [] : [`handed to ${new URL(webhook.url).host}`]),
    ...(otlp === null ? [] : [`figures to ${new URL(otlp.url).host}`]),
    ...(metrics === null ? [] : ['counted at /metrics']),
  ];
  const isOffered = config === null || config.config.results.ways.includes('server');
  return [
    `Results that agents send: ${['marked as seen', ...sinks].join(', ')}.`,
    ...(webhook === null ? ['They are handed to nobody: --webhook names who.'] : []),
    ...(signingKey === null ? ['Their marks end with this process: --signing-key FILE keeps the key.'] : []),
    ...(isOffered ? [] : ['The page does not offer it: results.ways in its config has no "server".']),
  ];
}

const LINE_TEST = [
  'To test a line, open the page from another device, by any address but the first: a call from this computer never leaves it.',
  'The test works there over plain http; browsers keep their finest clock for https.',
  '',
];
