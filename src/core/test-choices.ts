/** The voice formats a test can use, by their name in SDP. */
export const CODEC_CHOICES = ['opus', 'PCMU', 'PCMA', 'G722'] as const;
export type CodecChoice = (typeof CODEC_CHOICES)[number];

/**
 * The tests a person can start: the usual call, an answer as soon as there is one, a call that shows ups and downs; and the
 * examinations: all of them, the ways to the test server, the routes side by side, the voice while the line is filled.
 */
export const TEST_KINDS = ['usual', 'quick', 'long', 'check', 'reach', 'routes', 'load'] as const;
export type TestKind = (typeof TEST_KINDS)[number];

/** How long the voice runs, ms; of a quick test, at most. 19 s of voice are 20 from click to result. */
export const USUAL_LENGTH_MS = 19_000;
export const QUICK_LENGTH_MS = 30_000;
/**
 * Of a light test, ms: 3 s of warm-up and five to count, one voice. A quick test of the least length has four voices in place of one, and
 * two and a half times the data. 250 packets each way tell what an alert asks: a line that loses twice what MOS 3.5 bears is
 * seen below it 98 times in 100, one at the target 2 times, and two of three asked that is 1 time in 1,000 (binomial; our choice).
 */
export const LIGHT_LENGTH_MS = 8_000;

/** How long a long test can be, ms. */
export const LENGTH_CHOICES_MS = [60_000, 300_000, 600_000] as const;
export type LengthChoiceMs = (typeof LENGTH_CHOICES_MS)[number];
