import type { CallReport } from '../../../src/core/report/schema.ts';
import type { CALL_MODES } from '../../../src/core/report/terms.ts';

/** One test by the library, from start to report. */
export interface TimedTest {
  readonly line: string;
  readonly mode: (typeof CALL_MODES)[number];
  readonly waitedMs: number;
  readonly decision: CallReport['verdict']['decision'];
  readonly streamsLeft: boolean | null;
}

/** One direction of one call with so many voices from beginning to end. */
export interface VoicesRun {
  readonly line: string;
  readonly voices: number;
  readonly lossRatio: number | null;
  readonly delayMedianMs: number | null;
  readonly jitterMs: number | null;
  readonly concealedRatio: number | null;
  readonly mos: number | null;
}

/** How long a test of the peers takes, as their sources have it or, for the last, as its documentation does. */
const PEERS: readonly (readonly [name: string, takes: string])[] = [
  ['Telnyx `runPreCall`', '5 s after the call is up'],
  ['Vonage network test, audio', '10 s, at a steady bitrate 5 to 6 s'],
  ['Twilio Video preflight', '10 s'],
  ['Jitsi precall test', '1.5 s of pings, 3 s of loss, up to 10 s of throughput'],
  ['Twilio Voice preflight', '20 s, and 15 s of bitrate for each edge'],
  ['Genesys troubleshooter, testrtc', '40 s'],
];

/** Click to verdict of each kind of test, beside what the peers take. */
export function waitTable(timed: readonly TimedTest[]): string {
  const kinds = [...new Set(timed.map(({ line, mode }) => `${mode} | ${line}`))];
  const rows = kinds.map((kind) => {
    const [mode, line] = kind.split(' | ');
    const tests = timed.filter((one) => one.mode === mode && one.line === line);
    const waits = tests.map(({ waitedMs }) => waitedMs).sort((a, b) => a - b);
    const decisions = [...new Set(tests.map(({ decision }) => decision ?? 'inconclusive'))].map((decision) => {
      const count = tests.filter((one) => (one.decision ?? 'inconclusive') === decision).length;
      return `${decision} ${count} of ${tests.length}`;
    });
    const seconds = (p: number) => ((waits[Math.round((waits.length - 1) * p)] ?? Number.NaN) / 1000).toFixed(1);
    const name = mode === 'quick' ? 'Callprobe, quick' : 'Callprobe, the usual test';
    return `| **${name}**, ${line} | ${seconds(0.5)} s (${seconds(0)} to ${seconds(1)}) | ${decisions.join(', ')} |`;
  });
  const peers = PEERS.map(([name, takes]) => `| ${name} | ${takes} | |`);
  return ['| test | takes | verdict |', '| --- | --- | --- |', ...rows, ...peers].join('\n');
}

const FIGURES = [
  ['lossRatio', 'loss', (value: number) => `${(value * 100).toFixed(2)} %`],
  ['delayMedianMs', 'delay p50', (value: number) => `${value.toFixed(1)} ms`],
  ['jitterMs', 'jitter', (value: number) => `${value.toFixed(1)} ms`],
  ['concealedRatio', 'concealed', (value: number) => `${(value * 100).toFixed(2)} %`],
  ['mos', 'MOS', (value: number) => value.toFixed(2)],
] as const;

/** Mean over all calls and directions, one voice against four, and how far single calls of one voice lie apart. */
export function voicesTable(runs: readonly VoicesRun[]): string {
  const lines = [...new Set(runs.map(({ line }) => line))];
  const head = FIGURES.map(([, title]) => `${title}: 1 voice / 4 (spread)`);
  const rows = lines.map((line) => {
    const cells = FIGURES.map(([name, , text]) => {
      const of = (voices: number) =>
        runs.filter((run) => run.line === line && run.voices === voices).flatMap((run) => run[name] ?? []);
      const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
      const [one, four] = [of(1), of(4)];
      if (one.length === 0 || four.length === 0) return 'not measured';
      return `${text(mean(one))} / ${text(mean(four))} (${text(Math.max(...one) - Math.min(...one))})`;
    });
    return `| ${line} | ${cells.join(' | ')} |`;
  });
  return [`| line | ${head.join(' | ')} |`, `| --- |${' --- |'.repeat(FIGURES.length)}`, ...rows].join('\n');
}
