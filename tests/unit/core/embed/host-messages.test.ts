import { isDeepStrictEqual } from 'node:util';
import { expect, test } from '@playwright/test';
import { readHello, readHostMessage } from '../../../../src/core/embed/host-messages.ts';
import { isHelloAsDocumented, isHostMessageAsDocumented } from '../../../support/embed/as-documented.ts';
import { arbitrary, HELLO, HOST_MESSAGES, mutated } from '../../../support/embed/messages.ts';
import { createRandom } from '../../../support/lab/impairment/random.ts';

test('each message of the protocol is read as it is', () => {
  expect(readHello(HELLO)).toEqual(HELLO);
  for (const message of HOST_MESSAGES) expect(readHostMessage(message)).toEqual({ ok: true, message });
});

test('10,000 random and mutated messages: none throws, and what is accepted is of the protocol, and unchanged', () => {
  const random = createRandom(8);
  const counts = { accepted: 0, told: 0, ignored: 0 };
  const wrong: unknown[] = [];
  for (let i = 0; i < 10_000; i++) {
    const right = HOST_MESSAGES[i % HOST_MESSAGES.length] ?? HELLO;
    const value = i % 4 === 0 ? arbitrary(random) : mutated(i % 4 === 1 ? HELLO : right, random);
    const hello = readHello(value);
    const read = readHostMessage(value);
    const isRight =
      (hello !== null) === isHelloAsDocumented(value) && (read?.ok ?? false) === isHostMessageAsDocumented(value);
    const isSame =
      (hello === null || isDeepStrictEqual(hello, value)) && (!read?.ok || isDeepStrictEqual(read.message, value));
    if (!isRight || !isSame) wrong.push(value);
    counts[read === null ? 'ignored' : read.ok ? 'accepted' : 'told']++;
  }
  expect(wrong).toEqual([]);
  // Each way is gone often, or this would show nothing.
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(50);
});

test('what is wrong is told where it can be answered, in words that name the field, and quotes no more than a little', () => {
  const theme = { source: 'callprobe', v: 1, id: 9, type: 'theme', theme: 'x'.repeat(5000) };
  const read = readHostMessage(theme);
  expect(read).toMatchObject({
    ok: false,
    id: 9,
    wrong: expect.stringMatching(/^theme: expected .*"dark".*, got "x+/),
  });
  expect(JSON.stringify(read).length).toBeLessThan(300);
  expect(readHostMessage({ ...theme, type: 'fetch' })).toMatchObject({
    ok: false,
    id: 9,
    wrong: expect.stringContaining('type'),
  });
  for (const other of [
    { ...theme, id: 0 },
    { ...theme, v: 2 },
    { ...theme, source: 'other' },
  ]) {
    expect(readHostMessage(other)).toBeNull();
  }
});
