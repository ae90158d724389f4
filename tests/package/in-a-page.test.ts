import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { complaintsOf } from '../support/complaints.ts';
import { type Lab, labIceServers, startLab } from '../support/lab/lab.ts';
import { ENTRIES } from '../support/package/entries.ts';
import { expect, test } from '../support/package/installed-fixture.ts';
import { runTool } from '../support/package/installed-package.ts';
import { serveProject } from '../support/package/serve-project.ts';
import { inChromiumShell } from '../support/run/launch.ts';

let lab: Lab;
let browser: Browser;

/** Imports every entry, places a call, and says by the title how it went. */
function pageScript(moduleOf: (entry: string) => string): string {
  const entries = ENTRIES.map(({ name, exports }, i) => ({ as: `entry${i}`, module: moduleOf(name), exports }));
  return `
${entries.map(({ as, module }) => `import * as ${as} from '${module}';`).join('\n')}
const missing = ${JSON.stringify(entries.map(({ exports }) => exports))}.flatMap((names, i) => {
  const entry = [${entries.map(({ as }) => as).join(', ')}][i];
  return names.filter((name) => entry[name] === undefined);
});
const report = await entry0.measureCall({ iceServers: '/ice-servers', durationMs: 5000 });
document.title = (missing.join() || 'nothing') + ' missing, ' + report.outcome + ' ' + report.instrument + ' ' + report.endDetail;
`;
}

const html = (script: string) =>
  `<!doctype html>\n<title>wait</title>\n<script type="module" src="${script}"></script>\n`;

test.beforeAll(async () => {
  lab = await startLab();
  const { launchOptions } = inChromiumShell();
  const args = [...launchOptions.args, '--autoplay-policy=no-user-gesture-required'];
  browser = await chromium.launch({ ...launchOptions, args });
});

test.afterAll(async () => {
  await browser.close();
  await lab.close();
});

/** How the page at `path` of this folder fared, and what the browser had to say to it. */
async function openPage(folder: string, path: string) {
  const served = await serveProject(folder, labIceServers(lab));
  const page = await browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${served.url}${path}`);
  await page.waitForFunction(() => document.title !== 'wait');
  const title = await page.title();
  await page.close();
  await served.close();
  return { title, complaints };
}

const FINE = { title: 'nothing missing, completed packet-tap null', complaints: [] };

test('a project with Vite builds it, every entry imported, and its page measures a call under a strict policy', async ({
  installed: { project },
}) => {
  await writeFile(
    join(project, 'bundled.js'),
    pageScript((entry) => entry),
  );
  await writeFile(join(project, 'index.html'), html('/bundled.js'));
  const { code, output } = await runTool('vite', ['build', '--target', 'es2022'], project);
  expect(code, output).toBe(0);
  expect(await openPage(join(project, 'dist'), '/index.html')).toEqual(FINE);
});

test('a page without a bundler imports every entry from its folder and measures a call under a strict policy', async ({
  installed: { project, folder },
}) => {
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, { readonly import: string }>>;
  };
  const moduleOf = (entry: string) =>
    join('/node_modules/callprobe', exports[entry.replace('callprobe', '.')]?.import ?? '');
  await writeFile(join(project, 'plain.js'), pageScript(moduleOf));
  await writeFile(join(project, 'plain.html'), html('/plain.js'));
  expect(await openPage(project, '/plain.html')).toEqual(FINE);
});
