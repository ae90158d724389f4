import { expect, test } from '@playwright/test';
import { parseReport } from '../../../../src/core/report/parse-report.ts';
import { redact } from '../../../../src/core/report/redact.ts';
import { SAMPLE_REPORTS, sampleReport } from '../../../support/reports/index.ts';
import { noise } from '../../../support/reports/made-up-frames.ts';
import {
  cell,
  examinationReport,
  HINTED_PATH,
  reachOf,
  reachOfRoutes,
} from '../../../support/reports/reach-reports.ts';

const PIECES = [
  'relay',
  'example.com',
  '.',
  ':',
  '::',
  '1',
  'ffff',
  '192.0.2.1',
  'turn:',
  'https://',
  '@',
  '[',
  ']',
  '3478',
  ' ',
  '-',
  '%eth0',
  '…',
  'ü',
  '_',
  '/',
  '?',
  '2001:db8',
  'localhost',
  'a',
  'x.local',
];

/** 2,000 sentences of pieces that addresses are made of, up to the longest a report may hold. */
const sentences = Array.from({ length: 2_000 }, (_, serial) => {
  const length = 1 + Math.floor(noise(serial, 0) * 60);
  const pieces = Array.from({ length }, (_, place) => PIECES[Math.floor(noise(serial, place + 1) * PIECES.length)]);
  return pieces.join('').slice(0, 500);
});

function redactSentence(endDetail: string): string | null {
  return redact(sampleReport({ endDetail })).endDetail;
}

test('redacting twice is redacting once, and never makes a report longer or invalid', () => {
  const report = sampleReport({ trace: null, seconds: [] });
  const wrong = sentences.filter((endDetail) => {
    const once = redact({ ...report, endDetail });
    const same = JSON.stringify(redact(once)) === JSON.stringify(once);
    return !same || !parseReport(once).ok || (once.endDetail ?? '').length > endDetail.length;
  });
  expect(wrong).toEqual([]);
  expect(sentences.filter((endDetail) => redact({ ...report, endDetail }).endDetail !== endDetail)).not.toEqual([]);
});

test('only what points at a person or a place changes', () => {
  for (const build of Object.values(SAMPLE_REPORTS)) {
    const report = build();
    const redacted = redact(report);
    expect(redacted.timeZone).toBeNull();
    expect(redacted.software.browser).toBeNull();
    expect({
      ...redacted,
      timeZone: report.timeZone,
      endDetail: report.endDetail,
      software: { ...redacted.software, browser: report.software.browser },
      setup: { ...redacted.setup, abandoned: report.setup.abandoned },
      examined: { ...redacted.examined, reach: report.examined.reach },
    }).toEqual(report);
    expect(redacted.setup.abandoned.map(({ topology }) => topology)).toEqual(
      report.setup.abandoned.map(({ topology }) => topology),
    );
  }
});

test('relays are numbered instead of named, so that their cells still belong together', () => {
  const report = examinationReport(reachOfRoutes(), HINTED_PATH);
  const redacted = redact(report);
  expect(redacted.examined.reach?.cells.map(({ server }) => server)).toEqual([
    '…1:3478',
    '…1:3478',
    '…1:443',
    '…1:5349',
    '…2:3478',
    '…2:3478',
    '…3:3478',
    '…3:3478',
  ]);
  expect(redact(redacted)).toEqual(redacted);
  expect(parseReport(redacted)).toMatchObject({ ok: true });
  expect(JSON.stringify(redacted)).not.toMatch(/example|2001:db8/);
  // What was found, and by what, stays.
  const kept = ({ server: _, detail: __, ...cell }: { readonly server: string; readonly detail: string | null }) =>
    cell;
  expect(redacted.examined.reach?.cells.map(kept)).toEqual(report.examined.reach?.cells.map(kept));
  expect(redacted.examined.path).toEqual(report.examined.path);
});

test('what a browser or a server said about a relay is redacted as well', () => {
  const said = cell('udp', 'rejected', { server: 'relay:443', detail: 'error 300 Try turn:other.example.com:3478' });
  const { reach } = redact(examinationReport(reachOf([said]))).examined;
  expect(reach?.cells[0]).toMatchObject({ server: '…1:443', detail: 'error 300 Try turn:…:3478' });
});

test('the report given is left as it was', () => {
  const report = sampleReport({ endDetail: 'expected 192.0.2.1' });
  redact(report);
  expect(report).toEqual(sampleReport({ endDetail: 'expected 192.0.2.1' }));
});

/** What must not be there any more, and the sentence that is left. */
const GONE: readonly (readonly [sentence: string, left: string])[] = [
  ['got none from turn:relay.example.com:3478?transport=udp', 'got none from turn:…:3478?transport=udp'],
  ['got none from turns:relay:5349', 'got none from turns:…:5349'],
  ['from https://ann:secret@probe.example.com:8443/ice-servers, got 503', 'from https://…:8443/ice-servers, got 503'],
  ['got "http://192.0.2.10/"', 'got "http://…/"'],
  ['allocation from turn:[2001:db8::7]:3478, got 486', 'allocation from turn:…:3478, got 486'],
  ['peer 198.51.100.7 refused', 'peer … refused'],
  ['peer 198.51.100.7:49152 refused', 'peer …:49152 refused'],
  ['from 203.0.113.0/24', 'from …/24'],
  ['at 2001:db8:0:0:0:0:0:1.', 'at ….'],
  ['at fe80::1%eth0, got', 'at …, got'],
  ['at ::ffff:192.0.2.1', 'at …'],
  ['at ::1', 'at …'],
  ['[::1]:8080', '[…]:8080'],
  ['hardware 02:00:5e:10:00:01', 'hardware …'],
  ['candidate 0f2c9d1e-5a77-4a7b-9c41-1f7e3a2b9d10.local', 'candidate …'],
  ['host BÜRO-PC.müller.example', 'host …'],
  ['host xn--bro-hoa.xn--p1ai', 'host …'],
  ['host 192.0.2.1.nip.example', 'host …'],
  ['connect turnserver:3478', 'connect …:3478'],
  ['page at localhost', 'page at …'],
];

for (const [sentence, left] of GONE) {
  test(`taken out of: ${sentence}`, () => {
    expect(redactSentence(sentence)).toBe(left);
  });
}

const KEPT = [
  'expected the first packet in both directions in 5000 ms, got up at 412 ms, down never',
  'expected audio/G722, got audio/opus, audio/PCMU; G.711 is not G.722',
  'ended at 18:42:10 after 3.5s with version 1.2.3 (error 701)',
  'got 486 Allocation Quota Reached',
  'expected RTCPeerConnection, got undefined.',
  'signalling state have-local-offer: code 401:retry',
];

for (const sentence of KEPT) {
  test(`left alone: ${sentence}`, () => {
    expect(redactSentence(sentence)).toBe(sentence);
  });
}

test('reasons for leaving a topology are redacted as well', () => {
  const whys = ['udp-relay', 'tcp-relay', 'relay-to-host'].map((name) =>
    (SAMPLE_REPORTS[name]?.() ?? sampleReport()).setup.abandoned.map(({ why }) => why).join(' '),
  );
  expect(whys.join(' ')).toMatch(/example\.com.*192\.0\.2\.44.*198\.51\.100\.7/);
  const redacted = Object.values(SAMPLE_REPORTS).map((build) => JSON.stringify(redact(build())));
  expect(redacted.join(' ')).not.toMatch(/example|192\.0\.2|198\.51|2001:db8/);
});
