import type { Direction } from '../../core/direction.ts';
import type { BandWord, CallReport, DirectionReport } from '../../core/report/schema.ts';
import { tellsDirections } from '../../core/samples/sample.ts';
import { blameSentence, busySpanText } from './busy.ts';
import { capital } from './capital.ts';
import { NEXT_STEP_WORDS, NOTICE_WORDS, VERDICT_WORDS } from './en/verdict.ts';
import { type FindingInWords, findingsInWords, HEADSET_CODES, LOAD_CODES, wordsOf } from './findings.ts';
import { levelText } from './numbers.ts';

/** What took most from a direction's score. `patched`: packets came, but the phone had to make up voice all the same. */
export type Cause = 'loss' | 'patched' | 'delay' | 'codec';

/**
 * The dearest of the three costs of a score; null where there is no score.
 *
 * Loss counts as `patched` when less than half of it was packets that never came (our choice): then the line lost little,
 * and late packets or a busy computer did the rest.
 */
export function largestCause({ score, metrics }: DirectionReport): Cause | null {
  if (score.costs === null) return null;
  const { codec, delay } = score.costs;
  const loss = score.costs.loss + (score.costs.late ?? 0);
  if (codec >= loss && codec >= delay) return 'codec';
  if (delay >= loss) return 'delay';
  const scored = score.lossInput?.ratio ?? null;
  const fromConcealment = score.lossInput?.from === 'concealment';
  const mostlyArrived = scored !== null && metrics.lossRatio !== null && metrics.lossRatio < scored / 2;
  return fromConcealment && mostlyArrived ? 'patched' : 'loss';
}

/** The verdict as a sentence of at most ten words: band, direction, cause. */
export function verdictSentence(report: CallReport): string {
  const { band, direction, decision } = report.verdict;
  const [first] = report.findings;
  if (band === 'inconclusive' || direction === null) {
    const silent = silentClause(report);
    if (silent !== null) return capital(silent);
    return report.verdict.blames === 'computer' ? VERDICT_WORDS.computerTooBusy : VERDICT_WORDS.tooLittle;
  }
  if (report.setup.topology === 'loopback') return VERDICT_WORDS.onlyThisComputer;
  if (decision === 'borderline') return VERDICT_WORDS.borderline(causeClause(report, direction));
  if (band === 'excellent' || band === 'good') {
    if (missesTarget(report)) {
      return VERDICT_WORDS.belowTarget(band, levelText(report.verdict.targetMos), causeClause(report, direction));
    }
    if (first && UDP_CODES.has(first.code)) return VERDICT_WORDS.butUdpBlocked(band);
    if (first && LOAD_CODES.has(first.code)) return VERDICT_WORDS.untilBusy[busyPart(first.code)](band);
    const both = report.directions.up.score.mos !== null && report.directions.down.score.mos !== null;
    return both ? VERDICT_WORDS.bothDirections(band) : VERDICT_WORDS.oneDirection(band);
  }
  const cause = causeClause(report, direction);
  return cause === null ? VERDICT_WORDS.forCalls(band) : VERDICT_WORDS.because(band, cause);
}

/** Bands are the scale's, and a deployment may aim higher than "good" begins. */
function missesTarget({ verdict: { mos, targetMos } }: CallReport): boolean {
  return mos !== null && mos < targetMos;
}

/** What was filled when a good line was found wanting. */
function busyPart(code: string): keyof typeof VERDICT_WORDS.untilBusy {
  if (code.endsWith('upload') || code.startsWith('upload')) return 'up';
  return code.endsWith('download') || code.startsWith('download') ? 'down' : 'line';
}

/** Two ways of knowing the same. */
const UDP_CODES: ReadonlySet<string> = new Set(['udp-blocked', 'udp-unreachable']);

/** What a direction that carries nothing is called; null where both carried something. */
export function silentClause({ findings: [first] }: CallReport): string | null {
  return first?.code === 'one-way-audio' ? (wordsOf(first)?.clause?.(first.direction) ?? null) : null;
}

/** From what was found; from the costs alone for a report of an earlier version, or one whose costs no rule explains. */
function causeClause(report: CallReport, worse: Direction): string | null {
  const [first, second] = findingsInWords(report).filter(({ words }) => words.clause !== null);
  if (!first) return report.verdict.decision === 'borderline' ? null : costClause(report, worse);
  const isLoss = ({ finding }: FindingInWords) => finding.code === 'loss' || finding.code === 'bursty-loss';
  const lossBothWays =
    second && isLoss(first) && isLoss(second) && isHurt(report.directions.up) && isHurt(report.directions.down);
  if (lossBothWays) return VERDICT_WORDS.clauses.loss.both;
  return first.words.clause?.(first.finding.direction) ?? null;
}

function costClause(report: CallReport, worse: Direction): string | null {
  const cause = largestCause(report.directions[worse]);
  if (cause === null) return null;
  const { clauses } = VERDICT_WORDS;
  // The split relay attributes loss to a direction exactly, delay not at all: its TCP side adds some of its own.
  if (cause === 'codec' || cause === 'delay') return clauses[cause];
  if (!tellsDirections(report.setup.topology)) return clauses[cause].unknown;
  const other = report.directions[worse === 'up' ? 'down' : 'up'];
  return clauses[cause][isHurt(other) && largestCause(other) === cause ? 'both' : worse];
}

/** Below the call-center target. */
function isHurt({ score }: DirectionReport): boolean {
  return score.band === 'fair' || score.band === 'poor' || score.band === 'bad';
}

/** What the two people on a call would notice. */
export function noticeSentence(report: CallReport): string {
  const { up, down } = report.directions;
  const { band, direction } = report.verdict;
  if (band === 'inconclusive' || direction === null) {
    const busy = busySpanText(report);
    return report.verdict.blames === 'computer' && busy !== null
      ? NOTICE_WORDS.computerBusy(busy)
      : NOTICE_WORDS.figuresBelow;
  }
  if (report.setup.topology === 'loopback') return NOTICE_WORDS.noServer;
  if (report.setup.sameComputer === true) return NOTICE_WORDS.neverLeft;
  if (!isHurt(up) && !isHurt(down)) {
    if (up.score.mos === null) return NOTICE_WORDS.onlyDownScored;
    if (down.score.mos === null) return NOTICE_WORDS.onlyUpScored;
    return [NOTICE_WORDS.bothWell, blameSentence(report) ?? []].flat().join(' ');
  }
  const severity = severityOf(band);
  if (largestCause(report.directions[direction]) === 'delay') return NOTICE_WORDS.delay[severity];
  if (!tellsDirections(report.setup.topology)) return NOTICE_WORDS.oneOfYou[severity];
  const silent = report.findings.find(({ code }) => code === 'one-way-audio')?.direction ?? null;
  const heardBy = (way: Direction) =>
    way === silent ? NOTICE_WORDS[way].nothing : heard(NOTICE_WORDS[way], report.directions[way]);
  return `${heardBy('up')} ${heardBy('down')}`;
}

function heard(words: (typeof NOTICE_WORDS)[Direction], report: DirectionReport): string {
  if (report.score.mos === null) return words.notScored;
  if (!isHurt(report)) return words.well;
  const cause = largestCause(report);
  if (cause === 'delay') return words.late;
  return cause === 'codec' ? words.thin : words.broken[severityOf(report.score.band)];
}

/** True for a call over a line that meets the target: no advice is the best advice. */
export function needsNothing(report: CallReport): boolean {
  const { verdict, setup } = report;
  const [first] = report.findings;
  const isGood = verdict.band === 'excellent' || verdict.band === 'good';
  const metTarget = isGood && verdict.decision !== 'borderline' && !missesTarget(report);
  if (!metTarget || setup.sameComputer === true || setup.topology === 'loopback') return false;
  return first ? !NEEDS_DOING.has(first.code) : verdict.blames !== 'computer';
}

/** Found on a line that meets the target, and worth doing something about all the same. */
const NEEDS_DOING: ReadonlySet<string> = new Set([
  ...UDP_CODES,
  'busy-computer',
  'outage',
  'line-stall',
  ...HEADSET_CODES,
  ...LOAD_CODES,
]);

/** One thing to try next: what goes with the first finding. */
export function nextStep(report: CallReport): string {
  const neverLeft = report.setup.topology === 'loopback' || report.setup.sameComputer === true;
  const [first] = findingsInWords(report);
  if (!first || neverLeft) return stepFromCosts(report);
  if (needsNothing(report)) {
    return first.finding.code === 'nothing-wrong'
      ? NEXT_STEP_WORDS.nothingToMendBut(first.words.step)
      : NEXT_STEP_WORDS.nothingToMend;
  }
  if (first.finding.code === 'nothing-wrong') return NEXT_STEP_WORDS.testLonger;
  return first.words.step;
}

/** From the largest cost alone: where nothing was found, or nobody looked. */
function stepFromCosts(report: CallReport): string {
  const { band, direction, decision } = report.verdict;
  if (report.verdict.blames === 'computer' && report.setup.sameComputer !== true) return NEXT_STEP_WORDS.closePrograms;
  if (band === 'inconclusive' || direction === null) {
    return NEXT_STEP_WORDS.keepInFront;
  }
  if (report.setup.topology === 'loopback') {
    return NEXT_STEP_WORDS.setUpServer;
  }
  if (report.setup.sameComputer === true) {
    return NEXT_STEP_WORDS.otherDevice;
  }
  if (needsNothing(report)) return NEXT_STEP_WORDS.nothingToMend;
  if (decision === 'borderline') return NEXT_STEP_WORDS.testLonger;
  const cause = largestCause(report.directions[direction]);
  if (cause === 'codec') return NEXT_STEP_WORDS.chooseOpus;
  if (cause === 'delay') return NEXT_STEP_WORDS.pauseOthers;
  const wasBusy = (report.computer.busySeconds ?? report.computer.stalls ?? 0) > 0;
  if (cause === 'patched' && wasBusy) return NEXT_STEP_WORDS.closePrograms;
  return NEXT_STEP_WORDS.useCable;
}

/** Three degrees of trouble, for sentences that know no more. */
function severityOf(band: BandWord): 'fair' | 'poor' | 'bad' {
  return band === 'poor' || band === 'bad' ? band : 'fair';
}
