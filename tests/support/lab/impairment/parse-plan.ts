import * as v from 'valibot';
import type { ImpairmentPlan } from './plan.ts';

/**
 * A number that `holds`; the message is what was expected. JSON has no NaN, but a plan may also be written in a test.
 */
const number = (expected: string, holds: (value: number) => boolean) =>
  v.pipe(v.number(expected), v.check(holds, expected));

const ratio = number('a number from 0 to 1', (value) => value >= 0 && value <= 1);
const finite = (expected: string, least: number) =>
  number(expected, (value) => value >= least && Number.isFinite(value));
const milliseconds = finite('milliseconds, 0 or more', 0);
const index = number('a whole number, 0 or more', (value) => Number.isSafeInteger(value) && value >= 0);

const gilbertElliott = v.strictObject({ goodToBad: ratio, badToGood: ratio, lossInGood: ratio, lossInBad: ratio });
const reorder = v.strictObject({ ratio, byMs: milliseconds });
const outage = v.strictObject({ fromMs: milliseconds, durationMs: milliseconds });

const spikes = v.pipe(
  v.strictObject({ everyMs: finite('milliseconds, 1 or more', 1), minMs: milliseconds, maxMs: milliseconds }),
  v.forward(
    v.check(({ minMs, maxMs }) => minMs <= maxMs, 'minMs or more'),
    ['maxMs'],
  ),
);

const background = v.strictObject({
  fromMs: milliseconds,
  durationMs: milliseconds,
  rateBps: finite('bit/s, 0 or more', 0),
});
const queue = v.strictObject({
  rateBps: finite('bit/s, 1 or more', 1),
  // Ethernet's MTU: with less, a full packet could never pass.
  limitBytes: finite('bytes, 1500 or more', 1500),
  background: v.exactOptional(v.array(background, 'a list of background traffic')),
});

const legFields = v.strictObject({
  dropVoice: v.exactOptional(v.array(index, 'a list of packet indexes')),
  lossRatio: v.exactOptional(ratio),
  gilbertElliott: v.exactOptional(gilbertElliott),
  applyTo: v.exactOptional(v.picklist(['voice', 'all'], "'voice' or 'all'")),
  delayMs: v.exactOptional(milliseconds),
  jitterMs: v.exactOptional(milliseconds),
  duplicateRatio: v.exactOptional(ratio),
  reorder: v.exactOptional(reorder),
  keepOrder: v.exactOptional(v.literal(true, 'true or nothing')),
  spikes: v.exactOptional(spikes),
  queue: v.exactOptional(queue),
  outages: v.exactOptional(v.array(outage, 'a list of outages')),
  block: v.exactOptional(v.boolean('true or false')),
});
const leg = v.pipe(
  legFields,
  v.forward(
    v.check(({ keepOrder, reorder }) => keepOrder === undefined || reorder === undefined, 'no reorder beside it'),
    ['keepOrder'],
  ),
);
const direction = v.strictObject({ udp: v.exactOptional(leg), tcp: v.exactOptional(leg) });

const planFields = v.strictObject({
  seed: number('a whole number of 32 bits', (value) => value === (value | 0) || value === value >>> 0),
  legs: v.strictObject({ up: v.exactOptional(direction), down: v.exactOptional(direction) }),
  access: v.exactOptional(v.strictObject({ up: v.exactOptional(queue), down: v.exactOptional(queue) })),
});
const plan: v.GenericSchema<unknown, ImpairmentPlan> = v.pipe(
  planFields,
  v.forward(
    v.check(({ access, legs }) => {
      const isQueued = (way: 'up' | 'down') => [legs[way]?.udp, legs[way]?.tcp].some((one) => one?.queue !== undefined);
      return (['up', 'down'] as const).every((way) => access?.[way] === undefined || !isQueued(way));
    }, 'no queue on a leg of the same direction beside it'),
    ['access'],
  ),
);

/**
 * Checks that a value (from a test, or as JSON from another process) is a plan. Throws a TypeError that names the
 * field. A field that does not exist is an error too: a misspelt impairment would be a test of nothing.
 */
export function parsePlan(value: unknown): ImpairmentPlan {
  const result = v.safeParse(plan, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'plan';
  // Valibot's own sentence for objects: a field that is missing is "undefined" received, an unknown one "never"
  // expected.
  const expected = issue.type === 'strict_object' ? expectedOf(issue.expected) : issue.message;
  // A check between two fields has the object as its input: the field's own value is at the end of its path.
  const came = issue.type === 'check' ? issue.path?.at(-1)?.value : issue.input;
  const got = typeof came === 'number' ? String(came) : JSON.stringify(came);
  throw new TypeError(`impairment plan ${field}: expected ${expected}, got ${got}`);
}

function expectedOf(expected: string | null): string {
  if (expected === 'never') return 'no such field';
  return expected === 'Object' ? 'an object' : 'a value';
}
