import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { type BenchTable, markdownOf } from '../../support/load/tables.ts';
import { ROOT } from '../../support/sources/source-files.ts';

/** `CALLPROBE_BENCH_QUICK=1`: short and few, to try the bench itself. Its figures are kept apart from those of a full run. */
export const QUICK = process.env.CALLPROBE_BENCH_QUICK === '1';

const FOLDER = join(ROOT, QUICK ? 'build/bench' : 'tests/bench/results');

/** One part of the bench: all of its figures were taken in one run, and its ratios are of that run alone. */
interface Section {
  readonly takenAt: string;
  readonly machine: string;
  readonly tables: readonly BenchTable[];
  readonly figures: unknown;
}

/** The order in which they are printed. */
const SECTIONS = ['probe', 'fold', 'heap', 'relay'] as const;
export type SectionName = (typeof SECTIONS)[number];
type Results = { readonly [name in SectionName]?: Section };

/**
 * Prints a section's tables, and writes it into cost.json and cost.md in place of the same section of an earlier run.
 * `software` is what was measured besides our own, with its version.
 */
export async function saveSection(
  name: SectionName,
  { software, tables, figures }: Pick<Section, 'tables' | 'figures'> & { readonly software: string },
): Promise<void> {
  for (const { title, rows, notes } of tables) {
    console.log(`\n${title}`);
    console.table(rows);
    for (const note of notes) console.log(`- ${note}`);
  }
  await mkdir(FOLDER, { recursive: true });
  const section: Section = { takenAt: new Date().toISOString(), machine: `${machine()}, ${software}`, tables, figures };
  const results: Results = { ...(await earlier()), [name]: section };
  await writeFile(join(FOLDER, 'cost.json'), `${JSON.stringify(results, shortNumbers, 1)}\n`);
  await writeFile(join(FOLDER, 'cost.md'), markdown(results));
}

async function earlier(): Promise<Results> {
  const text = await readFile(join(FOLDER, 'cost.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Results;
}

function markdown(results: Results): string {
  const parts = SECTIONS.flatMap((name) => {
    const section = results[name];
    if (!section) return [];
    return [`${section.tables.map(markdownOf).join('\n')}\nTaken ${section.takenAt} on ${section.machine}.\n`];
  });
  const head = QUICK ? '# Cost, tried quickly: do not quote' : '# Cost';
  return [
    `${head}\n\nWritten by \`npm run bench:cost\`. Ratios hold beyond this machine, absolute figures do not.\n`,
    ...parts,
  ].join('\n');
}

/** Thousandths are finer than any of it is known. */
function shortNumbers(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
}

/** What absolute figures depend on. The load is that of the minute in which the section ended, the bench's own included. */
function machine(): string {
  const [first] = cpus();
  const load = loadavg()[0]?.toFixed(1) ?? 'unknown';
  return `${cpus().length} cores (${first?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, load ${load}`;
}
