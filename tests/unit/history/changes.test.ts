import { expect, test } from '@playwright/test';
import { createChanges, type HistoryChange } from '../../../src/history/changes.ts';

/** In Node as in a browser, channels of one name hear each other wherever they are. */
const arrived = () => new Promise((resolve) => setTimeout(resolve, 50));

test('a change is heard once here and once elsewhere, with its weeks', async () => {
  const [one, other] = [createChanges(), createChanges()];
  const heard: (readonly [string, HistoryChange])[] = [];
  one.listen((change) => heard.push(['one', change]));
  other.listen((change) => heard.push(['other', change]));
  one.announce([2965, 2966]);
  await expect.poll(() => heard.length).toBe(2);
  other.announce(null);
  await expect.poll(() => heard.length).toBe(4);
  await arrived();
  expect(heard).toEqual([
    ['one', { weeks: [2965, 2966], from: 'here' }],
    ['other', { weeks: [2965, 2966], from: 'elsewhere' }],
    ['other', { weeks: null, from: 'here' }],
    ['one', { weeks: null, from: 'elsewhere' }],
  ]);
  one.close();
  other.close();
});

test('who stopped or closed hears nothing any more; what another version says may be any change', async () => {
  const [one, other] = [createChanges(), createChanges()];
  const heard: string[] = [];
  const stop = one.listen(() => heard.push('stopped'));
  one.listen(({ weeks, from }) => heard.push(`${weeks} ${from}`));
  stop();
  const foreign = new BroadcastChannel('callprobe-history');
  foreign.postMessage({ weeks: ['all'] });
  foreign.close();
  await expect.poll(() => heard).toEqual(['null elsewhere']);
  one.close();
  other.announce([1]);
  await arrived();
  one.announce([2]);
  expect(heard).toEqual(['null elsewhere']);
  other.close();
});
