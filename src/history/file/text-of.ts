import { Refusal } from './refusal.ts';

/** How much text is looked at between two turns of the page; our choice: about a millisecond's work. */
const PART_LENGTH = 256 * 1024;

/** A file's text in parts, so that it is never in memory as one string. `onRead` hears how much of it was read, 0 to 1. */
export async function* textOf(
  file: Blob | string,
  pause: () => Promise<void>,
  onRead: (ratio: number) => void,
): AsyncGenerator<string> {
  if (typeof file === 'string') {
    for (let from = 0; from < file.length; from += PART_LENGTH) {
      yield file.slice(from, from + PART_LENGTH);
      onRead(Math.min(1, (from + PART_LENGTH) / file.length));
      await pause();
    }
    return;
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = 0; from < file.size; from += PART_LENGTH) {
    const bytes = await bytesOf(file.slice(from, from + PART_LENGTH));
    yield decoded(decoder, bytes, from);
    onRead(Math.min(1, (from + PART_LENGTH) / file.size));
    await pause();
  }
  yield decoded(decoder, null, file.size);
}

async function bytesOf(part: Blob): Promise<ArrayBuffer> {
  try {
    return await part.arrayBuffer();
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: typeof error, message: String(error) };
    throw new Refusal('unreadable', 'file', `expected to be readable, got ${name}: ${message}`);
  }
}

function decoded(decoder: TextDecoder, bytes: ArrayBuffer | null, from: number): string {
  try {
    return bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new Refusal(
      'not-json',
      'file',
      `expected text in UTF-8 (RFC 8259, 8.1), got other bytes from byte ${from} on`,
    );
  }
}
