import { readFile } from 'node:fs/promises';

/** Time of all processors since the machine began, in ticks. */
interface ProcessorTime {
  readonly used: number;
  /** What this machine asked for and its host gave to others: `steal` of proc(5); 0 where nobody says. */
  readonly taken: number;
}

/** Reads a line `cpu  user nice system idle iowait irq softirq steal …` of /proc/stat. */
export function processorTime(stat: string): ProcessorTime {
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = (/^cpu +(.*)$/m.exec(stat)?.[1] ?? '')
    .split(' ')
    .map(Number);
  return { used: user + nice + system + irq + softirq, taken: steal };
}

/** Of the processor time that was asked for between two moments, the share that the host gave to others, 0..1. */
export function shareTaken(before: ProcessorTime, after: ProcessorTime): number {
  const taken = after.taken - before.taken;
  const asked = after.used - before.used + taken;
  return asked > 0 ? taken / asked : 0;
}

/** Now; nothing used and nothing taken where the system has no such file. */
export async function processorTimeNow(): Promise<ProcessorTime> {
  return processorTime(await readFile('/proc/stat', 'utf8').catch(() => ''));
}
