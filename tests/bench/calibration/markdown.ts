import { LINE_PROFILES } from '../../support/lab/profiles/index.ts';
import type { CalibratedDirection, FigureName, Pair } from './held-against.ts';
import { type Errors, errorOf, type Summary, TARGETS } from './summary.ts';
import { USUAL_METHODS } from './usual-methods/usual-methods.ts';

const UNITS: { readonly [name in FigureName]: readonly [title: string, text: (value: number) => string] } = {
  lossRatio: ['loss', (value) => `${(value * 100).toFixed(2)} %`],
  burstRatio: ['burst ratio', (value) => value.toFixed(2)],
  delayP50Ms: ['delay p50', (value) => `${value.toFixed(1)} ms`],
  delayP95Ms: ['delay p95', (value) => `${value.toFixed(1)} ms`],
  jitterMs: ['jitter', (value) => `${value.toFixed(1)} ms`],
  longestOutageMs: ['outage', (value) => `${value} ms`],
  mos: ['MOS', (value) => value.toFixed(2)],
};
const NAMES = Object.keys(UNITS) as FigureName[];

function text(name: FigureName, value: number | null): string {
  return value === null ? '-' : UNITS[name][1](value);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

function metText({ met, directions }: Errors[FigureName]): string {
  return met === null ? '-' : `${met} of ${directions}`;
}

function worstRow(name: string, errors: Errors): readonly string[] {
  return [name, ...NAMES.map((figure) => text(figure, errors[figure].worst))];
}

/** The worst error of every instrument and method: what README shows. */
export function summaryTable({ tap, counters, usual }: Summary): string {
  const target = NAMES.map((figure) => {
    const limit = TARGETS[figure];
    return limit === undefined ? '-' : text(figure, limit);
  });
  return table(
    ['worst error of', ...NAMES.map((figure) => UNITS[figure][0])],
    [
      ['our target', ...target],
      worstRow('**packet tap**', tap),
      ['directions within the target', ...NAMES.map((figure) => metText(tap[figure]))],
      worstRow('counters alone (getStats)', counters),
      ...usual.map(({ name, errors }) => worstRow(name, errors)),
    ],
  );
}

/** The whole result as a page. */
export function page(summary: Summary, rows: readonly CalibratedDirection[]): string {
  const { browser, profiles, directions, exactFrames, droppedFrames, measuredS, busyS } = summary;
  const both = (name: FigureName, pair: Pair) =>
    pair.truth === null && pair.measured === null ? '-' : `${text(name, pair.truth)} / ${text(name, pair.measured)}`;
  const misses = rows.flatMap((one) =>
    NAMES.flatMap((name) => {
      const limit = TARGETS[name];
      const error = errorOf(one.tap[name]);
      return limit !== undefined && error !== null && error > limit
        ? [`* ${one.profile} ${one.direction}: ${UNITS[name][0]} off by ${text(name, error)}`]
        : [];
    }),
  );
  return [
    `# Calibration, ${browser}`,
    '',
    `Made by \`npm run bench:calibration\`. ${profiles} line profiles, ${directions} directions, ${droppedFrames} frames dropped by the relay.`,
    `The set of lost frames was exact in ${exactFrames} of ${directions} directions. Of ${measuredS.toFixed(0)} measured seconds, ${busyS} were left out because this computer or the relay was busy.`,
    '',
    '## Worst error of each method',
    '',
    summaryTable(summary),
    '',
    `Delay of the usual methods is held against half the loop, ours against the loop. ${misses.length === 0 ? 'The packet tap met every target.' : 'Where the packet tap missed a target:'}`,
    '',
    ...misses,
    '',
    '## Each direction: truth / packet tap',
    '',
    table(
      ['profile', '', 'lost frames', 'wrong', ...NAMES.map((name) => UNITS[name][0]), 'busy'],
      rows.map((one) => [
        one.profile,
        one.direction,
        String(one.dropped),
        String(one.wrongFrames.length),
        ...NAMES.map((name) => both(name, one.tap[name])),
        `${one.busyS} s`,
      ]),
    ),
    '',
    '## Each direction: truth / counters alone',
    '',
    table(
      ['profile', '', ...NAMES.map((name) => UNITS[name][0])],
      rows.map((one) => [one.profile, one.direction, ...NAMES.map((name) => both(name, one.counters[name]))]),
    ),
    '',
    '## The profiles',
    '',
    ...LINE_PROFILES.filter(({ name }) => rows.some(({ profile }) => profile === name)).map(
      ({ name, says }) => `* **${name}**: ${says}`,
    ),
    '',
    '## The usual methods',
    '',
    ...USUAL_METHODS.map(({ name, source, says, wrong }) => `* **${name}** (${source}): ${says} Wrong: ${wrong}`),
    '',
  ].join('\n');
}
