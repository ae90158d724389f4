import { expect, test } from '@playwright/test';
import { codecById, opusRow } from '../../../../src/core/score/codecs.ts';
import { estimateMos, type MosInputs } from '../../../../src/core/score/estimate.ts';
import { rToMos } from '../../../../src/core/score/mos.ts';

const CLEAN: MosInputs = { codec: 'opus-32', lossRatio: 0, delayMs: 0, burstRatio: 1 };

test.describe('a score', () => {
  test('carries its scale, codec, constants and their source', () => {
    const { mos, ...rest } = estimateMos(CLEAN);
    expect(mos).toBe(rToMos(138 / 1.48));
    const { source } = codecById('opus-32');
    expect(rest).toMatchObject({ r: 138, rMax: 148, scale: 'fullband', codecId: 'opus-32', flags: [], missing: [] });
    expect(rest.constants).toEqual({ ie: 10, bpl: 6.5, status: 'derived', source });
    expect(rest.costs).toEqual({ codec: 10, delay: 0, loss: 0 });
  });

  test('is the same from an id and from its entry', () => {
    expect(estimateMos({ ...CLEAN, codec: codecById('opus-32') })).toEqual(estimateMos(CLEAN));
  });

  test('Opus and clean G.711 start alike on their own scales and lose alike by delay', () => {
    for (const [delayMs, opus, g711] of [
      [0, 4.41, 4.41],
      [300, 3.965, 3.964],
    ] as const) {
      expect(estimateMos({ ...CLEAN, delayMs }).mos).toBeCloseTo(opus, 2);
      expect(estimateMos({ ...CLEAN, delayMs, codec: 'g711-appendix-i' }).mos).toBeCloseTo(g711, 2);
    }
  });

  test('reaches the target of 4.0 where the measurements say: 1.3 % concealed for Opus, 4.28 % lost for a desk phone', () => {
    const mosAt = (codec: string, lossRatio: number) => estimateMos({ ...CLEAN, codec, lossRatio }).mos;
    expect(mosAt('opus-32', 0.0125)).toBeGreaterThan(4);
    expect(mosAt('opus-32', 0.0135)).toBeLessThan(4);
    expect(mosAt('g711-appendix-i', 0.04275)).toBeGreaterThan(4);
    expect(mosAt('g711-appendix-i', 0.04285)).toBeLessThan(4);
  });

  test('the model range of a desk phone at 2 % loss is 4.14 to 4.23', () => {
    const { mos, modelRange } = estimateMos({ ...CLEAN, codec: 'g711-appendix-i', lossRatio: 0.02 });
    expect(modelRange?.low).toBeCloseTo(4.14, 2);
    expect(modelRange?.high).toBe(mos);
    expect(mos).toBeCloseTo(4.23, 2);
    expect(estimateMos({ ...CLEAN, codec: 'g711-browser', lossRatio: 0.02 }).modelRange).toBeNull();
  });

  test('the model range of Opus takes both constants to their worst and to their best', () => {
    const clean = estimateMos(CLEAN).modelRange;
    expect(clean?.low).toBeCloseTo(4.34, 2);
    expect(clean?.high).toBeCloseTo(4.45, 2);
    const lossy = { ...CLEAN, lossRatio: 0.02, delayMs: 200 };
    const mosWith = (ie: number, bpl: number) =>
      estimateMos({ ...lossy, codec: { ...codecById('opus-32'), ie, bpl } }).mos;
    expect(estimateMos(lossy).modelRange).toEqual({ low: mosWith(15, 5), high: mosWith(7, 10) });
  });

  test('the steps go codec, delay, loss', () => {
    const inputs = { ...CLEAN, lossRatio: 0.02, delayMs: 250 };
    const alone = (change: Partial<MosInputs>) => estimateMos({ ...inputs, ...change }).mos ?? Number.NaN;
    const codecOnly = alone({ lossRatio: 0, delayMs: 0 });
    const withDelay = alone({ lossRatio: 0 });
    expect(estimateMos(inputs).mosCosts).toEqual({
      codec: 4.5 - codecOnly,
      delay: codecOnly - withDelay,
      loss: withDelay - alone({}),
    });
  });

  test('hopeless is 1, with R at 0 and the costs told in full', () => {
    const { mos, r, costs } = estimateMos({ codec: 'g726-16', lossRatio: 0, delayMs: 5000, burstRatio: 1 });
    expect(r).toBe(0);
    expect(mos).toBe(1);
    expect((costs?.codec ?? 0) + (costs?.delay ?? 0)).toBeGreaterThan(93.2);
  });
});

test.describe('not measured', () => {
  test('gives no score, and says what is missing', () => {
    for (const [lossRatio, delayMs, missing] of [
      [null, 0, ['lossRatio']],
      [0, null, ['delayMs']],
      [null, null, ['lossRatio', 'delayMs']],
    ] as const) {
      const estimate = estimateMos({ ...CLEAN, lossRatio, delayMs });
      expect(estimate).toMatchObject({ mos: null, r: null, costs: null, mosCosts: null, modelRange: null, missing });
      expect(estimate).toMatchObject({ scale: 'fullband', rMax: 148, codecId: 'opus-32' });
    }
  });

  test('loss with a codec whose robustness nobody published gives none either', () => {
    expect(estimateMos({ ...CLEAN, codec: 'g729', lossRatio: 0.001 })).toMatchObject({ mos: null, missing: ['bpl'] });
    expect(estimateMos({ ...CLEAN, codec: 'g729', lossRatio: 0 }).missing).toEqual([]);
  });

  test('an unknown burst ratio is random loss, and flagged', () => {
    const { flags, mos } = estimateMos({ codec: 'opus-32', lossRatio: 0.03, delayMs: 80 });
    expect(flags).toEqual(['burst-ratio-assumed']);
    expect(estimateMos({ codec: 'opus-32', lossRatio: 0.03, delayMs: 80, burstRatio: null }).flags).toEqual(flags);
    expect(estimateMos({ codec: 'opus-32', lossRatio: 0.03, delayMs: 80, burstRatio: 1 }).mos).toBe(mos);
  });
});

test.describe('flags', () => {
  for (const [what, change, flags] of [
    ['loss of exactly 20 %', { lossRatio: 0.2 }, []],
    ['loss above 20 %', { lossRatio: 0.2001 }, ['loss-outside-table-3']],
    ['delay of exactly 500 ms', { delayMs: 500 }, []],
    ['delay above 500 ms', { delayMs: 500.1 }, ['delay-outside-table-3']],
    ['bursts on fullband constants', { burstRatio: 3 }, ['burst-ratio-extension']],
    ['bursts of 2 on narrowband constants', { codec: 'g711-browser', burstRatio: 2 }, []],
    ['bursts above 2 on narrowband constants', { codec: 'g711-browser', burstRatio: 2.1 }, ['burst-ratio-clamped']],
    ['an assumed bitrate', { codec: opusRow(null) }, ['bitrate-assumed']],
    ['delay on the wideband scale', { codec: 'g722-64', delayMs: 101 }, ['delay-weight-unconfirmed']],
    ['too little delay to matter there', { codec: 'g722-64', delayMs: 100 }, []],
    ['another scale', { codec: 'g711-browser', scale: 'fullband' }, ['scale-derived']],
    [
      'many at once, in order',
      { codec: 'g711-browser', scale: 'fullband', burstRatio: 9, lossRatio: 1, delayMs: 9000 },
      ['loss-outside-table-3', 'delay-outside-table-3', 'burst-ratio-clamped', 'scale-derived'],
    ],
  ] as const) {
    test(what, () => {
      expect(estimateMos({ ...CLEAN, ...change }).flags).toEqual(flags);
    });
  }

  test('bursts above 2 count as 2 on narrowband constants', () => {
    const at = (burstRatio: number) => estimateMos({ ...CLEAN, codec: 'g711-browser', lossRatio: 0.1, burstRatio }).mos;
    expect(at(7)).toBe(at(2));
    expect(at(2)).toBeLessThan(at(1.9) ?? 0);
  });
});

test.describe('another scale', () => {
  test('G.711 on the fullband scale: R = 93.2 - Ie,eff - 1.48 Idd, status derived', () => {
    const own = estimateMos({ ...CLEAN, codec: 'g711-appendix-i', lossRatio: 0.02, delayMs: 300 });
    const shown = estimateMos({ ...CLEAN, codec: 'g711-appendix-i', lossRatio: 0.02, delayMs: 300, scale: 'fullband' });
    expect(own.constants.status).toBe('ITU');
    expect(shown.constants.status).toBe('derived');
    expect(shown.costs?.codec).toBeCloseTo(54.8, 10);
    expect(shown.costs?.loss).toBe(own.costs?.loss);
    expect(shown.costs?.delay).toBeCloseTo(1.48 * (own.costs?.delay ?? 0), 12);
    expect(shown.mos).toBeCloseTo(rToMos((93.2 - (shown.costs?.loss ?? 0) - (shown.costs?.delay ?? 0)) / 1.48), 12);
  });

  test('a wider codec has no narrower scale, and provisional constants stay so', () => {
    expect(estimateMos({ ...CLEAN, codec: 'g722-64', scale: 'fullband' }).constants.status).toBe('provisional');
    expect(() => estimateMos({ ...CLEAN, codec: 'g722-64', scale: 'narrowband' })).toThrow(
      new RangeError('scale: expected wideband or fullband for this codec, got "narrowband"'),
    );
    expect(() => estimateMos({ ...CLEAN, scale: 'wideband' })).toThrow(
      new RangeError('scale: expected fullband for this codec, got "wideband"'),
    );
    expect(() => estimateMos({ ...CLEAN, codec: 'g711-browser', scale: 'wideband' })).toThrow(
      new RangeError('scale: expected narrowband or fullband for this codec, got "wideband"'),
    );
  });
});

test.describe('bad input is named', () => {
  const entry = codecById('opus-32');
  const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
  for (const [change, message, kind] of [
    [{ lossRatio: 12 }, 'lossRatio: expected a number from 0 to 1 or null, got 12', RangeError],
    [{ lossRatio: -0.01 }, 'lossRatio: expected a number from 0 to 1 or null, got -0.01', RangeError],
    [{ lossRatio: nan }, 'lossRatio: expected a number from 0 to 1 or null, got NaN', RangeError],
    [{ lossRatio: undefined }, 'lossRatio: expected a number from 0 to 1 or null, got undefined', TypeError],
    [{ lossRatio: '0.1' }, 'lossRatio: expected a number from 0 to 1 or null, got "0.1"', TypeError],
    [{ lossRatio: [0.1] }, 'lossRatio: expected a number from 0 to 1 or null, got an array', TypeError],
    [{ delayMs: -1 }, 'delayMs: expected a number of at least 0 or null, got -1', RangeError],
    [{ delayMs: nan }, 'delayMs: expected a number of at least 0 or null, got NaN', RangeError],
    [{ delayMs: infinity }, 'delayMs: expected a number of at least 0 or null, got Infinity', RangeError],
    [{ delayMs: {} }, 'delayMs: expected a number of at least 0 or null, got a value of type object', TypeError],
    [{ burstRatio: 0.99 }, 'burstRatio: expected a number of at least 1 or null, got 0.99', RangeError],
    [{ burstRatio: nan }, 'burstRatio: expected a number of at least 1 or null, got NaN', RangeError],
    [{ codec: 'speex' }, 'codec: expected an id from the codec table, got "speex"', RangeError],
    [{ codec: null }, 'codec: expected a codec entry or the id of one, got null', TypeError],
    [{ codec: 8 }, 'codec: expected a codec entry or the id of one, got 8', TypeError],
    [{ codec: { ...entry, ie: 133 } }, 'codec.ie: expected a number from 0 to 132, got 133', RangeError],
    [{ codec: { ...entry, ie: null } }, 'codec.ie: expected a number from 0 to 132, got null', TypeError],
    [{ codec: { ...entry, bpl: 0 } }, 'codec.bpl: expected a number above 0, got 0', RangeError],
    [
      { codec: { ...entry, scale: 'hifi' } },
      'codec.scale: expected narrowband, wideband or fullband, got "hifi"',
      RangeError,
    ],
    [{ scale: 'hifi' }, 'scale: expected fullband for this codec, got "hifi"', RangeError],
  ] as const) {
    test(message, () => {
      const inputs = { ...CLEAN, ...change } as unknown as MosInputs;
      expect(() => estimateMos(inputs)).toThrow(new kind(message));
    });
  }

  test('no inputs at all', () => {
    // @ts-expect-error inputs are required
    expect(() => estimateMos()).toThrow(new TypeError('inputs: expected an object, got undefined'));
    // @ts-expect-error and null is no object
    expect(() => estimateMos(null)).toThrow(new TypeError('inputs: expected an object, got null'));
  });
});
