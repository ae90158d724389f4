import type { SharedResult } from '../../core/share/shared-result.ts';
import { type Annotation, MAX_LABEL_LENGTH, NO_ANNOTATION, type TestOrigin } from '../../core/trends/annotation.ts';
import type { TransferEntry } from '../../history/transfer.ts';

/**
 * A shared result as a history keeps it. Its person is who the link was for; its place is the site that the desk named, since that is what
 * lines are compared by, and then what the person said of it is a tag, beside the ticket.
 */
export function receivedEntry({ report, asked, said }: SharedResult, origin: TestOrigin): TransferEntry {
  const site = label(asked?.site);
  const place = label(said.place);
  const tags = [label(asked?.ticket), site === null ? null : place].flatMap((tag) => tag ?? []);
  const annotation: Annotation = {
    note: said.note,
    agent: label(asked?.label),
    place: site ?? place,
    headset: label(said.headset),
    provider: label(said.provider),
    tags: [...new Set(tags)],
    origin,
  };
  return { report, annotation };
}

/**
 * A test of a file that is not a shared result. What such a file says of itself is not believed: whoever made it could say that it was verified, and
 * what was its maker's own is somebody else's here.
 */
export function strangersEntry(entry: TransferEntry): TransferEntry {
  const annotation: Annotation = { ...NO_ANNOTATION, ...entry.annotation, origin: 'not-seen' };
  return { ...entry, annotation };
}

/** As a name is kept: one line without blanks around it, nothing where there is nothing. */
function label(text: string | null | undefined): string | null {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, MAX_LABEL_LENGTH);
  return line === '' ? null : line;
}
