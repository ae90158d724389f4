import { expect, test } from '@playwright/test';
import { LOCK_NAME as LOCK_OF_THE_PAGE } from '../../../src/app/test-lock.ts';
import { LOCK_NAME, takeTurn } from '../../../src/element/turn.ts';

/** Node has no Web Locks: this is how tests of a page without them take turns. With them: `tests/browser/element.test.ts`. */

const never = new AbortController().signal;
/** Everything that can happen without waiting for a clock has happened. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the page of the same origin waits for the same lock', () => {
  expect(LOCK_NAME).toBe(LOCK_OF_THE_PAGE);
});

test('one at a time, in the order they came; only who waits is told to', async () => {
  const seen: string[] = [];
  const take = async (name: string) => {
    const release = await takeTurn(never, () => seen.push(`${name} waits`));
    seen.push(name);
    return release;
  };
  const first = await take('first');
  const second = take('second');
  const third = take('third');
  await settled();
  expect(seen).toEqual(['first', 'second waits', 'third waits']);
  first();
  (await second)();
  (await third)();
  expect(seen.slice(3)).toEqual(['second', 'third']);
  (await take('later'))();
  expect(seen.at(-1)).toBe('later');
  expect(seen).not.toContain('later waits');
});

test('who gives up keeps nobody waiting, and lets nobody pass before their turn', async () => {
  const first = await takeTurn(never, () => undefined);
  const controller = new AbortController();
  const given = takeTurn(controller.signal, () => undefined);
  let isTaken = false;
  const last = takeTurn(never, () => undefined).then((release) => {
    isTaken = true;
    return release;
  });
  controller.abort();
  await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  await settled();
  expect(isTaken).toBe(false);
  first();
  (await last)();
  await expect(takeTurn(controller.signal, () => undefined)).rejects.toMatchObject({ name: 'AbortError' });
});
