import { SAMPLE_REPORTS } from '../reports/index.ts';

/** The screens that are not a stored result. */
export const SCREEN_NAMES = [
  'start',
  'start-after-a-test',
  'unsupported',
  'connecting',
  'warming-up',
  'measuring',
  'measuring-without-packets',
  'finishing',
  'history-loading',
  'history-empty',
  'history-one',
  'history-many',
  'history-unreadable',
  'test-loading',
  'test-missing',
  'test-damaged',
  'banner-busy',
  'banner-finished',
  'banner-fault',
  'banner-storage',
  'result-unsaved',
  'headset-ready',
  'headset-asking',
  'headset-quiet',
  'headset-speaking',
  'headset-playing',
  'headset-again',
  'headset-fine',
  'headset-echo',
  'headset-silent',
  'headset-refused',
  'headset-no-microphone',
  'headset-removed',
  'headset-recording',
  'headset-recorded',
  'load-warning',
  'load-clear',
  'load-upload-queue',
  'load-download-queue',
  'load-narrow',
  'load-capped',
  'load-through-relay',
  'load-loss',
  'examined-routes',
  'examined-routes-alike',
  'examined-routes-none',
  'examined-routes-progress',
  'examined-computer',
  'examined-computer-calm',
  'examined-computer-untested',
  'check',
  'check-several-routes',
  'check-asking',
  'check-unanswered',
  'examining',
  'comparing',
] as const;
export type ScreenName = (typeof SCREEN_NAMES)[number];

/** Parts of the examinations, without a screen around them. */
const REACH_VIEW_NAMES = [
  'reach-open',
  'reach-udp-blocked',
  'reach-only-tls',
  'reach-nothing',
  'reach-credentials',
  'reach-none',
  'reach-routes',
  'reach-trying',
  'path-plain',
  'path-hints',
  'path-unknown',
] as const;
export type ReachViewName = (typeof REACH_VIEW_NAMES)[number];

const RESULT_NAMES: readonly string[] = Object.keys(SAMPLE_REPORTS).map((name) => `result-${name}`);

/** Every view of the gallery: `?view=<name>`. */
export const VIEW_NAMES: readonly string[] = [...SCREEN_NAMES, ...REACH_VIEW_NAMES, ...RESULT_NAMES];
