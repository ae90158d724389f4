/** The closed lists a report is written in, apart from its schema so that making a report needs no validation. */

/**
 * 1: the first. 2: seconds disturbed by this computer or the relay are marked and not counted (`busy`, `countedMs`, `blames`,
 * `busySeconds`, `saturatedMs`, `relay`, `doubt`). 3: the verdict has its doubt, its causes and its course (`test`, `confidence`,
 * `course`, `perceivedMos`, `costs.late`, `verdict.decision`, `findings`). 4: what was examined besides the voice, by which route, and on what power (`examined`, `setup.route`,
 * `computer.power`). 5: calls that are not ours (topologies `watched` and `sip`, mode `watched`), which nobody planned and which may take
 * hours (`window.plannedMs` null, `window.stepMs`).
 */
export const REPORT_VERSION = 5;

/** `thorough`: as long as planned. `quick`: until the statistics allow a verdict, and as long as planned at most. */
export const CALL_MODES = ['thorough', 'quick'] as const;

/** `examination`: no call was wanted, only what `examined` has. `watched`: a softphone's own call, which was no test. */
export const TEST_MODES = [...CALL_MODES, 'examination', 'watched'] as const;

/**
 * On which side of the target the verdict stands: by the range that 95 of 100 such tests would give or, for a quick test, by the wider one it
 * stops at (stop-rule.ts).
 */
export const DECISIONS = ['meets-target', 'misses-target', 'borderline'] as const;

/** How sure a finding is: `sure`, it was seen and has no other explanation; `likely`, the usual one; `possible`, one of several. */
export const FINDING_CONFIDENCES = ['sure', 'likely', 'possible'] as const;

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
  // Of a call to somebody's own SIP server.
  'sip-unsupported',
  'pbx-unreachable',
  'pbx-login-refused',
  'extension-unavailable',
  'extension-unanswered',
  'extension-silent',
  'unexpected',
] as const;
