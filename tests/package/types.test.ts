import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENTRIES } from '../support/package/entries.ts';
import { publicExamples } from '../support/package/examples.ts';
import { expect, test } from '../support/package/installed-fixture.ts';
import { runTool } from '../support/package/installed-package.ts';

const CONSUMER = `
import { assess, type CallReport, type CallSample, measureCall, probeCall, type ProbeEvent, watchCall } from 'callprobe';
import { compareRoutes, parseReport } from 'callprobe/check';
import { bandOf, estimateMos, type MosEstimate } from 'callprobe/core';
import { CallProbeElement } from 'callprobe/element/define';

export async function run(signal: AbortSignal): Promise<CallReport> {
  const samples: CallSample[] = [];
  for await (const event of probeCall({ iceServers: '/ice-servers', signal, onSample: (one) => samples.push(one) })) {
    const one: ProbeEvent = event;
    if (one.type === 'report') return assess(samples, { id: one.report.id });
  }
  for await (const event of compareRoutes({ iceServers: '/ice-servers' })) if (event.type === 'report') return event.report;
  const parsed = parseReport({});
  return parsed.ok ? parsed.report : measureCall({ iceServers: '/ice-servers', durationMs: 20_000 });
}

export async function watch(call: RTCPeerConnection): Promise<void> {
  for await (const event of watchCall(call, { targetMos: 3.8 })) if (event.type === 'alert') console.log(event.direction);
}

export const estimate: (inputs: Parameters<typeof estimateMos>[0]) => MosEstimate = estimateMos;
export const band: string = bandOf(4.2);
export const element: CallProbeElement | null = document.querySelector('call-probe');


// @ts-expect-error: an option that does not exist
probeCall({ iceServers: '/ice-servers', lenght: 1 });
// @ts-expect-error: the result is no number
export const wrong: number = measureCall({ iceServers: '/ice-servers' });
`;

const WHOLE = ENTRIES.map(({ name }, i) => `export * as entry${i} from '${name}';`).join('\n');

for (const [moduleResolution, module] of [
  ['bundler', 'esnext'],
  ['nodenext', 'nodenext'],
] as const) {
  test(`types and examples compile for a strict stranger who skips no file, with moduleResolution ${moduleResolution}`, async ({
    installed,
  }) => {
    const modulesOf = { [`consumer-${moduleResolution}.ts`]: CONSUMER, [`whole-${moduleResolution}.ts`]: WHOLE };
    for (const { name, code } of publicExamples()) modulesOf[`example-${name}-${moduleResolution}.mjs`] = code;
    const files = Object.keys(modulesOf).map((name) => join(installed.project, name));
    await Promise.all(Object.values(modulesOf).map((text, i) => writeFile(files[i] ?? '', text)));
    const flags = ['--ignoreConfig', '--noEmit', '--allowJs', '--checkJs', '--strict', '--skipLibCheck', 'false'];
    const libs = ['--target', 'es2022', '--lib', 'es2023,dom,dom.iterable', '--types', ''];
    const modules = ['--module', module, '--moduleResolution', moduleResolution];
    const { code, output } = await runTool('tsc', [...flags, ...libs, ...modules, ...files], installed.project);
    expect(output).toBe('');
    expect(code).toBe(0);
  });
}
