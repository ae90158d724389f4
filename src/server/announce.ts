import { lanAddresses } from './addresses.ts';
import { hostInUrl } from './host-syntax.ts';
import type { ServerOptions } from './options.ts';
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
    server.relayPort === null
      ? `Calls go through ${options.externalTurn?.urls.join(', ') ?? ''}.`
      : `Calls go through the relay on port ${server.relayPort}, UDP and TCP.`,
    'Stop with Ctrl-C.',
  ].join('\n');
}

const LINE_TEST = [
  'To test a line, open the page from another device, by any address but the first: a call from this computer never leaves it.',
  'The test works there over plain http; browsers keep their finest clock for https.',
  '',
];
