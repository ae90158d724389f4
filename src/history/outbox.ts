import { unwrap } from 'idb';
import * as v from 'valibot';
import { parseShared } from '../core/share/parse-shared.ts';
import type { SharedResult } from '../core/share/shared-result.ts';
import { type TestRequest, testRequestSchema } from '../core/share/test-request.ts';
import type { HistoryDatabase } from './database.ts';
import { checked } from './summary-schema.ts';
import { reading, writing } from './transaction.ts';
import { tried } from './tried.ts';

/** A result on its way to the deployment's server, or what became of it. */
export interface OutboxEntry {
  /** Of its report. */
  readonly id: string;
  /** As it goes; once it was seen there, with the server's mark. */
  readonly shared: SharedResult;
  readonly state: 'waiting' | 'sent' | 'refused';
  /** Epoch ms. */
  readonly putAtMs: number;
  /** How often it was tried in vain. */
  readonly attempts: number;
  /** Not to be tried before, epoch ms. */
  readonly nextAtMs: number;
  /** It went without a click, as was said before the test. */
  readonly isAutomatic: boolean;
  /** For the engineer: why it was refused, or the last attempt failed; null where nothing was said. */
  readonly detail: string | null;
}

/** Kept at once, sent ones included; our choice: more than a long day without a server, and a few MB at most. */
export const MAX_OUTBOX = 100;
/** Our choice: enough to say which field was wrong. */
export const MAX_DETAIL_LENGTH = 300;

const epochMs = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** Its report may be of an earlier version: a page that waited may have become a newer one. */
const sharedResult = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }): SharedResult => {
    const parsed = parseShared(dataset.value);
    if (parsed.ok) return parsed.shared;
    addIssue({ message: parsed.message });
    return NEVER;
  }),
);

const outboxSchema: v.GenericSchema<unknown, OutboxEntry> = v.object({
  id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  shared: sharedResult,
  state: v.picklist(['waiting', 'sent', 'refused']),
  putAtMs: epochMs,
  attempts: v.pipe(v.number(), v.integer(), v.minValue(0)),
  nextAtMs: epochMs,
  isAutomatic: v.boolean(),
  detail: v.nullable(v.pipe(v.string(), v.maxLength(MAX_DETAIL_LENGTH))),
});

/** What waits to be sent, and which tests were asked for, beside the tests themselves. */
export interface Outbox {
  /**
   * Puts an entry in place of an earlier one of its id. Where there are too many the oldest that was sent goes.
   * @returns false where none of them was sent: then nothing has changed
   * @throws {RangeError} what cannot be kept, by its field
   */
  readonly put: (entry: OutboxEntry) => Promise<boolean>;
  /** As `put`, where there still is one of its id: what was deleted meanwhile stays so. */
  readonly change: (entry: OutboxEntry) => Promise<boolean>;
  /** Oldest first; damaged ones are not among them. */
  readonly list: () => Promise<readonly OutboxEntry[]>;
  readonly remove: (id: string) => Promise<void>;
  /** Remembers what asked for a test. */
  readonly putRequest: (id: string, request: TestRequest) => Promise<void>;
  /** Null where nobody asked. */
  readonly readRequest: (id: string) => Promise<TestRequest | null>;
}

export function outboxOf(database: HistoryDatabase): Outbox {
  return {
    put: (entry) => putEntry(database, entry, true),
    change: (entry) => putEntry(database, entry, false),
    list: () => listEntries(database),
    async remove(id) {
      await writing(database, `remove ${id} from the outbox`, 'strict', async (transaction) => {
        unwrap(transaction.objectStore('outbox')).delete(id);
      });
    },
    async putRequest(id, request) {
      await writing(database, `keep what asked for ${id}`, 'relaxed', async (transaction) => {
        unwrap(transaction.objectStore('requests')).put({ id, request });
      });
    },
    readRequest: (id) =>
      reading(database, `read what asked for ${id}`, async (transaction) => {
        const store = unwrap(transaction.objectStore('requests'));
        const read = await tried<unknown>(`read what asked for ${id}`, () => store.get(id));
        const parsed = v.safeParse(testRequestSchema, read.ok ? Reflect.get(Object(read.value), 'request') : null);
        return parsed.success ? parsed.output : null;
      }),
  };
}

async function putEntry(database: HistoryDatabase, entry: OutboxEntry, isNew: boolean): Promise<boolean> {
  const parsed = checked('entry', outboxSchema, entry);
  if (!parsed.ok) throw new RangeError(parsed.message);
  return writing(database, `put ${entry.id} into the outbox`, 'strict', async (transaction) => {
    const store = unwrap(transaction.objectStore('outbox'));
    const read = await tried<unknown[]>('list the outbox', () => store.getAll());
    const stored: readonly unknown[] = read.ok ? read.value : [];
    const isThere = stored.some((one) => Reflect.get(Object(one), 'id') === entry.id);
    if (!isThere && !isNew) return false;
    if (!isThere && stored.length >= MAX_OUTBOX) {
      const [oldest] = entriesIn(stored).filter(({ state }) => state === 'sent');
      if (oldest === undefined) return false;
      store.delete(oldest.id);
    }
    store.put(parsed.value);
    return true;
  });
}

function listEntries(database: HistoryDatabase): Promise<readonly OutboxEntry[]> {
  return reading(database, 'list the outbox', async (transaction) => {
    const read = await tried<unknown[]>('list the outbox', () => unwrap(transaction.objectStore('outbox')).getAll());
    return entriesIn(read.ok ? read.value : []);
  });
}

function entriesIn(stored: readonly unknown[]): readonly OutboxEntry[] {
  const parsed = stored.map((one) => checked('entry', outboxSchema, one));
  return parsed.flatMap((one) => (one.ok ? [one.value] : [])).toSorted((a, b) => a.putAtMs - b.putAtMs);
}
