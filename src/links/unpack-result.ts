import { type ParsedShared, parseShared } from '../core/share/parse-shared.ts';
import type { SharedResult } from '../core/share/shared-result.ts';
import { fromBase64url } from './base64url.ts';
import { withoutChecksum } from './checked-text.ts';
import { inflate } from './deflate.ts';
import { expandJson } from './expand.ts';
import { formatOf, MAX_INFLATED_BYTES, MAX_PACKED_LENGTH, RESULT_FORMAT } from './format.ts';
import { undoMangling } from './undo-mangling.ts';

/**
 * `too-long`: longer than any link of ours, not looked at. `damaged`: something is missing or was changed on the way. `newer`: of a later version
 * than this page. `inflates-too-far`: it would take more memory than any result. `not-a-result`: whole, and something else.
 */
export type Unreadable = 'too-long' | 'damaged' | 'newer' | 'inflates-too-far' | 'not-a-result';

export type UnpackedResult =
  | { readonly ok: true; readonly shared: SharedResult }
  | {
      readonly ok: false;
      readonly why: Unreadable;
      /** For the engineer: expected X, got Y. */
      readonly message: string;
    };

/**
 * The result in a link: of the whole link or of the packed text, also as mail and chat programs leave it (`undoMangling`). Never throws, whatever
 * the text is, and loads nothing. The length is looked at first, then the alphabet; then it is inflated up to half a megabyte and no further, its
 * checksum compared, its depth and size bounded, and everything in it checked.
 *
 * @throws {TypeError} only where the browser has no DecompressionStream
 */
export async function unpackResult(text: string): Promise<UnpackedResult> {
  // Escaped, each character is three.
  if (text.length > 3 * MAX_PACKED_LENGTH) return tooLong(text);
  const [first = '', ...others] = undoMangling(text);
  const unpacked = await unpackPlain(first);
  if (unpacked.ok || unpacked.why !== 'damaged') return unpacked;
  for (const other of others) {
    const sooner = await unpackPlain(other);
    if (sooner.ok) return sooner;
  }
  return unpacked;
}

async function unpackPlain(packed: string): Promise<UnpackedResult> {
  if (packed.length > MAX_PACKED_LENGTH) return tooLong(packed);
  const found = formatOf(packed);
  if (found === null) return refused('not-a-result', 'expected a format and a dot first, got neither');
  const { format, rest } = found;
  if (format > RESULT_FORMAT) return refused('newer', `expected format ${RESULT_FORMAT}, got ${format}`);
  if (format < RESULT_FORMAT) return refused('not-a-result', `expected format ${RESULT_FORMAT}, got ${format}`);
  const bytes = fromBase64url(rest);
  if (bytes === null) return refused('damaged', 'expected base64url, got something else');
  const inflated = await inflate(bytes, MAX_INFLATED_BYTES);
  if (!inflated.ok) {
    const isTooFar = inflated.why === 'inflates-too-far';
    return refused(inflated.why, isTooFar ? `expected at most ${MAX_INFLATED_BYTES} bytes, got more` : NOT_DEFLATED);
  }
  const json = withoutChecksum(inflated.bytes);
  if (json === null) return refused('damaged', 'expected the checksum of what is inside, got another');
  const expanded = expandJson(json);
  if (expanded === null) return refused('not-a-result', 'expected a packed result, got other data');
  return ofParsed(parseShared(expanded.value));
}

const NOT_DEFLATED = 'expected deflated data, got something else or less';

function ofParsed(parsed: ParsedShared): UnpackedResult {
  if (parsed.ok) return parsed;
  return refused(parsed.isNewer ? 'newer' : 'not-a-result', parsed.message);
}

function tooLong(text: string): UnpackedResult {
  return refused('too-long', `expected at most ${MAX_PACKED_LENGTH} characters, got ${text.length}`);
}

function refused(why: Unreadable, message: string): UnpackedResult {
  return { ok: false, why, message };
}
