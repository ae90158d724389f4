import { mintCredentials } from '../../../src/server/relay/credentials.ts';
import { placeCall } from '../../support/calls/place-call.ts';
import { expect, test } from '../../support/coturn/fixtures.ts';

/** What a real TURN server refuses, and what becomes of the call. */

test('credentials that have run out', async ({ coturn, turnUrls, labPage }) => {
  const { username, credential } = mintCredentials({
    secret: coturn.secret,
    id: 'late',
    lifetimeS: 60,
    nowMs: Date.now() - 120_000,
  });
  const report = await placeCall(labPage, {
    iceServers: { iceServers: [{ urls: turnUrls, username, credential }], sameComputer: null },
  });
  expect(report).toMatchObject({ outcome: 'failed', endReason: 'credentials-rejected' });
  expect(report.endDetail).toMatch(/401/);
});

test.describe('a server that was given another secret than coturn', () => {
  test.use({ siteOptions: { secret: 'another' } });
  test('the credentials it mints are rejected', async ({ labPage }) => {
    const report = await placeCall(labPage);
    expect(report).toMatchObject({ outcome: 'failed', endReason: 'credentials-rejected' });
  });
});

test.describe('a coturn that is not its own peer', () => {
  test.use({ coturnOptions: { values: { 'relay-ip': '127.0.0.2' } } });
  test('the second leg is not relayed, and the report says so', async ({ labPage }) => {
    const report = await placeCall(labPage);
    expect(report).toMatchObject({ outcome: 'completed', setup: { topology: 'relay-to-host' } });
    expect(report.setup.abandoned).toMatchObject([{ topology: 'split-relay' }]);
    expect(report.paths.near?.local).toMatchObject({ candidateType: 'relay', relayProtocol: 'udp' });
    expect(report.paths.far?.local?.candidateType).not.toBe('relay');
    // Scored, unless this machine was busy in all of the few seconds.
    for (const { score } of [report.directions.up, report.directions.down]) {
      expect(score.mos === null).toBe(report.window.countedMs === 0);
    }
  });
});

test.describe('a coturn that may relay to nobody, itself included', () => {
  test.use({ coturnOptions: { values: { 'allowed-peer-ip': '198.51.100.7' } } });
  test('the call does not connect, and the report names both attempts', async ({ labPage }) => {
    const report = await placeCall(labPage);
    expect(report).toMatchObject({ outcome: 'failed', endReason: 'call-not-connected' });
    expect(report.endDetail).toMatch(/split-relay: .*relay-to-host: /);
  });
});
