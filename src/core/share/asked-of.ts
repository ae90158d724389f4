import type { Asked } from './shared-result.ts';
import type { TestRequest } from './test-request.ts';

/** What a result says of the link that asked for it: enough to find who it is of, and nothing of what was asked. */
export function askedOf({ id, label, ticket, site }: TestRequest): Asked {
  return { id, label, ticket, site };
}
