import { expect, test } from '@playwright/test';
import type { SharedResult } from '../../../../src/core/share/shared-result.ts';
import { signedText } from '../../../../src/core/share/signed-text.ts';
import { SEEN, sharedOf } from '../../../support/links/shared-results.ts';
import { sampleReport } from '../../../support/reports/index.ts';

const shared = sharedOf(sampleReport(), { seen: SEEN });

type Holder = Record<string, unknown>;

/** Every value that holds no other, as a way to change it and to change it back. */
function* leaves(
  value: unknown,
  path: string,
): Generator<{ readonly path: string; readonly holder: Holder; readonly name: string }> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Holder;
  for (const name of Object.keys(holder)) {
    const item = holder[name];
    if (typeof item === 'object' && item !== null && Object.keys(item).length > 0)
      yield* leaves(item, `${path}.${name}`);
    else yield { path: `${path}.${name}`, holder, name };
  }
}

test('any change of any value but the signature changes what is signed', () => {
  const copy: SharedResult = structuredClone(shared);
  const text = signedText(copy);
  const places = [...leaves(copy, '')];
  expect(places.length).toBeGreaterThan(1_000);
  const unseen = places.filter(({ holder, name }) => {
    const kept = holder[name];
    holder[name] = typeof kept === 'number' ? kept + 0.001 : 'changed';
    const changed = signedText(copy);
    holder[name] = kept;
    return changed === text;
  });
  expect(unseen.map(({ path }) => path)).toEqual(['.seen.signature']);
  expect(signedText(copy)).toBe(text);
});

test('the order of fields says nothing, and neither does a signature that is not there yet', () => {
  const { report, seen, ...rest } = shared;
  const reordered = { seen, ...Object.fromEntries(Object.entries(rest).toReversed()), report } as SharedResult;
  expect(signedText(reordered)).toBe(signedText(shared));
  const unsigned = { ...shared, seen: { keyId: SEEN.keyId, atMs: SEEN.atMs } };
  expect(signedText(unsigned)).toBe(signedText(shared));
  expect(signedText({ ...shared, seen: null })).not.toBe(signedText(shared));
});

test('it is JSON without blanks, names in order', () => {
  const text = signedText(shared);
  expect(JSON.parse(text)).toEqual({ ...shared, seen: { keyId: SEEN.keyId, atMs: SEEN.atMs } });
  expect(text).toMatch(
    /^\{"asked":\{"id":"[^"]+","label":"Ana Souza","site":"Lisbon","ticket":"INC-104233"\},"report":\{"codec":/,
  );
});
