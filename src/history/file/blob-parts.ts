/** A file grows by so much text at a time; our choice: some hundred summaries, or a few reports. */
const PART_LENGTH = 256 * 1024;

export interface GrowingFile {
  readonly add: (text: string) => void;
  /** Ends it. */
  readonly blob: () => Blob;
}

/** A file that is never in memory as one string: what is finished of it belongs to the browser, which may put it on disk. */
export function growingFile(type: string): GrowingFile {
  const parts: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  const flush = () => {
    if (texts.length > 0) parts.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  return {
    add: (text) => {
      texts.push(text);
      length += text.length;
      if (length >= PART_LENGTH) flush();
    },
    blob: () => {
      flush();
      return new Blob(parts, { type });
    },
  };
}
