import { cpus } from 'node:os';
import type { LoadFigures } from '../../support/load/measure-load.ts';
import {
  addedJitterMs,
  canBeJudged,
  holds,
  MOST_ADDED_JITTER_MS,
  type RelayRun,
} from '../../support/load/relay-runs.ts';
import { ratios, spreadOf } from '../../support/load/spread.ts';
import type { BenchTable } from '../../support/load/tables.ts';
import { withRange } from './format.ts';

interface RelayFigures {
  readonly idle: readonly { readonly name: RelayRun['name']; readonly cpuMsPerS: number }[];
  readonly levels: readonly RelayRun[];
  readonly search: readonly RelayRun[];
}

const SERVERS = ['embedded', 'coturn'] as const;
const ALL = ['direct', ...SERVERS] as const;

export function relayTables({ idle, levels, search }: RelayFigures): BenchTable[] {
  return [
    cpuTable(idle, levels),
    jitterTable(levels, 'Jitter and delay that a relay adds'),
    searchTable([...levels, ...search]),
  ];
}

function cpuTable(idle: RelayFigures['idle'], levels: readonly RelayRun[]): BenchTable {
  const idleOf = (name: string) => idle.find((one) => one.name === name)?.cpuMsPerS ?? Number.NaN;
  const rows = callsOf(levels).map((calls) => {
    const cpu = (name: RelayRun['name']) => figuresOf(levels, name, calls).flatMap((run) => run.relayCpuMsPerS ?? []);
    const perCall = (name: RelayRun['name']) => spreadOf(cpu(name).map((ms) => ms / calls));
    return {
      calls,
      'embedded, CPU ms per second and call': withRange(perCall('embedded'), 2),
      'coturn, the same': withRange(perCall('coturn'), 2),
      'embedded / coturn': withRange(ratios(cpu('embedded'), cpu('coturn')), 2),
    };
  });
  return {
    title: 'Processor time of the relay, per call',
    rows: [
      {
        calls: 'none',
        'embedded, CPU ms per second and call': `${idleOf('embedded').toFixed(1)} in all`,
        'coturn, the same': `${idleOf('coturn').toFixed(1)} in all`,
        'embedded / coturn': '',
      },
      ...rows,
    ],
    notes: [
      'A call: one leg over UDP and one over TCP on the same server, bound to each other by channels, 50 packets of 102 bytes a second each way.',
      'User and system time of the whole server process (/proc/<pid>/stat), median of the rounds (least to most). 10 ms per second are 1 % of a core.',
      "Embedded: the built server, with a known secret and without its quota of 200 allocations. coturn: Debian's, with the shipped turnserver.conf and a higher total-quota. Between two allocations coturn sends through the kernel, the embedded relay hops in memory.",
    ],
  };
}

function jitterTable(runs: readonly RelayRun[], title: string): BenchTable {
  const rows = callsOf(runs).flatMap((calls) =>
    ALL.map((name) => {
      const own = figuresOf(runs, name, calls);
      const failed = runs.filter((run) => run.calls === calls && run.name === name && run.failure !== null).length;
      const median = (of: (figures: LoadFigures) => number, digits = 2) =>
        own.length === 0 ? '' : spreadOf(own.map(of)).median.toFixed(digits);
      const added = name === 'direct' ? [] : addedJitterMs(runs, name, calls);
      return {
        calls,
        server: name,
        'added jitter ms': added.length === 0 ? '' : withRange(spreadOf(added), 2),
        'jitter p95 ms': median(({ jitterP95Ms }) => jitterP95Ms),
        'delay p50 ms': median(({ delayMedianMs }) => delayMedianMs),
        'delay p95 ms': median(({ delayP95Ms }) => delayP95Ms),
        'delay p99 ms': median(({ delayP99Ms }) => delayP99Ms),
        'loss %': median(({ lossRatio }) => lossRatio * 100),
        'generator CPU ms per second': median(({ generatorCpuMsPerS }) => generatorCpuMsPerS, 0),
        'its loop p99 ms': median(({ generatorLoopP99Ms }) => generatorLoopP99Ms, 1),
        'failed rounds': failed,
      };
    }),
  );
  const failures = new Set(
    runs.flatMap(({ name, calls, failure }) => (failure ? [`${calls} ${name}: ${failure}`] : [])),
  );
  return {
    title,
    rows,
    notes: [
      ...failures,
      'Jitter: RFC 3550, mean of each stream, of the stream that 5 % are worse than. Added: less the same of the direct calls of that round. Medians of the rounds.',
      'Direct: as many packets sent and read over UDP and TCP with no server between. What it shows is the generator and this machine.',
      `The generator is a process of its own (or several), but server and generator share ${cpus().length} cores: where "direct" or its loop is late, no figure of a server means anything.`,
    ],
  };
}

function searchTable(runs: readonly RelayRun[]): BenchTable {
  const table = jitterTable(runs, `The most calls with under ${MOST_ADDED_JITTER_MS} ms added jitter`);
  const unjudged = callsOf(runs).filter((calls) => !canBeJudged(runs, calls));
  const most = SERVERS.map((name) => {
    const tried = callsOf(runs).filter((calls) => canBeJudged(runs, calls));
    const firstFailed = tried.find((calls) => !holds(runs, name, calls));
    const held = tried.filter((calls) => firstFailed === undefined || calls < firstFailed).at(-1) ?? 0;
    return `${name}: ${held} calls${firstFailed === undefined ? ', the most that could be judged' : `, and not ${firstFailed}`}`;
  });
  return {
    ...table,
    rows: table.rows.filter(({ calls }) => Number(calls) >= 50),
    notes: [
      `${most.join('; ')}. Held: no loss and no failed round either.`,
      `Not judged, because "direct" itself has ${MOST_ADDED_JITTER_MS} ms or more: ${unjudged.length === 0 ? 'none of those tried' : unjudged.join(', ')}.`,
      ...table.notes,
    ],
  };
}

function callsOf(runs: readonly RelayRun[]): number[] {
  return [...new Set(runs.map(({ calls }) => calls))].sort((a, b) => a - b);
}

function figuresOf(runs: readonly RelayRun[], name: RelayRun['name'], calls: number): LoadFigures[] {
  return runs.filter((run) => run.name === name && run.calls === calls).flatMap(({ figures }) => figures ?? []);
}
