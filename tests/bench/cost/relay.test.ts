import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { test } from '@playwright/test';
import { measureCpu } from '../../support/load/measure-load.ts';
import { canBeJudged, holds, type RelayRun, runRounds } from '../../support/load/relay-runs.ts';
import { type BenchRelay, startCoturnRelay, startEmbedded } from '../../support/load/relays.ts';
import { relayTables } from './relay-tables.ts';
import { QUICK, saveSection } from './results.ts';

/** `npm run bench:cost -- -g relay`: the embedded relay beside coturn. Asserts nothing. */
const LEVELS = [1, 10, 50];
const AT_LEVEL = QUICK ? { rounds: 2, durationMs: 3000 } : { rounds: 2, durationMs: 5000 };
/** Beyond the levels, until neither holds or nothing can be said of either. */
const SEARCHED = QUICK ? [100, 200] : [100, 150, 200];
const IN_SEARCH = QUICK ? { rounds: 1, durationMs: 3000 } : { rounds: 2, durationMs: 5000 };
const IDLE_MS = QUICK ? 3000 : 10_000;
/** Our choice, for each run: opening and closing the calls takes a few seconds. */
const OVERHEAD_MS = 20_000;

test('the embedded relay beside coturn', async () => {
  const runs = 3 * (LEVELS.length * AT_LEVEL.rounds + SEARCHED.length * IN_SEARCH.rounds);
  test.setTimeout(runs * (AT_LEVEL.durationMs + OVERHEAD_MS));
  const relays: BenchRelay[] = [];
  try {
    relays.push(await startEmbedded());
    relays.push(await startCoturnRelay());
    const idle: { name: BenchRelay['name']; cpuMsPerS: number }[] = [];
    for (const { name, pid } of relays) idle.push({ name, cpuMsPerS: await measureCpu(pid, IDLE_MS) });
    const levels: RelayRun[] = [];
    for (const calls of LEVELS) levels.push(...(await runRounds(relays, { calls, ...AT_LEVEL })));
    const search: RelayRun[] = [];
    for (const calls of SEARCHED) {
      search.push(...(await runRounds(relays, { calls, ...IN_SEARCH })));
      if (!canBeJudged(search, calls) || !relays.some(({ name }) => holds(search, name, calls))) break;
    }
    const figures = { idle, levels, search };
    await saveSection('relay', { software: await coturnVersion(), tables: relayTables(figures), figures });
  } finally {
    for (const relay of relays) await relay.close();
  }
});

/** As Debian numbers it: coturn 4.6.1 itself has no option that says so, and without one it starts. */
async function coturnVersion(): Promise<string> {
  const asked = promisify(execFile)('dpkg-query', ['-W', '-f', 'coturn $' + '{Version}', 'coturn']);
  return asked.then(({ stdout }) => stdout).catch(() => 'coturn of an unknown version');
}
