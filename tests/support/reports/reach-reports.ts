import type { CallReport } from '../../../src/core/report/schema.ts';
import { failedReport } from './failed-reports.ts';

/** MADE-UP TEST DATA: what a try of every relay URL may have shown. */

type Reach = NonNullable<CallReport['examined']['reach']>;
type Cell = Reach['cells'][number];
type Path = NonNullable<CallReport['examined']['path']>;
export type Outcome = number | Exclude<Cell['result'], 'allocated'>;

const PORTS = { udp: 3478, tcp: 3478, tls: 5349 } as const;

const SAID: Readonly<Record<Exclude<Cell['result'], 'allocated'>, readonly [code: number | null, detail: string]>> = {
  refused: [701, 'connection refused or broken off after 3 ms (error 701)'],
  'no-answer': [null, 'no answer in 4000 ms'],
  unauthorised: [401, 'error 401 Unauthorized'],
  quota: [486, 'error 486 Allocation Quota Reached'],
  rejected: [403, 'error 403 Forbidden'],
  'name-not-found': [701, 'error 701 TURN host lookup received error.'],
  'not-tried': [null, 'gathering ended after 5 ms with neither candidate nor error'],
};

/** One cell: milliseconds to the first candidate, or what came instead. */
export function cell(transport: Cell['transport'], outcome: Outcome, where: Partial<Cell> = {}): Cell {
  const [code, detail] = typeof outcome === 'number' ? [null, null] : SAID[outcome];
  return {
    server: `turn.example.com:${PORTS[transport]}`,
    route: null,
    transport,
    family: typeof outcome === 'number' ? 'ipv4' : null,
    result: typeof outcome === 'number' ? 'allocated' : outcome,
    firstCandidateMs: typeof outcome === 'number' ? outcome : null,
    code,
    detail,
    ...where,
  };
}

export function reachOf(cells: readonly Cell[]): Reach {
  const tookMs = cells.some(({ result }) => result === 'no-answer') ? 4_006 : 74;
  return { tookMs, cells: [...cells] };
}

/** One relay, tried by all three. */
export function reachBy(udp: Outcome, tcp: Outcome, tls: Outcome): Reach {
  return reachOf([cell('udp', udp), cell('tcp', tcp), cell('tls', tls)]);
}

/** A deployment with routes, one of them with two TLS ports, one by address and without TLS, one gone. */
export function reachOfRoutes(): Reach {
  const frankfurt = { route: 'Frankfurt' };
  const carrier = { server: '[2001:db8::7]:3478', route: 'Carrier A', family: 'ipv6' } as const;
  const gone = { server: 'turn.gone.example:3478', route: 'Old one' };
  return reachOf([
    cell('udp', 'no-answer', frankfurt),
    cell('tcp', 41, frankfurt),
    cell('tls', 58, { ...frankfurt, server: 'turn.example.com:443' }),
    cell('tls', 'refused', frankfurt),
    cell('udp', 'quota', carrier),
    cell('tcp', 'rejected', carrier),
    cell('udp', 'name-not-found', gone),
    cell('tcp', 'not-tried', gone),
  ]);
}

export const PLAIN_PATH: Path = {
  tookMs: 132,
  mapping: 'endpoint-independent',
  range: 'public',
  hasIpv6: null,
  networks: null,
  hidesAddresses: true,
  connectionType: null,
  hints: [],
};

/** Everything a browser can tell, and every hint. */
export const HINTED_PATH: Path = {
  tookMs: 208,
  mapping: 'endpoint-dependent',
  range: 'carrier',
  hasIpv6: true,
  networks: 2,
  hidesAddresses: false,
  connectionType: 'cellular',
  hints: [
    { kind: 'vpn', evidence: 'The browser calls one of its networks a VPN.' },
    { kind: 'several-networks', evidence: 'The browser shows 2 networks at once.' },
    {
      kind: 'carrier-grade-nat',
      evidence: 'The test server saw an address of the range that providers share among customers (RFC 6598).',
    },
    { kind: 'cellular', evidence: 'The browser says that the connection is cellular.' },
  ],
};

export const UNKNOWN_PATH: Path = {
  tookMs: 4_003,
  mapping: null,
  range: null,
  hasIpv6: null,
  networks: null,
  hidesAddresses: null,
  connectionType: null,
  hints: [],
};

/** No call: the relays and the path alone. */
export function examinationReport(reach: Reach | null, path: Path | null = null): CallReport {
  const report = failedReport('relay-unreachable');
  return {
    ...report,
    outcome: 'completed',
    endReason: 'finished',
    endDetail: null,
    test: { mode: 'examination', streams: null, extraBps: null, streamsLeft: null },
    examined: { ...report.examined, reach, path },
  };
}

/** The same beside a call. */
export function withReach(report: CallReport, reach: Reach, path: Path | null = null): CallReport {
  return { ...report, examined: { ...report.examined, reach, path } };
}
