/**
 * Where a test comes from: `own`, made in this browser or kept by its person; anything else came from somebody, and says what was known of
 * it when it came: the deployment's server saw this very result; it was changed since or comes from elsewhere; no server ever saw it;
 * nobody could look.
 */
export const TEST_ORIGINS = ['own', 'verified', 'not-verified', 'not-seen', 'cannot-tell'] as const;
export type TestOrigin = (typeof TEST_ORIGINS)[number];

/** What a person says of a test; no part of its report, so that a report read again changes none of it. */
export interface Annotation {
  readonly note: string;
  /** Who took the test. */
  readonly agent: string | null;
  readonly place: string | null;
  readonly headset: string | null;
  /** Who they get their Internet from. */
  readonly provider: string | null;
  /** Each once, in the order given. */
  readonly tags: readonly string[];
  readonly origin: TestOrigin;
}

export const NO_ANNOTATION: Annotation = {
  note: '',
  agent: null,
  place: null,
  headset: null,
  provider: null,
  tags: [],
  origin: 'own',
};

/** Bounds on what is stored and read from outside; our choice: a note is a paragraph, a name a line. */
export const MAX_NOTE_LENGTH = 2000;
export const MAX_LABEL_LENGTH = 60;
export const MAX_TAGS = 10;

/** The tag of tests that the monitoring placed by itself. */
export const MONITORING_TAG = 'monitoring';

/** A moment at which something was changed on purpose: "moved router". */
export interface Mark {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly atMs: number;
  /** 1 to `MAX_LABEL_LENGTH` characters. */
  readonly text: string;
}
