import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { appendFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import { ROOT } from '../sources/source-files.ts';
import type { Step } from './readme-steps.ts';

const run = promisify(execFile);

/** Where README has Callprobe's server. */
const SERVER = 'http://localhost:8080';

/** Somebody with an empty folder who does what README says. */
export interface Newcomer {
  readonly folder: string;
  /** Does these steps; resolves with the address that the last of them printed, if that was a server. */
  follow(steps: readonly Step[]): Promise<string | null>;
  leave(): Promise<void>;
}

/**
 * Three things are other than for a real newcomer, for want of a network: the package comes from a tarball packed here, Vite is the one of this
 * repository, and Callprobe's server is at `server`.
 */
export async function newcomer(server: string): Promise<Newcomer> {
  const folder = await mkdtemp(join(tmpdir(), 'callprobe-newcomer-'));
  const { NODE_OPTIONS: _, ...env } = process.env;
  let preview: ChildProcess | null = null;
  const stopPreview = async () => {
    const ended = preview && new Promise((resolve) => preview?.once('exit', resolve));
    preview?.kill();
    preview = null;
    await ended;
  };
  const here = (text: string) => text.replaceAll(SERVER, server);

  const runCommand = async (command: string): Promise<string | null> => {
    if (command === 'npx vite preview') {
      await stopPreview();
      // npx would stay between us and it, and not hand on the signal that ends it.
      preview = spawn(process.execPath, [join(folder, 'node_modules/vite/bin/vite.js'), 'preview'], {
        cwd: folder,
        env,
      });
      return printedAddress(preview);
    }
    if (command === 'npm install callprobe') await installPacked(folder);
    else if (command === 'npm install --save-dev vite') await linkVite(folder);
    else await run('sh', ['-c', here(command)], { cwd: folder, env });
    return null;
  };

  return {
    folder,
    async follow(steps) {
      let address: string | null = null;
      for (const step of steps) {
        if (step.do === 'run') address = await runCommand(step.command);
        else {
          const path = join(folder, step.file);
          await mkdir(dirname(path), { recursive: true });
          await (step.do === 'write' ? writeFile : appendFile)(path, here(step.text));
        }
      }
      return address;
    },
    async leave() {
      await stopPreview();
      await rm(folder, { recursive: true });
    },
  };
}

async function installPacked(folder: string): Promise<void> {
  const outside = await mkdtemp(join(tmpdir(), 'callprobe-packed-'));
  // As for the other tests of the package: what was built is packed as it is.
  const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', outside];
  const { stdout } = await run('npm', packing, { cwd: ROOT });
  const [packed] = JSON.parse(stdout) as { readonly filename: string }[];
  if (packed === undefined) throw new Error('npm pack: expected one tarball, got none');
  await run('npm', ['install', '--no-audit', '--no-fund', join(outside, packed.filename)], { cwd: folder });
  await rm(outside, { recursive: true });
}

async function linkVite(folder: string): Promise<void> {
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  await symlink(join(ROOT, 'node_modules/vite'), join(folder, 'node_modules/vite'));
  await symlink('../vite/bin/vite.js', join(folder, 'node_modules/.bin/vite'));
}

function printedAddress(server: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const [address] = /http:\/\/localhost:\d+/u.exec(stripVTControlCharacters(printed)) ?? [];
        if (address !== undefined) resolve(address);
      });
    }
    server.once('exit', (code) => reject(new Error(`expected an address, got exit code ${code}: ${printed}`)));
  });
}
