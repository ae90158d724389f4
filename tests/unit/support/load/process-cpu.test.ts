import { expect, test } from '@playwright/test';
import { parseProcStat, readFamily, readProcess } from '../../../support/load/process-cpu.ts';

/** proc(5): pid, name, state, ppid, then what is not read, and utime and stime as the 14th and 15th field. */
const lineOf = (name: string) => `41 (${name}) S 7 41 41 0 -1 4194560 1 0 0 0 12 30 1 2 20 0 1 0 99 1000 20`;

test('user and system time are added up, in ticks of 10 ms', () => {
  expect(parseProcStat(lineOf('node'))).toEqual({ pid: 41, parentPid: 7, name: 'node', cpuMs: 420 });
});

test('a name may hold spaces and brackets', () => {
  for (const name of ['Web Content', 'a) S 1 (b', '(sd-pam)', '']) {
    expect(parseProcStat(lineOf(name))).toMatchObject({ name, parentPid: 7, cpuMs: 420 });
  }
});

test('anything else is an error', () => {
  for (const line of ['', '41 node S 7', '41 (node) S 7 41']) {
    expect(() => parseProcStat(line)).toThrow(/^stat: expected a line of \/proc\/<pid>\/stat, got "/);
  }
});

test('a process that works has spent more than before, and is of its own family', async () => {
  const before = await readProcess(process.pid);
  const untilMs = before.cpuMs + 50;
  let after = before;
  while (after.cpuMs < untilMs) after = await readProcess(process.pid);
  expect(after).toMatchObject({ pid: process.pid, parentPid: process.ppid });
  const family = await readFamily(process.ppid);
  expect(family.map(({ pid }) => pid)).toEqual(expect.arrayContaining([process.ppid, process.pid]));
});
