import type { SharedResult } from '../core/share/shared-result.ts';
import { toBase64url } from './base64url.ts';
import { withChecksum } from './checked-text.ts';
import { compact } from './compact.ts';
import { deflate } from './deflate.ts';
import { RESULT_FORMAT } from './format.ts';
import { endsWell } from './undo-mangling.ts';

/**
 * A shared result as the text of a link, `<page>#/r/<packed>`; `unpackResult` gives exactly this result back. One of 20 s with all its seconds is
 * 2 to 3 kB, one of ten minutes some 15: whoever makes a link of it compares the length with `MAX_LINK_LENGTH` and offers a file instead.
 *
 * @throws {TypeError} where the browser has no CompressionStream
 */
export async function packResult(shared: SharedResult): Promise<string> {
  return packText(JSON.stringify(compact(shared)));
}

async function packText(json: string): Promise<string> {
  const packed = `${RESULT_FORMAT}.${toBase64url(await deflate(withChecksum(json)))}`;
  // A blank behind JSON says nothing, and turns out another last character.
  return endsWell(packed) ? packed : packText(`${json} `);
}
