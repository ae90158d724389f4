import type { TestRequest } from '../core/share/test-request.ts';
import { toBase64url } from './base64url.ts';
import { withChecksum } from './checked-text.ts';
import { REQUEST_FORMAT } from './format.ts';
import { linesOf } from './request-lines.ts';
import { endsWell } from './undo-mangling.ts';

/**
 * What a link asks as its text, `<page>#/t/<packed>`: some 220 characters where name, reason, ticket, site and route are given. Nothing is checked
 * here; `readRequest` of what came out tells which field is not as it has to be.
 */
export function packRequest(request: TestRequest): string {
  return packLines(linesOf(request));
}

/** As {@link packRequest}, of its lines. */
export function packLines(lines: string): string {
  const packed = `${REQUEST_FORMAT}.${toBase64url(withChecksum(lines))}`;
  // Empty lines at the end say nothing, and turn out another last character.
  return endsWell(packed) ? packed : packLines(`${lines}\n`);
}
