import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { readFamily, readThreads } from '../../support/load/process-cpu.ts';

/** Processor time by what it was spent in; ms since each process began. */
export type CpuByPart = ReadonlyMap<string, number>;

/** The browser's own process, from which all its others descend. */
export async function chromiumPid(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const own = processInfo.find(({ type }) => type === 'browser');
  if (!own) throw new Error('Chromium: expected its browser process, got none');
  return own.id;
}

/** Every process of this Chromium, by kind: browser, renderer, gpu-process, network, audio and the rest. */
export async function cpuByProcess(browserPid: number): Promise<CpuByPart> {
  const family = await readFamily(browserPid);
  const parts = await Promise.all(family.map(async ({ pid, cpuMs }) => [await kindOf(pid), cpuMs] as const));
  return summed(parts);
}

/** Every thread of this Chromium that runs now, by kind of process and name; numbers at a name's end are left out. */
export async function cpuByThread(browserPid: number): Promise<CpuByPart> {
  const family = await readFamily(browserPid);
  const parts = await Promise.all(
    family.map(async ({ pid }) => {
      const [kind, threads] = [await kindOf(pid), await readThreads(pid).catch(() => [])];
      return threads.map(({ name, cpuMs }) => [`${kind}: ${name.replace(/[/\d]+$/u, '')}`, cpuMs] as const);
    }),
  );
  return summed(parts.flat());
}

export async function rendererPids(browserPid: number): Promise<readonly number[]> {
  const family = await readFamily(browserPid);
  const kinds = await Promise.all(family.map(async ({ pid }) => ({ pid, kind: await kindOf(pid) })));
  return kinds.filter(({ kind }) => kind === 'renderer').map(({ pid }) => pid);
}

/** What came between two readings; a part that was not there before began in between. */
export function increaseOf(before: CpuByPart, after: CpuByPart): CpuByPart {
  return new Map([...after].map(([part, cpuMs]) => [part, cpuMs - (before.get(part) ?? 0)]));
}

export function totalOf(parts: CpuByPart): number {
  return [...parts.values()].reduce((sum, cpuMs) => sum + cpuMs, 0);
}

async function kindOf(pid: number): Promise<string> {
  const command = (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
  const type = / --type=(\S+)/u.exec(command)?.[1];
  const service = / --utility-sub-type=([^.\s]+)/u.exec(command)?.[1];
  return service ?? type ?? 'browser';
}

function summed(parts: readonly (readonly [string, number])[]): CpuByPart {
  const sums = new Map<string, number>();
  for (const [part, cpuMs] of parts) sums.set(part, (sums.get(part) ?? 0) + cpuMs);
  return sums;
}
