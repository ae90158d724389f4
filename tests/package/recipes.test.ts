import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { runModule, runTool } from '../support/package/installed-package.ts';
import { ROOT } from '../support/sources/source-files.ts';

const RECIPES = join(ROOT, 'tests/package/recipes');

async function recipes(): Promise<readonly string[]> {
  const names = await readdir(RECIPES);
  return names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
}

test('every recipe compiles under strict against the vendor’s own types and the built library’s, none of them skipped', async () => {
  const { code, output } = await runTool('tsc', ['-p', RECIPES], ROOT);
  expect(output).toBe('');
  expect(code).toBe(0);
});

test('README shows every recipe word for word', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const names = await recipes();
  expect(names.length).toBe(5);
  for (const name of names) expect(readme).toContain(`\`\`\`ts\n${await readFile(join(RECIPES, name), 'utf8')}\`\`\``);
});

test('Twilio’s SDK makes its connections of the class that its option names', async () => {
  const sdk = join(ROOT, 'node_modules/@twilio/voice-sdk/esm/twilio/rtc/rtcpc.js');
  const { code, output } = await runModule(
    `globalThis.window = globalThis;
     const { default: RTCPC } = await import(${JSON.stringify(sdk)});
     class Watched { constructor(configuration) { this.configuration = configuration; } }
     const made = new RTCPC({ RTCPeerConnection: Watched });
     made.create({ iceServers: [] });
     console.log(JSON.stringify([made.pc instanceof Watched, made.pc.configuration]));`,
    ROOT,
  );
  // Its logger has a remark of its own where there is no page.
  expect(output).toContain('[true,{"iceServers":[]}]\n');
  expect(code).toBe(0);
});
