import type { HeadsetCode } from '../../core/diagnosis/headset-findings.ts';
import type { FindingCode } from '../../core/diagnosis/rules.ts';
import type { CallReport, Finding } from '../../core/report/schema.ts';

type Figures = Finding['figures'];
type Way = Finding['direction'];

/** One cause in words: for the agent, what to do at home, and for the help desk. Nobody is ever to blame. */
export interface FindingWords {
  /** What follows "Poor for calls: " in the verdict, at most seven words; null where it is no cause of a bad call. */
  readonly clause: ((way: Way) => string) | null;
  /** The report is where names are found: a finding itself holds figures only. */
  readonly sentence: (way: Way, figures: Figures, report?: CallReport) => string;
  readonly step: string;
  readonly helpDesk: (way: Way, figures: Figures, report?: CallReport) => string;
}

/** Seen while the line is filled on purpose. */
export type LoadFinding = Extract<
  FindingCode,
  'upload-queue' | 'download-queue' | 'queue-under-load' | 'narrow-upload' | 'narrow-download' | 'loss-under-load'
>;

/** Seen in the matrix of ways to the relays, and on the path there. */
export type ReachFinding = Extract<
  FindingCode,
  | 'relay-unreachable'
  | 'credentials-refused'
  | 'relay-refuses'
  | 'relay-name-unknown'
  | 'udp-unreachable'
  | 'tcp-unreachable'
  | 'endpoint-dependent-nat'
>;

/** Seen where routes are compared, and of what this computer runs on. */
export type RouteFinding = Extract<FindingCode, 'better-route' | 'power-saving'>;

/** Seen in the test call. */
export type LineFinding = Exclude<FindingCode, LoadFinding | ReachFinding | RouteFinding | HeadsetCode>;
