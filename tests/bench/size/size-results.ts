import { rowsOf } from '../../support/load/tables.ts';
import { gzipBytes, loadedBy } from '../../support/package/built-library.ts';
import { bundledBytes } from '../../support/package/bundled.ts';

/** One line of README's table: bytes in gzip, each file by itself. */
export interface SizeRow {
  readonly what: string;
  readonly atOnceBytes: number;
  /** Zero where nothing is loaded later. */
  readonly laterBytes: number;
}

/** A language other than English, of which a page loads one at most. */
const LANGUAGE = /\/(de|es|fr|fil|pt-BR)\.js$/u;

/** As they are in the package, unbundled; `later` without what only the wish for it loads. */
const ENTRIES: readonly (readonly [what: string, file: string, without?: RegExp])[] = [
  ['**`callprobe/core`**: E-model, codec table, bands, alerts', 'core/index.js'],
  ['**`callprobe`**: calls, watching, reports', 'index.js'],
  ['**`callprobe/check`**: ways to the relays, routes, a filled line, reports read back', 'check.js'],
  ['**`callprobe/pbx`**: a call to an own phone system, without JsSIP', 'pbx.js'],
  ['**`callprobe/element`** in English, up to the card', 'element/define.js', /\/evidence\.js$/u],
  ['**`callprobe/element`** in English, with all the evidence', 'element/define.js'],
  ['**`callprobe/embed`**: the page in a frame', 'embed/index.js'],
];

/** What is left of the package in a page that uses one thing of it, bundled by Vite. */
const USES: readonly (readonly [what: string, code: string])[] = [
  ['a page with `estimateMos` of `callprobe`, bundled', "export { estimateMos } from 'callprobe';"],
  ['a page with `probeCall` of `callprobe`, bundled', "export { probeCall } from 'callprobe';"],
];

/**
 * What others weigh, minified and in gzip, with their dependencies: bundled whole with esbuild from the newest release in November 2026. None of
 * them loads a part later.
 */
const PEERS: readonly (readonly [what: string, kB: string])[] = [
  ['Jitsi precall test: pings, loss, throughput', '8.5'],
  ['Cloudflare speedtest: bandwidth, loss of the loop', '10.7'],
  ['Twilio rtc-diagnostics: devices, bitrate', '12.4'],
  ['ObserveRTC client monitor: watches calls', '29.2'],
  ['Telnyx WebRTC, with its `runPreCall`', '75.4'],
  ['LiveKit client, for its `ConnectionCheck`', '149'],
];

export async function measureSizes(): Promise<readonly SizeRow[]> {
  const entries = ENTRIES.map(([what, file, without]) => {
    const { atOnce, later } = loadedBy(file, (path) => LANGUAGE.test(path) || without?.test(path) === true);
    return { what, atOnceBytes: gzipBytes(atOnce), laterBytes: gzipBytes(later) };
  });
  const uses: SizeRow[] = [];
  for (const [what, code] of USES) {
    const { atOnce, later } = await bundledBytes(code);
    uses.push({ what, atOnceBytes: atOnce, laterBytes: later });
  }
  return [...entries, ...uses];
}

export function sizeTable(sizes: readonly SizeRow[]): string {
  const kB = (bytes: number) => (bytes === 0 ? '-' : (Math.ceil(bytes / 100) / 10).toFixed(1));
  const own = sizes.map(({ what, atOnceBytes, laterBytes }) => [what, kB(atOnceBytes), kB(laterBytes)] as const);
  const others = PEERS.map(([what, size]) => [what, size, '-'] as const);
  const rows = [...own, ...others].map(([what, atOnce, later]) => ({
    'kB in gzip': what,
    'with the page': atOnce,
    'and with the first call': later,
  }));
  return rowsOf({ rows });
}
