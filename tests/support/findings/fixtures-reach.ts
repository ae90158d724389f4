import type { FindingCode } from '../../../src/core/diagnosis/rules.ts';
import * as reports from '../reports/index.ts';
import {
  cell,
  examinationReport,
  HINTED_PATH,
  PLAIN_PATH,
  reachBy,
  reachOf,
  withReach,
} from '../reports/reach-reports.ts';
import type { FindingFixture } from './fixtures.ts';

type ReachFinding = Extract<
  FindingCode,
  | 'relay-unreachable'
  | 'credentials-refused'
  | 'relay-refuses'
  | 'relay-name-unknown'
  | 'udp-unreachable'
  | 'tcp-unreachable'
  | 'endpoint-dependent-nat'
>;

const open = () => examinationReport(reachBy(12, 41, 58));
const udpDropped = () => examinationReport(reachBy('no-answer', 41, 58));
const allDropped = () => examinationReport(reachBy('no-answer', 'no-answer', 'no-answer'));
const allRefused = () => examinationReport(reachBy('unauthorised', 'unauthorised', 'unauthorised'));
const noName = () => examinationReport(reachBy('name-not-found', 'name-not-found', 'name-not-found'));
const streamsRefused = () => examinationReport(reachBy(12, 'refused', 'no-answer'));
const full = () => examinationReport(reachBy('quota', 'quota', 'quota'));

/** MADE-UP TEST DATA for the rules that look at the matrix and the path. */
export const REACH_FIXTURES: Readonly<Record<ReachFinding, FindingFixture>> = {
  'relay-unreachable': {
    shows: allDropped,
    lookAlikes: {
      'only UDP silent': udpDropped,
      'a relay that refuses the credentials': allRefused,
      'a name nobody knows': noName,
      'a call that went through': () =>
        withReach(reports.excellentReport(), reachBy('no-answer', 'no-answer', 'no-answer')),
    },
  },
  'credentials-refused': { shows: allRefused, lookAlikes: { 'no room': full, 'all open': open } },
  'relay-refuses': { shows: full, lookAlikes: { 'wrong credentials': allRefused, 'nobody there': allDropped } },
  'relay-name-unknown': { shows: noName, lookAlikes: { 'nobody there': allDropped, 'all open': open } },
  'udp-unreachable': {
    shows: udpDropped,
    lookAlikes: {
      'nothing answers': allDropped,
      'no UDP offered': () => examinationReport(reachOf([cell('tcp', 41), cell('tls', 58)])),
      'another relay answers over UDP': () =>
        examinationReport(reachOf([cell('udp', 'no-answer'), cell('tcp', 41), cell('udp', 20, { route: 'B' })])),
      'a call that went over UDP': () => withReach(reports.excellentReport(), reachBy('no-answer', 41, 58)),
      'credentials refused over UDP': () => examinationReport(reachBy('unauthorised', 41, 58)),
    },
  },
  'tcp-unreachable': {
    shows: streamsRefused,
    lookAlikes: {
      'TLS open': () => examinationReport(reachBy(12, 'refused', 58)),
      'nothing answers': allDropped,
      'no TCP offered': () => examinationReport(reachOf([cell('udp', 12)])),
      'a call that went over TCP too': () => withReach(reports.excellentReport(), reachBy(12, 'refused', 'refused')),
    },
  },
  'endpoint-dependent-nat': {
    shows: () => examinationReport(null, HINTED_PATH),
    lookAlikes: {
      'one mapping for all': () => examinationReport(null, PLAIN_PATH),
      'not known': () => examinationReport(null, { ...PLAIN_PATH, mapping: null }),
    },
  },
};
