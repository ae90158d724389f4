import type { IncomingMessage } from 'node:http';
import { parseShared } from '../../core/share/parse-shared.ts';
import type { SharedResult } from '../../core/share/shared-result.ts';
import { type LimitedBody, readLimitedBody } from './limited-body.ts';
import { type Refusal, refusal } from './refusals.ts';

/** Of a shared result as JSON; our choice, five times the usual call of 20 s. */
const MAX_RESULT_BYTES = 128 * 1024;
/** Our choice: the usual 30 kB over a line of 24 kbit/s, the largest over one of 100. */
const BODY_WITHIN_MS = 10_000;

/** Reads the result that a request brings, and refuses what is none. Nothing is parsed before its size is known. */
export async function readResult(request: IncomingMessage): Promise<SharedResult | Refusal> {
  const type = request.headers['content-type'] ?? 'nothing';
  if (!/^application\/json\s*(?:;|$)/iu.test(type)) {
    return refusal('media-type', 415, `Content-Type: expected application/json, got ${type.slice(0, 80)}`);
  }
  const body = await readLimitedBody(request, { maxBytes: MAX_RESULT_BYTES, withinMs: BODY_WITHIN_MS });
  if (body.kind !== 'text') return refusedBody(body.kind);
  const value = parsedJson(body.text);
  if (value === undefined) return refusal('not-json', 400, 'expected JSON');
  const parsed = parseShared(value);
  if (!parsed.ok) return refusal('not-a-result', 400, parsed.message);
  const { shared } = parsed;
  if (shared.seen !== null) return refusal('not-a-result', 400, 'seen: expected null, got a mark');
  if (shared.report.outcome === 'running') {
    return refusal('not-a-result', 400, 'report.outcome: expected a test that has ended, got running');
  }
  const key = request.headers['idempotency-key'];
  if (key !== shared.report.id) {
    const got = key === undefined ? 'nothing' : 'another';
    return refusal('key', 400, `Idempotency-Key: expected the id of the report, got ${got}`);
  }
  return shared;
}

function refusedBody(kind: Exclude<LimitedBody['kind'], 'text'>): Refusal {
  switch (kind) {
    case 'too-large':
      return refusal(kind, 413, `expected at most ${MAX_RESULT_BYTES} bytes, got more`);
    case 'too-slow':
      return refusal(kind, 408, `expected the whole body within ${BODY_WITHIN_MS / 1000} s`, 1);
    case 'not-text':
      return refusal('not-json', 400, 'expected UTF-8');
    case 'cut-off':
      return refusal(kind, 400, 'expected the whole body, got a part of it', 1);
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
