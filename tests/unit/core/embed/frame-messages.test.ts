import { expect, test } from '@playwright/test';
import { readFrameMessage } from '../../../../src/core/embed/frame-messages.ts';
import { MARK } from '../../../../src/core/embed/protocol.ts';
import { arbitrary, FRAME_EVENTS, mutated } from '../../../support/embed/messages.ts';
import { createRandom } from '../../../support/lab/impairment/random.ts';

const MESSAGES = FRAME_EVENTS.map((event) => ({ ...MARK, ...event }));

test('each message of the page is read as it is', () => {
  for (const message of MESSAGES) expect(readFrameMessage(message)).toBe(message);
});

test('a field too few, one too many or of another kind: none of it is a message', () => {
  for (const message of MESSAGES) {
    expect(readFrameMessage({ ...message, more: 1 })).toBeNull();
    for (const name of Object.keys(message)) {
      const { [name]: _, ...without } = message as Readonly<Record<string, unknown>>;
      expect(readFrameMessage(without), `${message.type} without ${name}`).toBeNull();
      for (const wrong of [undefined, -1, Number.NaN, { odd: true }]) {
        expect(readFrameMessage({ ...message, [name]: wrong }), `${message.type}.${name}: ${wrong}`).toBeNull();
      }
    }
  }
});

test('10,000 random and mutated messages: none throws, and what is accepted has the fields of its kind', () => {
  const random = createRandom(9);
  const fields = new Map(MESSAGES.map((message) => [message.type, Object.keys(message).toSorted().join()]));
  const wrong: unknown[] = [];
  let accepted = 0;
  for (let i = 0; i < 10_000; i++) {
    const right = MESSAGES[i % MESSAGES.length] ?? {};
    const message = readFrameMessage(i % 4 === 0 ? arbitrary(random) : mutated(right, random));
    if (message === null) continue;
    accepted++;
    const isMarked = message.source === MARK.source && message.v === MARK.v;
    if (!isMarked || Object.keys(message).toSorted().join() !== fields.get(message.type)) wrong.push(message);
  }
  expect(wrong).toEqual([]);
  expect(accepted).toBeGreaterThan(10);
  expect(accepted).toBeLessThan(5000);
});
