/** A packed text begins with the number of its format and a dot. A reader knows its own and all before. */
export const RESULT_FORMAT = 1;
export const REQUEST_FORMAT = 1;

/** Of a packed result, characters; what every chat and mail program carries as one link is far less (`MAX_LINK_LENGTH`). Our choice. */
export const MAX_PACKED_LENGTH = 64 * 1024;
/** Above it a result is better sent as a file, characters of the packed text; our choice: mail programs and chats cut longer ones. */
export const MAX_LINK_LENGTH = 8 * 1024;
/** Of the text inside, bytes; the largest result, of ten minutes, has 150 kB. Our choice. */
export const MAX_INFLATED_BYTES = 1024 * 1024;

/** The number of the format a text begins with, and what follows; null where it begins with none. */
export function formatOf(packed: string): { readonly format: number; readonly rest: string } | null {
  const [, format, rest] = /^(\d{1,4})\.(.*)$/su.exec(packed) ?? [];
  return format === undefined || rest === undefined ? null : { format: Number(format), rest };
}
