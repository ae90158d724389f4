import { type BenchTable, rowsOf } from '../../support/load/tables.ts';
import { BURST_RATIOS, HELD_BURST_RATIO, type SimulatedCell } from '../../support/simulation/simulated-cell.ts';

/** What `npm run bench:stop` leaves: every cell of every plan, and how often the printed interval holds the truth. */
export interface StopResults {
  readonly runs: number;
  readonly zStop: number;
  readonly scoredAs: { readonly codec: string; readonly delayMs: number };
  readonly targetLossRatio: number;
  readonly cleanPackets: number;
  readonly plans: readonly PlanResult[];
  readonly coverage: readonly CoverageCell[];
}

export interface PlanResult {
  readonly name: string;
  readonly z: number;
  readonly cells: readonly SimulatedCell[];
}

export interface CoverageCell {
  readonly packets: number;
  readonly lossRatio: number;
  readonly burstRatio: number;
  readonly runs: number;
  /** Share of intervals that hold the line's MOS, and of those that lie wholly above or below it. */
  readonly covered: number;
  readonly above: number;
  readonly below: number;
}

export const percent = (share: number, digits: number) => `${(share * 100).toFixed(digits)} %`;

/** "0.4 % / 12 % / 9 s" of one line at every burst ratio. */
function cellsOf(cells: readonly SimulatedCell[], bad: SimulatedCell['bad']) {
  const lines = [...new Set(cells.map(({ lossRatio }) => lossRatio))];
  return lines.map((lossRatio) => {
    const ofLine = cells.filter((cell) => cell.lossRatio === lossRatio && cell.bad === bad);
    const mos = ofLine[0]?.mos ?? Number.NaN;
    return {
      'MOS of the line': `${mos.toFixed(2)} (${percent(lossRatio, 2)} lost)`,
      ...Object.fromEntries(
        BURST_RATIOS.map((burstRatio) => {
          const cell = ofLine.find((one) => one.burstRatio === burstRatio);
          return [`burst ratio ${burstRatio}`, cell ? textOf(cell) : ''];
        }),
      ),
    };
  });
}

function textOf({ wrong, undecided, medianS }: SimulatedCell): string {
  return `${percent(wrong, 1)} / ${percent(undecided, 0)} / ${medianS} s`;
}

const BAD = { one: 'one direction so, the other clean', both: 'both directions so' } as const;

export function planTables({ name, z, cells }: PlanResult): readonly BenchTable[] {
  return (['one', 'both'] as const).map((bad) => ({
    title: `${name[0]?.toUpperCase()}${name.slice(1)}; ${BAD[bad]}`,
    rows: cellsOf(cells, bad),
    notes: [
      `Wrong / undecided / median length of voice; z ${z}. ${worstText(cells.filter((cell) => cell.bad === bad))}`,
    ],
  }));
}

export function worstOf(cells: readonly SimulatedCell[], upTo: number): number {
  return Math.max(...cells.filter(({ burstRatio }) => burstRatio <= upTo).map(({ wrong }) => wrong));
}

function worstText(cells: readonly SimulatedCell[]): string {
  const [held, all] = [worstOf(cells, HELD_BURST_RATIO), worstOf(cells, Number.POSITIVE_INFINITY)];
  return `Most wrong: ${percent(held, 1)} up to burst ratio ${HELD_BURST_RATIO}, ${percent(all, 1)} in all.`;
}

export function coverageTable(cells: readonly CoverageCell[]): BenchTable {
  const burstRatios = [...new Set(cells.map(({ burstRatio }) => burstRatio))];
  return {
    title: 'How often the printed 95 % interval holds the MOS of the line',
    rows: burstRatios.map((burstRatio) => ({
      'burst ratio': burstRatio,
      ...Object.fromEntries(
        cells
          .filter((cell) => cell.burstRatio === burstRatio)
          .map(({ packets, lossRatio, covered }) => [
            `${packets} packets, ${percent(lossRatio, 0)} lost`,
            percent(covered, 1),
          ]),
      ),
    })),
    notes: [
      'Below 95 % where a test sees few bursts or none: 800 packets with 1 % lost at burst ratio 3 hold two or three bursts, and one such test in four holds at most one.',
    ],
  };
}

/** README's part: the product's quick test with one bad direction, which is the harder case, and what else there is in a sentence. */
export function stopSummary({
  runs,
  zStop,
  scoredAs,
  targetLossRatio,
  cleanPackets,
  plans,
  coverage,
}: StopResults): string {
  const [product] = plans;
  if (!product) throw new Error('stop.json: expected at least one plan, got none');
  const most = plans.map(({ name, cells }) => `${percent(worstOf(cells, HELD_BURST_RATIO), 1)} (${name})`);
  const shares = coverage.map(({ covered }) => covered);
  return [
    `The quick test (${product.name}; looks from 5 s to 30 s of voice) over seeded Gilbert lines, ${runs} tests a cell, scored as ${scoredAs.codec} at ${scoredAs.delayMs} ms mouth to ear, one direction as stated and the other clean. Each cell: wrong verdicts / still undecided at 30 s / median seconds of voice.`,
    '',
    rowsOf({ rows: cellsOf(product.cells, 'one') }),
    '',
    `Most wrong verdicts of any line up to burst ratio ${HELD_BURST_RATIO}, one or both directions bad: ${most.join(', ')}. The target of 4.0 is ${percent(targetLossRatio, 2)} of loss here; at z ${zStop} a line that loses nothing passes after ${cleanPackets} packets. The printed 95 % interval held the truth in ${percent(Math.min(...shares), 0)} to ${percent(Math.max(...shares), 0)} of tests (800 and 3000 packets, loss 1 to 5 %, burst ratio 1 to 3).`,
  ].join('\n');
}
