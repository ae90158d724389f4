import { expect, test } from '@playwright/test';
import { expectRunning, type VoiceSource } from '../../../src/call/voice-source.ts';

/** A voice that runs when and if `running` says so; its sound is of no matter here. */
function voice(running: Promise<void>): VoiceSource {
  return { stream: {} as MediaStream, running, state: () => 'suspended', stop: async () => undefined };
}

const never = () => new AbortController().signal;

test('a voice that runs is let pass', async () => {
  await expect(expectRunning(voice(Promise.resolve()), never())).resolves.toBeUndefined();
});

test('one that never runs is blocked, and the error says what state it is in', async () => {
  const waiting = expectRunning(voice(new Promise(() => undefined)), never());
  await expect(waiting).rejects.toMatchObject({
    name: 'CallError',
    reason: 'audio-blocked',
    message: 'audio: expected state running within 2000 ms, got suspended',
  });
});

test('one that the browser refuses is blocked at once, with the browser’s own words', async () => {
  const refused = voice(Promise.reject(new DOMException('no gesture', 'NotAllowedError')));
  const from = performance.now();
  await expect(expectRunning(refused, never())).rejects.toThrow(/got NotAllowedError: no gesture$/);
  expect(performance.now() - from).toBeLessThan(1000);
});

test('whoever stops the call does not wait for it', async () => {
  const controller = new AbortController();
  const waiting = expectRunning(voice(new Promise(() => undefined)), controller.signal);
  controller.abort(new Error('stopped'));
  await expect(waiting).rejects.toThrow('stopped');
});
