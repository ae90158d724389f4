import type { Direction } from '../../core/direction.ts';
import type { BandWord, CallReport, DirectionReport } from '../../core/report/schema.ts';
import { BAND_NAMES } from './bands.ts';
import { blameSentence, busySpanText } from './busy.ts';
import { TARGET_WORDS } from './en-target.ts';
import { type FindingInWords, findingsInWords, wordsOf } from './findings.ts';
import { HEADSET_CODES } from './findings-headset.ts';
import { LOAD_CODES } from './findings-load.ts';
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
    if (silent !== null) return `${silent.charAt(0).toUpperCase()}${silent.slice(1)}`;
    if (report.verdict.blames === 'computer') return 'Your computer was too busy to judge the line';
    return 'Not enough was measured for a verdict';
  }
  if (report.setup.topology === 'loopback') return 'This computer was tested, your line was not';
  if (decision === 'borderline') return `Borderline for calls: ${causeClause(report, direction) ?? CLOSE_CALL}`;
  if (band === 'excellent' || band === 'good') {
    if (missesTarget(report)) {
      return TARGET_WORDS.below(BAND_NAMES[band], levelText(report.verdict.targetMos), causeClause(report, direction));
    }
    if (first && UDP_CODES.has(first.code)) return `${BAND_NAMES[band]} for calls, but your network blocks UDP`;
    if (first && LOAD_CODES.has(first.code))
      return `${BAND_NAMES[band]} for calls, until ${busyPart(first.code)} is busy`;
    const both = report.directions.up.score.mos !== null && report.directions.down.score.mos !== null;
    return `${BAND_NAMES[band]} for calls ${both ? 'in both directions' : 'in the one direction scored'}`;
  }
  const cause = causeClause(report, direction);
  return `${BAND_NAMES[band]} for calls${cause === null ? '' : `: ${cause}`}`;
}

/** Bands are the scale's, and a deployment may aim higher than "good" begins. */
function missesTarget({ verdict: { mos, targetMos } }: CallReport): boolean {
  return mos !== null && mos < targetMos;
}

/** What was filled when a good line was found wanting. */
function busyPart(code: string): string {
  if (code.endsWith('upload') || code.startsWith('upload')) return 'your upload';
  return code.endsWith('download') || code.startsWith('download') ? 'your download' : 'the line';
}

/** Two ways of knowing the same. */
const UDP_CODES: ReadonlySet<string> = new Set(['udp-blocked', 'udp-unreachable']);

/** Said of a borderline call in which no cause stands out. */
const CLOSE_CALL = 'not clearly good enough';

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
  if (lossBothWays) return 'your upload and download lose voice';
  return first.words.clause?.(first.finding.direction) ?? null;
}

function costClause(report: CallReport, worse: Direction): string | null {
  const cause = largestCause(report.directions[worse]);
  if (cause === null) return null;
  if (cause === 'codec') return 'this voice format limits the sound';
  // The split relay attributes loss to a direction exactly, delay not at all: its TCP side adds some of its own.
  if (cause === 'delay') return 'voices arrive late';
  if (report.setup.topology !== 'split-relay') {
    return cause === 'patched' ? 'the voice arrives with holes' : 'this line loses voice';
  }
  const other = report.directions[worse === 'up' ? 'down' : 'up'];
  if (isHurt(other) && largestCause(other) === cause) {
    return cause === 'patched' ? 'both voices arrive with holes' : 'your upload and download lose voice';
  }
  if (cause === 'patched') {
    return worse === 'up' ? 'your voice reaches them with holes' : 'their voice reaches you with holes';
  }
  return worse === 'up' ? 'your upload loses voice' : 'your download loses voice';
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
    if (report.verdict.blames === 'computer' && busy !== null) {
      return `It held voice up during ${busy}; the little that is left says nothing about your line.`;
    }
    return 'The figures below are what was seen.';
  }
  if (report.setup.topology === 'loopback') return 'No test server took part, so nothing can be said about your line.';
  if (report.setup.sameComputer === true) return 'This is how a call sounds that never leaves this computer.';
  if (!isHurt(up) && !isHurt(down)) {
    if (up.score.mos === null) return 'You will hear them well. How they hear you was not scored.';
    if (down.score.mos === null) return 'They will hear you well. How you hear them was not scored.';
    return ['You will both hear each other well.', blameSentence(report) ?? []].flat().join(' ');
  }
  if (largestCause(report.directions[direction]) === 'delay') return DELAY_NOTICE[severity(band)];
  if (report.setup.topology !== 'split-relay') {
    return `One of you, or both, will ${BROKEN_NOTICE[severity(band)]}. This test could not tell which.`;
  }
  const silent = report.findings.find(({ code }) => code === 'one-way-audio')?.direction ?? null;
  const heardBy = (way: Direction) => (way === silent ? HEARS_NOTHING[way] : heard(way, report.directions[way]));
  return `${heardBy('up')} ${heardBy('down')}`;
}

const HEARS_NOTHING = { up: 'They will hear nothing.', down: 'You will hear nothing.' } as const;

type Severity = 'fair' | 'poor' | 'bad';

function severity(band: BandWord): Severity {
  return band === 'poor' || band === 'bad' ? band : 'fair';
}

const BROKEN_NOTICE: Readonly<Record<Severity, string>> = {
  fair: 'hear small gaps now and then',
  poor: 'hear gaps and robotic words',
  bad: 'miss whole words',
};

const DELAY_NOTICE: Readonly<Record<Severity, string>> = {
  fair: 'You will now and then talk over each other.',
  poor: 'You will often talk over each other.',
  bad: 'You will talk over each other all the time.',
};

function heard(direction: Direction, report: DirectionReport): string {
  const who = direction === 'up' ? 'They' : 'You';
  const whom = direction === 'up' ? 'you' : 'them';
  if (report.score.mos === null) return `How ${direction === 'up' ? 'they hear you' : 'you hear them'} was not scored.`;
  if (!isHurt(report)) return `${who} will hear ${whom} well.`;
  const cause = largestCause(report);
  if (cause === 'delay') return `${who} will hear ${whom} late.`;
  if (cause === 'codec') return `${who} will hear ${whom} clearly, but thin.`;
  return `${who} will ${BROKEN_NOTICE[severity(report.score.band)]}.`;
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

const TEST_LONGER = 'Make the long test: a longer call can decide.';
const CLOSE_PROGRAMS = 'Close other programs and tabs on this computer, then test again.';

/** One thing to try next: what goes with the first finding. */
export function nextStep(report: CallReport): string {
  const neverLeft = report.setup.topology === 'loopback' || report.setup.sameComputer === true;
  const [first] = findingsInWords(report);
  if (!first || neverLeft) return stepFromCosts(report);
  if (needsNothing(report)) {
    return first.finding.code === 'nothing-wrong' ? `Nothing to mend. ${first.words.step}` : NOTHING_TO_MEND;
  }
  if (first.finding.code === 'nothing-wrong') return TEST_LONGER;
  return first.words.step;
}

const NOTHING_TO_MEND = 'Nothing to mend. One test is a snapshot: test again when a call sounds bad.';

/** From the largest cost alone: where nothing was found, or nobody looked. */
function stepFromCosts(report: CallReport): string {
  const { band, direction, decision } = report.verdict;
  if (report.verdict.blames === 'computer' && report.setup.sameComputer !== true) return CLOSE_PROGRAMS;
  if (band === 'inconclusive' || direction === null) {
    return 'Test again and leave this page in front until the test is done.';
  }
  if (report.setup.topology === 'loopback') {
    return 'Reload this page and test again. If this stays so, its test server still has to be set up.';
  }
  if (report.setup.sameComputer === true) {
    return 'Take a phone or another computer and open this page there, by this computer’s network address.';
  }
  if (needsNothing(report)) return NOTHING_TO_MEND;
  if (decision === 'borderline') return TEST_LONGER;
  const cause = largestCause(report.directions[direction]);
  if (cause === 'codec') return 'Choose Opus under “Change the test”, then test again.';
  if (cause === 'delay') return 'Pause downloads, uploads and any VPN on this line, then test again.';
  const wasBusy = (report.computer.busySeconds ?? report.computer.stalls ?? 0) > 0;
  if (cause === 'patched' && wasBusy) return CLOSE_PROGRAMS;
  return 'Connect this computer to the router with a cable, then test again and compare.';
}
