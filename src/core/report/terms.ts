/** The closed lists a report is written in, apart from its schema so that making a report needs no validation. */

/**
 * 1: the first. 2: seconds disturbed by this computer or the relay are marked and not counted (`busy`, `countedMs`, `blames`,
 * `busySeconds`, `saturatedMs`, `relay`, `doubt`).
 */
export const REPORT_VERSION = 2;

/** Band words of design section 5; `inconclusive` is a verdict of its own. */
export const BAND_WORDS = ['excellent', 'good', 'fair', 'poor', 'bad', 'inconclusive'] as const;

/** What a verdict may name as the thing to look at first. */
export const BLAMES = ['line', 'computer', 'relay'] as const;

/** How a test ended. `running` is a checkpoint of a test whose end nobody has seen yet. */
export const OUTCOMES = ['completed', 'interrupted', 'failed', 'running'] as const;

/** Why it ended: the closed list that every host translates into words. */
export const END_REASONS = [
  'finished',
  'running',
  'stopped',
  'page-closed',
  'connection-lost',
  'webrtc-unsupported',
  'audio-blocked',
  'codec-unsupported',
  'ice-servers-unavailable',
  'ice-servers-malformed',
  'relay-unreachable',
  'credentials-rejected',
  'relay-quota',
  'call-not-connected',
  'no-voice',
  'unexpected',
] as const;
