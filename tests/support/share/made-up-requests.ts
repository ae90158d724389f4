import type { CallReport } from '../../../src/core/report/schema.ts';
import { askedOf } from '../../../src/core/share/asked-of.ts';
import { shareable } from '../../../src/core/share/shareable.ts';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';
import type { TestRequest } from '../../../src/core/share/test-request.ts';
import { sampleReport } from '../reports/index.ts';

/** MADE-UP TEST DATA: a request, a result that answers it, and a server's mark. */
export const REQUEST: TestRequest = {
  version: 1,
  id: 'a1b2c3d4e5f6',
  by: 'Maria, IT help desk',
  why: 'Your callers say your voice breaks off.',
  label: 'Anna Berg',
  ticket: 'INC-4711',
  site: null,
  kind: 'usual',
  longLengthMs: null,
  codec: null,
  route: null,
  language: null,
  back: 'link',
  untilMs: null,
};

export const SEEN = { keyId: '0123456789abcdef', atMs: 1_795_000_000_000, signature: 'A'.repeat(86) };

/** Made once: it takes a while. */
let made: CallReport | null = null;

export function sharedResult(overrides: Partial<CallReport> = {}): SharedResult {
  made ??= shareable(sampleReport(), []);
  return {
    schema: 'callprobe/shared',
    version: 1,
    report: { ...made, ...overrides },
    asked: askedOf(REQUEST),
    said: { note: '', place: null, headset: null, provider: null },
    seen: null,
  };
}
