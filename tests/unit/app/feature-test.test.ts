import { expect, test } from '@playwright/test';
import { canCall, needsShim } from '../../../src/app/feature-test.ts';

const CURRENT = { RTCPeerConnection: { prototype: { addTransceiver: null, connectionState: null } } };
const OLD = { RTCPeerConnection: { prototype: { addStream: null } } };

test('a current browser is left alone', () => {
  expect(needsShim(CURRENT)).toBe(false);
  expect(canCall(CURRENT)).toBe(true);
});

test('the shim is for browsers that have the old form only', () => {
  expect(needsShim(OLD)).toBe(true);
  expect(canCall(OLD)).toBe(false);
  expect(needsShim({ webkitRTCPeerConnection: class {} })).toBe(true);
});

test('where there is nothing to build on, nothing is loaded and no call is offered', () => {
  expect(needsShim({})).toBe(false);
  expect(canCall({})).toBe(false);
});
