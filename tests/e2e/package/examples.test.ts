import type { Page } from '@playwright/test';
import { expect, test } from '../../support/fixtures.ts';
import { type Example, exampleOf } from '../../support/package/examples.ts';

/** The examples of functions that need a browser, as they stand; those of the others run in Node (`package/examples`). */

/** What an example printed, a line each, with the built library in a page of the lab. */
async function printed(page: Page, { name, code }: Example): Promise<readonly string[]> {
  const lines: string[] = [];
  const hear = (message: { text(): string }) => void lines.push(message.text());
  await page.route(`**/lab/example-${name}.js`, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code.replace("'callprobe'", "'/lab/callprobe.js'") }),
  );
  page.on('console', hear);
  await page.evaluate((module) => import(module), `/lab/example-${name}.js`);
  page.off('console', hear);
  return lines;
}

test('the example of probeCall', async ({ labPage }) => {
  const lines = await printed(labPage, exampleOf('probeCall'));
  const phases = ['connecting', 'warming-up', 'measuring', 'finishing'];
  expect(lines.filter((line) => phases.includes(line))).toEqual(phases);
  expect(lines.filter((line) => /^\d+(\.\d+)? of 5000 ms$/u.test(line)).length).toBeGreaterThan(0);
  expect(lines.at(-1)).toMatch(/^(excellent|good|fair|poor|bad|inconclusive)$/u);
});

test('the example of measureCall', async ({ labPage }) => {
  const { prints, ...example } = exampleOf('measureCall');
  const lines = await printed(labPage, { prints, ...example });
  expect(lines).toHaveLength(prints.length);
  expect(lines[0]).toMatch(/^(meets-target|misses-target|borderline|null)$/u);
  // Null where this computer was too busy to judge two seconds.
  for (const mos of lines.slice(1, 3)) expect(mos).toMatch(/^(null|[1-4](\.\d+)?)$/u);
  expect(lines[3]).toMatch(/^\[.+\]$/u);
});

test('the example of watchCall, with a call that lasts eight seconds', async ({ labPage }) => {
  await labPage.evaluate(async () => {
    const [near, far] = [new RTCPeerConnection(), new RTCPeerConnection()];
    const join = (from: RTCPeerConnection, to: RTCPeerConnection) =>
      from.addEventListener('icecandidate', ({ candidate }) => void to.addIceCandidate(candidate ?? undefined));
    join(near, far);
    join(far, near);
    const context = new AudioContext();
    const voice = new OscillatorNode(context);
    const { stream } = voice.connect(new MediaStreamAudioDestinationNode(context)) as MediaStreamAudioDestinationNode;
    voice.start();
    for (const end of [near, far]) for (const track of stream.getTracks()) end.addTrack(track, stream);
    await near.setLocalDescription();
    await far.setRemoteDescription(near.localDescription ?? { type: 'offer' });
    await far.setLocalDescription();
    await near.setRemoteDescription(far.localDescription ?? { type: 'answer' });
    setTimeout(() => {
      near.close();
      far.close();
      void context.close();
    }, 8000);
    // The example's own connection is this call's.
    const construct = () => near;
    Object.assign(globalThis, { RTCPeerConnection: new Proxy(RTCPeerConnection, { construct }) });
  });
  const lines = await printed(labPage, exampleOf('watchCall'));
  expect(lines.filter((line) => /^(null|[1-4](\.\d+)?)$/u.test(line)).length).toBeGreaterThan(1);
  expect(lines.at(-1)).toBe('completed');
});
