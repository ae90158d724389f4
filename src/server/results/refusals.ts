/** Why a request to `POST /results` gets no mark, as `/metrics` counts it. */
export const REFUSALS = [
  'method',
  'origin',
  'rate',
  'busy',
  'media-type',
  'too-large',
  'too-slow',
  'cut-off',
  'not-json',
  'not-a-result',
  'key',
  'conflict',
  'webhook',
] as const;

export type RefusalWhy = (typeof REFUSALS)[number];

/** What is answered instead of a mark. */
export interface Refusal {
  readonly why: RefusalWhy;
  readonly status: number;
  readonly message: string;
  /** Seconds after which it is worth trying again; null where it never is. */
  readonly retryAfterS: number | null;
}

export function refusal(why: RefusalWhy, status: number, message: string, retryAfterS: number | null = null): Refusal {
  return { why, status, message, retryAfterS };
}

export function isRefusal(value: object): value is Refusal {
  return 'why' in value;
}
