import { expect, test } from '@playwright/test';
import { adaptiveDueMs } from '../../../../src/core/what-if/adaptive-buffer.ts';
import { type BufferReplay, type JitterBuffer, replayBuffer } from '../../../../src/core/what-if/replay-buffer.ts';
import type { TracedFrame } from '../../../../src/core/what-if/traced-frames.ts';
import { seeded } from '../../../support/calls/made-frames.ts';
import { framesOf } from './made-trace.ts';

const BUFFERS_MS = [0, 5, 20, 40, 60, 80, 100, 150, 200] as const;
const ADAPTIVE: JitterBuffer = { kind: 'adaptive' };
const fixed = (playoutDelayMs: number): JitterBuffer => ({ kind: 'fixed', playoutDelayMs });

function replay(frames: readonly TracedFrame[], buffer: JitterBuffer): BufferReplay {
  const result = replayBuffer(frames, buffer);
  if (result === null) throw new Error('expected enough frames to replay');
  return result;
}

/** Lossy and uneven, now and then with a spike. */
function rough(seed: number): readonly TracedFrame[] {
  const random = seeded(seed);
  const lossRatio = random() * 0.3;
  const spreadMs = random() * 120;
  return framesOf(600, (i) => {
    if (random() < lossRatio) return null;
    return 20 + random() * spreadMs + (i % 97 === 0 ? random() * 400 : 0);
  });
}

test.describe('any buffer', () => {
  const buffers = [...BUFFERS_MS.map(fixed), ADAPTIVE];

  test('every packet was lost, late or played, and what was lost is lost behind any buffer', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const frames = rough(seed);
      const lost = frames.filter(({ receivedMs }) => receivedMs === null).length;
      const broken = buffers.filter((buffer) => {
        const { packetsSent, packetsLost, packetsLate, lateRatio, lateSentMs, waitMs, burstRatio } = replay(
          frames,
          buffer,
        );
        const adds = packetsSent === 600 && packetsLost === lost && lateRatio === packetsLate / 600;
        const agrees = lateSentMs.length === packetsLate && packetsLate <= 600 - lost;
        return !(adds && agrees && (waitMs ?? -1) >= 0 && (burstRatio ?? 1) >= 1);
      });
      expect(broken, `seed ${seed}`).toEqual([]);
    }
  });

  test('a longer way for every packet changes nothing', () => {
    const of = (wayMs: number) => {
      const random = seeded(5);
      return framesOf(600, () => (random() < 0.05 ? null : wayMs + random() * 90));
    };
    for (const buffer of buffers) {
      const [near, far] = [replay(of(10), buffer), replay(of(310), buffer)];
      expect(far.lateSentMs).toEqual(near.lateSentMs);
      expect(far.waitMs).toBeCloseTo(near.waitMs ?? Number.NaN, 6);
    }
  });

  test('an even line loses nothing behind a buffer of a frame or more', () => {
    const even = framesOf(500, () => 35);
    for (const buffer of [fixed(20), fixed(200), ADAPTIVE]) {
      expect(replay(even, buffer)).toMatchObject({ packetsLost: 0, packetsLate: 0, burstRatio: null });
    }
  });

  test('fewer than a hundred counted packets say nothing', () => {
    const frames = framesOf(100, () => 30);
    for (const buffer of buffers) {
      expect(replayBuffer(frames, buffer)?.packetsSent).toBe(100);
      expect(replayBuffer(frames.slice(1), buffer)).toBeNull();
      expect(replayBuffer([], buffer)).toBeNull();
    }
  });

  test('a line on which nothing came has no wait, and every packet is lost', () => {
    const silent = framesOf(300, () => null);
    for (const buffer of buffers) {
      expect(replay(silent, buffer)).toMatchObject({ packetsLost: 300, packetsLate: 0, waitMs: null, lossRatio: 1 });
    }
  });
});

test.describe('a fixed buffer', () => {
  test('plays all that a shorter one plays', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const frames = rough(seed);
      const late = BUFFERS_MS.map((ms) => new Set(replay(frames, fixed(ms)).lateSentMs));
      const longerIsWorse = BUFFERS_MS.slice(1).filter((_, i) => {
        return [...(late[i + 1] ?? [])].some((sentMs) => late[i]?.has(sentMs) !== true);
      });
      expect(longerIsWorse, `seed ${seed}`).toEqual([]);
    }
  });

  test('late is what a direct computation on the trace says, packet by packet', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const frames = rough(seed);
      const delays = frames.map(({ sentMs, receivedMs }) => (receivedMs === null ? null : receivedMs - sentMs));
      const fastest = Math.min(...delays.filter((delay) => delay !== null));
      for (const ms of BUFFERS_MS) {
        const late = frames.filter((_, i) => {
          const delay = delays[i] ?? null;
          // Sums of the same terms in another order: the fastest itself is not late behind a buffer of nothing.
          return delay !== null && delay - fastest > ms + 1e-9;
        });
        expect(replay(frames, fixed(ms)).lateSentMs, `${ms} ms`).toEqual(late.map(({ sentMs }) => sentMs));
      }
    }
  });

  test('of delays spread evenly over 100 ms, a buffer of b ms leaves one in a hundred late for each ms that it lacks', () => {
    // Each of 2000 evenly spaced delays once, in mixed order: 977 shares no factor with 2000.
    const frames = framesOf(2000, (i) => 40 + (((i * 977) % 2000) / 2000) * 100);
    for (const ms of [20, 40, 60, 80]) {
      // Off the grid of delays, 0.05 ms apart: one of them is played just in time.
      const { packetsLate, waitMs } = replay(frames, fixed(ms + 0.01));
      expect(packetsLate).toBe(2000 - 20 * ms - 1);
      // What is played came at any time of the buffer alike.
      expect(waitMs).toBeCloseTo(ms / 2, 1);
    }
  });

  test('a known case: 100 ms of buffer, one packet 101 ms slower than the fastest and one 99', () => {
    const slow: Readonly<Record<number, number>> = { 50: 121, 60: 119 };
    const result = replay(
      framesOf(200, (i) => slow[i] ?? 20),
      fixed(100),
    );
    expect(result).toMatchObject({ packetsSent: 200, packetsLost: 0, packetsLate: 1, lateRatio: 0.005 });
    expect(result.lateSentMs).toEqual([1000]);
    // 198 wait the whole buffer, one a millisecond.
    expect(result.waitMs).toBeCloseTo((198 * 100 + 1) / 199, 6);
  });

  test('lost and late packets in a row are one run; a second that does not count ends it', () => {
    const frames = framesOf(300, (i) => (i >= 100 && i < 104 ? null : i >= 104 && i < 106 ? 500 : 20));
    expect(replay(frames, fixed(60)).burstRatio).toBeCloseTo(6 * (1 - 6 / 300), 9);
    const cut = frames.map((frame, i) => (i === 103 ? { ...frame, counted: false } : frame));
    expect(replay(cut, fixed(60)).burstRatio).toBeCloseTo((5 / 2) * (1 - 5 / 299), 9);
  });

  test('packets that do not count are not counted, and are nobody’s fastest', () => {
    const frames = framesOf(300, (i) => (i < 100 ? 5 : 50)).map((frame, i) => ({ ...frame, counted: i >= 100 }));
    expect(replay(frames, fixed(20))).toMatchObject({ packetsSent: 200, packetsLate: 0 });
  });
});

test.describe('the adaptive buffer', () => {
  test('it does not know a packet before it came', () => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const random = seeded(seed);
      const delays = Array.from({ length: 600 }, () => 20 + random() * 150);
      const isHeldUp = (i: number) => i >= 300 && i < 330;
      const smooth = framesOf(600, (i) => delays[i] ?? 0);
      const heldUp = framesOf(600, (i) => (delays[i] ?? 0) + (isHeldUp(i) ? 600 : 0));
      // Until the first of those packets comes in the one call, the other one is no different.
      const sameUntilMs = Math.min(...smooth.filter((_, i) => isHeldUp(i)).map(({ receivedMs }) => receivedMs ?? 0));
      const [one, other] = [adaptiveDueMs(smooth), adaptiveDueMs(heldUp)];
      const same = one.filter((_, i) => (one[i - 1] ?? 0) < sameUntilMs).length;
      expect(same).toBeGreaterThan(290);
      expect(other.slice(0, same)).toEqual(one.slice(0, same));
      expect(other).not.toEqual(one);
    }
  });

  test('keeps what is late near one in a hundred, whatever the jitter', () => {
    for (const spreadMs of [2, 10, 25, 40]) {
      for (let seed = 1; seed <= 5; seed += 1) {
        const random = seeded(seed * 131);
        // Exponential: the tail has no end. Twice the share aimed at is allowed for chance: 1500 packets, 15 late on average.
        const frames = framesOf(1650, () => 20 - spreadMs * Math.log(1 - random())).map((frame, i) => ({
          ...frame,
          counted: i >= 150,
        }));
        expect(replay(frames, ADAPTIVE).lateRatio, `${spreadMs} ms`).toBeLessThan(0.02);
      }
    }
  });

  test('waits longer on an uneven line than on an even one', () => {
    const waits = [0, 10, 40, 90].map((spreadMs) => {
      const random = seeded(17);
      return (
        replay(
          framesOf(800, () => 20 + random() * spreadMs),
          ADAPTIVE,
        ).waitMs ?? Number.NaN
      );
    });
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(new Set(waits).size).toBe(4);
  });

  test('follows a line that becomes slower for good, where a fixed one is lost', () => {
    const frames = framesOf(1000, (i) => (i < 500 ? 20 : 140));
    expect(replay(frames, fixed(100)).packetsLate).toBe(500);
    // Six of the slow ones must have come before they are one in a hundred; then voice is stretched by a frame each time.
    expect(replay(frames, ADAPTIVE).packetsLate).toBeLessThan(25);
  });

  test('never waits longer than 200 ms for anything but the fastest', () => {
    const frames = framesOf(1000, (i) => (i % 10 === 0 ? 900 : 20));
    const { waitMs, packetsLate } = replay(frames, ADAPTIVE);
    expect(packetsLate).toBe(100);
    expect(waitMs).toBeLessThanOrEqual(200);
    expect(waitMs).toBeGreaterThan(150);
  });

  test('learns nothing from a second that this computer disturbed', () => {
    const of = (delayMs: number) =>
      framesOf(600, (i) => (i >= 300 && i < 350 ? delayMs : 20)).map((frame, i) => {
        const isQuiet = i < 300 || i >= 350;
        return { ...frame, quiet: isQuiet, counted: isQuiet };
      });
    expect(replay(of(600), ADAPTIVE)).toEqual(replay(of(20), ADAPTIVE));
  });
});

test('a buffer that is none is refused by name', () => {
  const frames = framesOf(200, () => 20);
  expect(() => replayBuffer(frames, fixed(-1))).toThrow('playoutDelayMs: expected a number of at least 0, got -1');
  expect(() => replayBuffer(frames, fixed(Number.NaN))).toThrow(
    'playoutDelayMs: expected a number of at least 0, got NaN',
  );
  expect(() => replayBuffer(frames, { kind: 'elastic' } as unknown as JitterBuffer)).toThrow(
    'kind: expected fixed or adaptive, got "elastic"',
  );
});
