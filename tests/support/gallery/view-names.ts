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
