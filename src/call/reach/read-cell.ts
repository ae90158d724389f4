import type { ReachCell } from '../../core/samples/examined.ts';
import { GATHER_LIMIT_MS, refusalIn, saidIn } from '../leg.ts';
import type { Relay } from './relays.ts';

/** One `icecandidateerror` and when it came. */
export interface TimedError {
  readonly errorCode: number;
  readonly errorText: string;
  readonly afterMs: number;
}

/** All that one peer connection said about one relay. */
export interface Attempt {
  /** The first relayed candidate: when, and the family its related address tells; null: none came. */
  readonly candidate: { readonly afterMs: number; readonly family: ReachCell['family'] } | null;
  readonly errors: readonly TimedError[];
  /** When gathering came to its end; null: it had not in the time there was. */
  readonly endedAfterMs: number | null;
  /** A question of STUN's over UDP at the same name failed at once, which only an unknown name does (`lookUp`). */
  readonly isNameUnknown: boolean;
  /** Why the browser would not even begin; null where it did. */
  readonly cause: string | null;
}

/**
 * What became of it, by the shape of what came, whatever browser it came from:
 *
 *     candidate                              allocated
 *     error 300 to 699                       the relay's own no
 *     nothing, or not the end, in the limit  no-answer
 *     the end, and no error                  not-tried
 *     error 701 and the end                  name-not-found if the name is unknown, else refused
 *
 * A UDP port that is closed is `no-answer` too: neither Chromium nor Firefox passes on that the computer there said so (ICMP).
 */
export function readCell(relay: Relay, attempt: Attempt): ReachCell {
  const { server, route, transport, family } = relay;
  const { candidate } = attempt;
  const about = { server, route, transport };
  if (candidate) {
    const told = { family: family ?? candidate.family, firstCandidateMs: candidate.afterMs };
    return { ...about, ...told, result: 'allocated', code: null, detail: null };
  }
  return { ...about, family, firstCandidateMs: null, ...failureOf(relay, attempt) };
}

type Failure = Pick<ReachCell, 'result' | 'code' | 'detail'>;

function failureOf({ transport, name }: Relay, attempt: Attempt): Failure {
  const { errors, endedAfterMs, isNameUnknown, cause } = attempt;
  const [error] = errors;
  const failure = (result: ReachCell['result'], detail: string): Failure => ({
    result,
    code: error?.errorCode ?? null,
    detail,
  });
  if (cause !== null) return failure('not-tried', `the browser does not take this URL: ${cause}`);
  const refusal = refusalIn(errors);
  if (refusal) {
    const result = refusal.result === 'refused' ? 'rejected' : refusal.result;
    return { result, code: refusal.error.errorCode, detail: saidIn(refusal.error) };
  }
  if (endedAfterMs === null) return failure('no-answer', `no answer in ${GATHER_LIMIT_MS} ms`);
  const when = `after ${Math.round(endedAfterMs)} ms`;
  if (!error) return failure('not-tried', `gathering ended ${when} with neither a candidate nor an error`);
  if (name !== null && (isNameUnknown || transport === 'udp')) {
    return failure('name-not-found', `the host name did not resolve ${when}: ${saidIn(error)}`);
  }
  const orCertificate = transport === 'tls' ? ', or the certificate not trusted' : '';
  return failure('refused', `connection refused or broken off${orCertificate}, ${when}: ${saidIn(error)}`);
}
