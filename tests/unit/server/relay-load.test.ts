import { expect, test } from '@playwright/test';
import { ask, jsonOf } from '../../support/server/ask.ts';
import { deadRelay, withServer } from '../../support/server/served.ts';

test('a call may ask how late the relay was, at the address that came with the credentials', async () => {
  await withServer([], async ({ port }) => {
    const { relayLoad } = jsonOf(await ask(port, '/ice-servers')) as { readonly relayLoad: string };
    const answer = await ask(port, relayLoad);
    expect(answer.status).toBe(200);
    expect(jsonOf(answer)).toEqual({ seconds: [{ agoMs: 500, maxMs: 2 }] });
  });
});

test('a relay that has ended has nothing to say', async () => {
  const use = async ({ port }: { readonly port: number }) => {
    const answer = await ask(port, '/relay-load');
    expect(answer.status).toBe(503);
    expect(jsonOf(answer)).toEqual({ seconds: [] });
  };
  await withServer([], use, { relay: deadRelay });
});

test('external TURN servers cannot be asked, so nobody is told to', async () => {
  const external = ['--turn-urls', 'turn:turn.example:3478', '--turn-secret', 'shared'];
  await withServer(external, async ({ port }) => {
    expect(jsonOf(await ask(port, '/ice-servers'))).not.toHaveProperty('relayLoad');
    expect((await ask(port, '/relay-load')).status).toBe(404);
  });
});
