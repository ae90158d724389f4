/** A packed text begins with the number of its format and a dot. A reader knows its own and all before. */
export const RESULT_FORMAT = 1;
export const REQUEST_FORMAT = 1;

/** Of a packed result, characters; what every chat and mail program carries as one link is far less (`MAX_LINK_LENGTH`). Our choice. */
export const MAX_PACKED_LENGTH = 64 * 1024;
/** Above it a result is better sent as a file, characters of the packed text; our choice: mail programs and chats cut longer ones. */
export const MAX_LINK_LENGTH = 8 * 1024;
/** Of a test link, characters: six texts at their longest, in four-byte characters, are 2,500. Our choice. */
export const MAX_REQUEST_LENGTH = 4 * 1024;
/** Of the text inside a result, bytes: ten minutes of nothing but noise have 180 kB. Our choice, so that even the worst is done with in 100 ms. */
export const MAX_INFLATED_BYTES = 512 * 1024;

/** The number of the format a text begins with, and what follows; null where it begins with none. */
export function formatOf(packed: string): { readonly format: number; readonly rest: string } | null {
  const [, format, rest] = /^(\d{1,4})\.(.*)$/su.exec(packed) ?? [];
  return format === undefined || rest === undefined ? null : { format: Number(format), rest };
}
