import { expect, test } from '@playwright/test';
import { sipError } from '../../../../src/call/sip/sip-failure.ts';

const reasonOf = (statusCode: number | null, cause = 'Rejected') => sipError({ statusCode, cause }).reason;

test('every final answer of a SIP server has its reason, and its number is told', () => {
  for (let code = 300; code < 700; code += 1) {
    const error = sipError({ statusCode: code, cause: 'SIP Failure Code' });
    expect(error.message).toBe(`call: expected to be answered, got the SIP answer ${code}`);
    expect(['pbx-login-refused', 'extension-unanswered', 'extension-unavailable']).toContain(error.reason);
  }
});

test('who may not call, who is not there, and who does not answer are told apart', () => {
  expect([401, 403, 407].map((code) => reasonOf(code))).toEqual(Array(3).fill('pbx-login-refused'));
  expect([404, 480, 486, 488, 503, 600, 603].map((code) => reasonOf(code))).toEqual(
    Array(7).fill('extension-unavailable'),
  );
  expect([408, 487].map((code) => reasonOf(code))).toEqual(Array(2).fill('extension-unanswered'));
});

test('without an answer the library’s own word decides, and an unknown one is called that', () => {
  expect(reasonOf(null, 'Connection Error')).toBe('pbx-unreachable');
  expect(reasonOf(null, 'Request Timeout')).toBe('pbx-unreachable');
  expect(reasonOf(null, 'No Answer')).toBe('extension-unanswered');
  expect(reasonOf(null, 'WebRTC Error')).toBe('call-not-connected');
  expect(reasonOf(null, 'Something New')).toBe('unexpected');
});
