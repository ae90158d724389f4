import type { CallRecord } from '../metrics/call-record.ts';
import { saturatedMs } from '../metrics/local-noise.ts';
import { MAX_MOS } from '../score/mos.ts';
import { decide, type MosRange } from '../score/stop-rule.ts';
import type { Account } from './account.ts';
import { hiddenMs } from './hidden.ts';
import type { CallReport } from './schema.ts';

/** From this share of the measured time on, a saturated processor is worth naming; our choice: half. */
const SATURATED_SHARE = 0.5;

/** What a call is held to. */
interface Goal {
  /** Of MOS, of each direction that has one, as sure as the kind of test asks for: `decision` is on which side of the target both lie. */
  readonly ranges: readonly MosRange[];
  readonly targetMos: number;
  /** False where the far end is not ours and may say nothing: then the one direction that is known decides. */
  readonly needsBoth: boolean;
}

/**
 * The worse direction decides (design 1.3); while either is inconclusive, so is the verdict. A busy computer is never held against
 * the line: its seconds were not counted, and where too few are left the verdict says so by what it blames.
 */
export function verdictOf(
  directions: CallReport['directions'],
  computer: CallReport['computer'],
  account: Account | null,
  { ranges, targetMos, needsBoth }: Goal,
): CallReport['verdict'] {
  const { up, down } = { up: directions.up.score, down: directions.down.score };
  const elsewhere = blameElsewhere(computer, account);
  const scored = [up, down].filter((score) => score.mos !== null && score.band !== 'inconclusive');
  if (scored.length < (needsBoth ? 2 : 1)) {
    return {
      band: 'inconclusive',
      mos: null,
      direction: null,
      targetMos,
      decision: null,
      blames: elsewhere,
    };
  }
  const direction = (up.mos ?? MAX_MOS) <= (down.mos ?? MAX_MOS) ? 'up' : 'down';
  const { band, mos } = directions[direction].score;
  const blames = mos !== null && mos < targetMos ? 'line' : elsewhere;
  return { band, mos, direction, targetMos, decision: decisionOf(ranges, targetMos), blames };
}

function decisionOf(ranges: readonly MosRange[], targetMos: number): CallReport['verdict']['decision'] {
  return ranges.length < 2 ? null : (decide(ranges, targetMos) ?? 'borderline');
}

function blameElsewhere(
  { busySeconds, saturatedMs }: CallReport['computer'],
  account: Account | null,
): CallReport['verdict']['blames'] {
  if (!account) return null;
  const { fromMs, toMs } = account.window.measured;
  const isSaturated = saturatedMs !== null && saturatedMs >= (toMs - fromMs) * SATURATED_SHARE && toMs > fromMs;
  if ((busySeconds ?? 0) > 0 || isSaturated) return 'computer';
  return measuredSeconds(account).some(({ busy }) => busy.includes('relay')) ? 'relay' : null;
}

function measuredSeconds({ seconds }: Account) {
  return seconds.filter(({ warmUp }) => !warmUp);
}

/** What this computer did during the call; a relay's lateness is not its own. */
export function computerOf(record: CallRecord, account: Account | null): CallReport['computer'] {
  const { media, stalls, pressure } = record;
  const power = record.power && { isCharging: record.power.isCharging, level: record.power.level };
  if (!media || !account) {
    return { stalls: null, longestStallMs: null, hiddenMs: null, busySeconds: null, saturatedMs: null, power };
  }
  const during = stalls.filter(({ atMs }) => atMs >= media.atMs);
  return {
    stalls: during.length,
    longestStallMs: during.length === 0 ? null : Math.max(...during.map(({ lateMs }) => lateMs)),
    hiddenMs: hiddenMs(record, { fromMs: media.atMs, toMs: Number.POSITIVE_INFINITY }),
    busySeconds:
      account.busyMs === null
        ? measuredSeconds(account).filter(({ busy }) => busy.some((cause) => cause !== 'relay')).length
        : Math.round(account.busyMs / 1000),
    saturatedMs: pressure.length === 0 ? null : saturatedMs(pressure, account.window.measured),
    power,
  };
}

/** How the test server kept up; null where it did not say. */
export function relayOf({ relayLoad }: CallRecord, account: Account | null): CallReport['relay'] {
  if (!relayLoad || !account) return null;
  const { fromMs, toMs } = account.window.measured;
  const late = relayLoad.lateMs.filter((_, i) => {
    const atMs = relayLoad.timesMs[i] ?? Number.NaN;
    return atMs > fromMs && atMs - 1000 < toMs;
  });
  return {
    busySeconds: measuredSeconds(account).filter(({ busy }) => busy.includes('relay')).length,
    longestStallMs: late.length === 0 ? null : Math.max(...late),
  };
}
