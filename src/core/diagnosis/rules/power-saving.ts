import type { Facts } from '../facts.ts';
import { foundIn } from '../found.ts';
import type { Found, Rule } from '../rule.ts';
import { BUSY_SHARE } from './busy-computer.ts';
import { SATURATED_SHARE } from './processor-limit.ts';

/** At or below this charge Windows and Chromium save power unless told otherwise (their defaults, 20 %). */
const LOW_LEVEL = 0.2;

/**
 * On battery, and either so low that computers save power by default, or busy as one that does. No browser tells of power saving itself:
 * a hint, never more.
 */
export const POWER_SAVING = { code: 'power-saving', group: 'remark', find } as const satisfies Rule;

function find({ report: { computer, window }, measuredSeconds }: Facts): readonly Found[] {
  const { power, busySeconds, saturatedMs } = computer;
  if (power === null || power.isCharging) return [];
  const isLow = power.level !== null && power.level <= LOW_LEVEL;
  const isBusy = busySeconds !== null && busySeconds > 0 && busySeconds >= measuredSeconds * BUSY_SHARE;
  const measuredMs = (window.measuredToMs ?? 0) - (window.measuredFromMs ?? 0);
  const isSaturated = saturatedMs !== null && measuredMs > 0 && saturatedMs >= measuredMs * SATURATED_SHARE;
  if (!isLow && !isBusy && !isSaturated) return [];
  return [foundIn('possible', { levelRatio: power.level, busySeconds, measuredSeconds, saturatedMs })];
}
