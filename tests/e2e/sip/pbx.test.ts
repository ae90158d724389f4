import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../../support/coturn/certificate.ts';
import { freePorts } from '../../support/coturn/free-ports.ts';
import { CALLER, callEcho } from '../../support/sip/call-echo.ts';
import { expect, test } from '../../support/sip/fixtures.ts';
import { AWAY_EXTENSION } from '../../support/sip/kamailio-config.ts';
import type { WhenCalled } from '../../support/sip/page/phone.ts';

const EVERY_TWENTIETH = Array.from({ length: 5000 }, (_, i) => 10 + 20 * i);

test('an echo extension is called, measured and hung up; the direction that loses is named', async ({
  lab,
  newPhone,
  newPhonePage,
  kamailio,
}) => {
  await lab.setPlan({ seed: 7, legs: { down: { udp: { dropVoice: EVERY_TWENTIETH } } } });
  const echo = await newPhone({ kind: 'jssip', user: 'echo', transport: 'tcp', whenCalled: 'echo' });
  const page = await newPhonePage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const { report, events } = await callEcho(page, { kamailio, lab }, { durationMs: 9000 });
  expect([report.outcome, report.endReason, report.endDetail]).toEqual(['completed', 'finished', null]);
  expect(report.setup.topology).toBe('sip');
  expect(report.findings.filter(({ code }) => code === 'loss').map(({ direction }) => direction)).toEqual(['down']);
  expect(report.directions.down.metrics.lossRatio).toBeCloseTo(0.05, 1);
  expect(report.directions.up.metrics.packetsLost).toBe(0);
  expect(report.verdict.direction).toBe('down');
  expect([...new Set(events)]).toEqual([
    'phase connecting',
    'phase warming-up',
    'progress warming-up',
    'phase measuring',
    'progress measuring',
    'phase finishing',
  ]);
  // It was hung up, not left.
  await echo.ended();

  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]));
  for (const secret of [CALLER, kamailio.password]) {
    expect(JSON.stringify(report)).not.toContain(secret);
    expect(said.join('\n')).not.toContain(secret);
    expect(kept).not.toContain(secret);
  }
});

test('each way in which it fails has its reason, and none of them tells who called', async ({
  lab,
  newPhone,
  newPhonePage,
  kamailio,
}) => {
  const behaviours: readonly WhenCalled[] = ['busy', 'ring', 'dumb', 'leave'];
  for (const whenCalled of behaviours) {
    await newPhone({ kind: 'jssip', user: whenCalled, transport: 'tcp', whenCalled });
  }
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-sip-'));
  const { cert, pkey } = await makeCertificate(folder);
  const untrusted = createServer({ cert: await readFile(cert), key: await readFile(pkey) });
  await new Promise<void>((resolve) => untrusted.listen(0, '127.0.0.1', resolve));
  const [{ port: closedPort }, { port: untrustedPort }] = [await freePorts(), untrusted.address() as AddressInfo];

  const page = await newPhonePage();
  const cases = [
    [{ password: 'wrong' }, 'pbx-login-refused', /got the SIP answer 401$/],
    [{ user: 'somebody else', password: 'wrong' }, 'pbx-login-refused', /got the SIP answer 401$/],
    [{ extension: 'nobody' }, 'extension-unavailable', /got the SIP answer 404$/],
    [{ extension: AWAY_EXTENSION }, 'extension-unavailable', /got the SIP answer 480$/],
    [{ extension: 'busy' }, 'extension-unavailable', /got the SIP answer 486$/],
    [{ extension: 'ring' }, 'extension-unanswered', /got the SIP answer 408$/],
    [{ extension: 'dumb' }, 'extension-silent', /^voice: expected within 5000 ms, got none$/],
    [{ extension: 'leave' }, 'connection-lost', /^connection: expected voice until the end/],
    [{ server: `ws://127.0.0.1:${closedPort}` }, 'pbx-unreachable', /^server: expected a WebSocket connection/],
    [{ server: `wss://127.0.0.1:${untrustedPort}` }, 'pbx-unreachable', /^server: expected a WebSocket connection/],
  ] as const;
  const ends = await Promise.all(cases.map(([otherwise]) => callEcho(page, { kamailio, lab }, otherwise)));
  for (const [i, [otherwise, reason, detail]] of cases.entries()) {
    const report = ends[i]?.report;
    if (!report) throw new Error('expected a report of each call');
    expect([otherwise, report.endReason]).toEqual([otherwise, reason]);
    expect(report.endDetail).toMatch(detail);
    expect(report.outcome).toBe(reason === 'connection-lost' ? 'interrupted' : 'failed');
    expect(report.setup.topology).toBe('sip');
    for (const secret of [CALLER, kamailio.password, 'somebody else', 'wrong']) {
      expect(JSON.stringify(report)).not.toContain(secret);
    }
  }
  untrusted.close();
  untrusted.closeAllConnections();
  await rm(folder, { recursive: true });
});
