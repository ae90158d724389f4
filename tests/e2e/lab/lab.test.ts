import { expect, test } from '../../support/fixtures.ts';
import { labIceServers } from '../../support/lab/lab.ts';

test('the lab serves the library to a page that is isolated, under the policy of the product', async ({
  lab,
  labPage,
}) => {
  const answer = await labPage.request.get(`${lab.url}/lab/callprobe.js`);
  expect(answer.headers()['content-security-policy']).toContain("default-src 'none'");
  expect(await labPage.evaluate(() => crossOriginIsolated)).toBe(true);
  const library = '/lab/callprobe.js';
  expect(await labPage.evaluate((path) => import(path).then(Object.keys), library)).toContain('probeCall');
});

test('sound may start by itself in a lab page', async ({ labPage }) => {
  expect(await labPage.evaluate(() => new AudioContext().state)).toBe('running');
});

test('what /ice-servers answers can be replaced and put back', async ({ lab, labPage }) => {
  const ask = () =>
    labPage.evaluate(async () => {
      const response = await fetch('/ice-servers');
      return { status: response.status, text: await response.text() };
    });
  await lab.setIceServers({ status: 503, body: 'no JSON' });
  expect(await ask()).toEqual({ status: 503, text: 'no JSON' });
  const expired = labIceServers(lab, { expiredS: 60 });
  await lab.setIceServers({ status: 200, body: expired });
  expect(JSON.parse((await ask()).text)).toEqual(expired);
  expect(Number(expired.iceServers[0]?.username?.split(':')[0]) * 1000).toBeLessThan(Date.now() - 59_000);
  await lab.setIceServers(null);
  expect((await ask()).text).toContain(`turn:127.0.0.1:${lab.relayPort}?transport=udp`);
});

test('a wrong plan is refused by the name of its field', async ({ lab }) => {
  const wrong = { seed: 1, legs: { up: { udp: { lossRatio: 2 } } } };
  await expect(lab.setPlan(wrong)).rejects.toThrow(/legs\.up\.udp\.lossRatio/);
});

test('a call crosses the impaired line, and its log knows each packet that was dropped', async ({ lab, labPage }) => {
  const dropVoice = [10, 20, 21, 150];
  await lab.setPlan({ seed: 1, legs: { up: { udp: { dropVoice } } } });
  const outcome = await labPage.evaluate(async (path) => {
    const { measureCall } = await import(path);
    return (await measureCall({ iceServers: '/ice-servers', durationMs: 5000 })).outcome;
  }, '/lab/callprobe.js');
  expect(outcome).toBe('completed');
  const voice = (await lab.log()).filter(({ kind, direction, transport }) => {
    return kind === 'rtp' && direction === 'client-to-relay' && transport === 'udp';
  });
  const dropped = voice.flatMap(({ outcome }, index) => (outcome === 'dropped' ? [index] : []));
  expect(dropped).toEqual(dropVoice);
  await lab.clearLog();
  expect((await lab.log()).filter(({ kind }) => kind === 'rtp')).toEqual([]);
});

test('the relay can be killed and started again on its port', async ({ lab, labPage }) => {
  const health = async () => (await labPage.request.get(`${lab.url}/healthz`)).status();
  expect(await health()).toBe(200);
  await lab.killRelay();
  expect(await health()).toBe(503);
  await expect(lab.log()).rejects.toThrow(/has ended/);
  await lab.restartRelay();
  const answer = await labPage.request.get(`${lab.url}/healthz`);
  expect(await answer.json()).toMatchObject({ status: 'ok', relay: { port: lab.relayPort } });
});
