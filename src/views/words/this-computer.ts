import type { CallReport } from '../../core/report/schema.ts';
import { FIGURE_WORDS } from './en/result.ts';
import { COMPUTER_WORDS } from './en/routes.ts';
import { countText, millisecondsText, notMeasured, percentText } from './numbers.ts';

/** What this computer did during the call, in one sentence. */
export function computerSentence({ computer, seconds, window }: CallReport): string {
  if (window.mediaFromMs === null) return COMPUTER_WORDS.untested;
  const { busySeconds, saturatedMs } = computer;
  if (busySeconds === null) return COMPUTER_WORDS.unseen;
  const measured = seconds.filter(({ warmUp }) => !warmUp).length;
  if (busySeconds > 0) return COMPUTER_WORDS.disturbed(countText(busySeconds), countText(measured));
  return (saturatedMs ?? 0) > 0 ? COMPUTER_WORDS.atLimit : COMPUTER_WORDS.calm;
}

/** Every mark that a call leaves of its computer; "not measured" where the browser does not say. */
export function computerFacts({ computer }: CallReport): readonly (readonly [name: string, text: string])[] {
  const { stalls, longestStallMs, busySeconds, saturatedMs, hiddenMs } = computer;
  return [
    [FIGURE_WORDS.stalls, countText(stalls)],
    [FIGURE_WORDS.longestStall, stalls === 0 ? COMPUTER_WORDS.none : millisecondsText(longestStallMs)],
    [FIGURE_WORDS.busySeconds, countText(busySeconds)],
    [FIGURE_WORDS.saturated, millisecondsText(saturatedMs)],
    [FIGURE_WORDS.hidden, millisecondsText(hiddenMs)],
    [COMPUTER_WORDS.power, powerText(computer)],
  ];
}

function powerText({ power }: CallReport['computer']): string {
  if (power === null) return notMeasured();
  const text = power.isCharging ? COMPUTER_WORDS.pluggedIn : COMPUTER_WORDS.onBattery;
  return power.level === null ? text : COMPUTER_WORDS.level(text, percentText(power.level));
}
