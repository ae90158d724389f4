import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../sources/source-files.ts';

const run = promisify(execFile);

export interface InstalledPackage {
  /** Paths in the tarball. */
  readonly files: readonly string[];
  /** An otherwise empty project that has installed the tarball, and nothing of this repository. */
  readonly project: string;
  /** Where the package lies in it. */
  readonly folder: string;
  remove(): Promise<void>;
}

/** Packs what was built and installs it as a stranger would. */
export async function installPackage(): Promise<InstalledPackage> {
  const project = await mkdtemp(join(tmpdir(), 'callprobe-package-'));
  // The build is a step of its own before this one: packing must not quietly mend it.
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const { stdout } = await run('npm', packing, { cwd: ROOT });
  const [packed] = JSON.parse(stdout) as { readonly filename: string; readonly files: { readonly path: string }[] }[];
  if (packed === undefined) throw new Error('npm pack: expected one tarball, got none');
  await writeFile(join(project, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }\n');
  await run('npm', ['install', '--no-audit', '--no-fund', join(project, packed.filename)], { cwd: project });
  return {
    files: packed.files.map(({ path }) => path),
    project,
    folder: join(project, 'node_modules/callprobe'),
    remove: () => rm(project, { recursive: true }),
  };
}

/** Runs one of this repository's tools in a folder; resolves with its exit code and all it printed. */
export async function runTool(name: string, args: readonly string[], folder: string) {
  return runIn(join(ROOT, 'node_modules/.bin', name), args, folder);
}

/** Runs a module given as text in a new Node process with no flags of the test runner. */
export async function runModule(text: string, folder: string) {
  return runIn(process.execPath, ['--input-type=module', '--eval', text], folder);
}

interface Outcome {
  readonly code: number;
  readonly output: string;
}

async function runIn(command: string, args: readonly string[], folder: string): Promise<Outcome> {
  const { NODE_OPTIONS: _, FORCE_COLOR: __, ...env } = process.env;
  return new Promise((resolve) => {
    execFile(command, [...args], { cwd: folder, env, timeout: 60_000 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, output: `${stdout}${stderr}` });
    });
  });
}
