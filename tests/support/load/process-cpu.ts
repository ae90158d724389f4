import { readdir, readFile } from 'node:fs/promises';

/** Processor time by proc(5): user and system, of a process or of one of its threads. */
export interface CpuReading {
  readonly pid: number;
  readonly parentPid: number;
  /** The first 15 characters of a process's or thread's name. */
  readonly name: string;
  readonly cpuMs: number;
}

/** USER_HZ: the unit of /proc/<pid>/stat, 100 on every Linux that Node runs on (time(7)). */
const TICKS_PER_SECOND = 100;

/** One line of /proc/<pid>/stat. Throws a TypeError for anything else. */
export function parseProcStat(line: string): CpuReading {
  // The name is in brackets and may hold spaces and brackets itself: the last one ends it.
  const [, pid, name, rest] = /^(\d+) \((.*)\) (.*)$/su.exec(line.trim()) ?? [];
  const fields = rest?.split(' ') ?? [];
  // proc(5) counts from 1, and these begin at the third.
  const field = (number: number) => Number(fields[number - 3]);
  const ticks = field(14) + field(15);
  if (name === undefined || !Number.isFinite(ticks)) {
    throw new TypeError(`stat: expected a line of /proc/<pid>/stat, got ${JSON.stringify(line.slice(0, 60))}`);
  }
  return { pid: Number(pid), parentPid: field(4), name, cpuMs: (ticks * 1000) / TICKS_PER_SECOND };
}

export async function readProcess(pid: number): Promise<CpuReading> {
  return parseProcStat(await readFile(`/proc/${pid}/stat`, 'utf8'));
}

/** A process and all that descend from it, as they are now. */
export async function readFamily(pid: number): Promise<readonly CpuReading[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/u.test(name)).map(Number);
  const all = (await Promise.all(pids.map(readIfThere))).flatMap((reading) => reading ?? []);
  const family = all.filter((reading) => reading.pid === pid);
  // Grows while it is walked: children of children follow.
  for (const parent of family) family.push(...all.filter(({ parentPid }) => parentPid === parent.pid));
  return family;
}

/** The threads of a process, as they are now. */
export async function readThreads(pid: number): Promise<readonly CpuReading[]> {
  const ids = await readdir(`/proc/${pid}/task`);
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${pid}/task/${id}/stat`, 'utf8').catch(() => null)));
  return lines.flatMap((line) => (line === null ? [] : parseProcStat(line)));
}

/** Memory of a process that is in RAM now, bytes (proc(5) VmRSS). */
export async function residentBytes(pid: number): Promise<number> {
  const [, kB] = /^VmRSS:\s+(\d+) kB$/mu.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kB) * 1024;
}

async function readIfThere(pid: number): Promise<CpuReading | null> {
  // It may have ended since the list was read.
  return readProcess(pid).catch(() => null);
}
