import { effect, type Signal, signal, untracked } from '@preact/signals';
import { exportReport } from '../../core/report/export.ts';
import type { CallReport } from '../../core/report/schema.ts';
import { askedOf } from '../../core/share/asked-of.ts';
import { parseShared } from '../../core/share/parse-shared.ts';
import { shareable } from '../../core/share/shareable.ts';
import type { Said, SharedResult } from '../../core/share/shared-result.ts';
import type { TestRequest } from '../../core/share/test-request.ts';
import type { OutboxEntry } from '../../history/index.ts';
import { packResult } from '../../links/index.ts';
import type { SharePanelProps } from '../../views/share/share-panel.tsx';
import type { Delivery, ResultLink } from '../../views/share/share-ways.tsx';
import { summaryText } from '../../views/words/share-summary.ts';
import type { HistoryAccess } from '../history-access.ts';
import { saveFile } from '../save-file.ts';
import type { AppState, ShownTest } from '../state.ts';
import { createOutbox } from './outbox.ts';
import { outboxHost } from './outbox-host.ts';
import { mailOf } from './share-text.ts';

export { SharePanel } from '../../views/share/share-panel.tsx';

/** What gives results to others: `<SharePanel {...sharing.panel.value} />`. */
export interface Sharing {
  /** Of the test shown; null where there is none to give. */
  readonly panel: Signal<SharePanelProps | null>;
  readonly look: (shown: ShownTest) => Promise<void>;
  /** Without a click: where the deployment wants it so, and said so before the test. */
  readonly sendByItself: (report: CallReport) => Promise<void>;
}

const NOTHING_SAID: Said = { note: '', place: null, headset: null, provider: null };

/** What is looked at. */
interface Looked {
  readonly report: CallReport;
  readonly request: TestRequest | null;
  readonly said: Said;
  readonly link: ResultLink;
  readonly hadNoRoom: boolean;
}

/** @param page address of this page, without its hash */
export function createSharing(state: AppState, history: HistoryAccess, page: string): Sharing {
  const panel: Sharing['panel'] = signal(null);
  const outbox = createOutbox(outboxHost(history, new URL('results', page).href), new AbortController().signal);
  let looked: Looked | null = null;

  const entryOf = (id: string) => outbox.entries.value.find((entry) => entry.id === id) ?? null;

  const requestOf = async (id: string): Promise<TestRequest | null> => {
    const known = state.requests.value.get(id);
    if (known !== undefined) return known;
    const read = await history.read((opened) => opened.outbox.readRequest(id));
    const request = read.ok ? read.value : null;
    if (request !== null) state.requests.value = new Map(state.requests.value).set(id, request);
    return request;
  };

  /** As it goes: what has gone already is not changed any more. */
  const sharedOf = ({ report, request, said }: Looked): SharedResult => {
    const entry = entryOf(report.id);
    if (entry !== null && entry.state !== 'refused') return entry.shared;
    return resultOf(report, request, said, state.config.value.personal);
  };

  const change = (part: Partial<Looked>) => {
    if (looked === null) return;
    looked = { ...looked, ...part };
    show();
  };

  let made: string | null = null;
  /** Anew only where something of it has changed. */
  const makeLink = async () => {
    if (looked === null) return;
    const shared = sharedOf(looked);
    const key = JSON.stringify(shared);
    if (made === key) return;
    made = key;
    change({ link: { at: 'making' } });
    const link = await packResult(shared).then(
      (packed) => ({ at: 'made', address: `${page}#/r/${packed}` }) as const,
      () => ({ at: 'failed' }) as const,
    );
    if (made === key) change({ link });
  };

  const send = async (isAutomatic: boolean) => {
    if (looked === null) return;
    const { report } = looked;
    const entry = entryOf(report.id);
    if (entry?.state === 'waiting') return outbox.wake('now');
    const hasRoom = await outbox.send(sharedOf(looked), isAutomatic);
    if (looked?.report.id === report.id) change({ hadNoRoom: !hasRoom });
  };

  const show = () => {
    if (looked === null) {
      panel.value = null;
      return;
    }
    const { report, request, said, link, hadNoRoom } = looked;
    const { name, results, personal } = state.config.value;
    const entry = entryOf(report.id);
    const isFrozen = entry !== null && entry.state !== 'refused';
    const shared = sharedOf(looked);
    const summary = summaryText(report, shared.asked);
    panel.value = {
      by: request?.by ?? null,
      back: request?.back ?? null,
      asked: shared.asked,
      isAutomatic: entry?.isAutomatic ?? false,
      deployment: name,
      personal,
      ways: results.ways,
      said: isFrozen ? shared.said : said,
      isFrozen,
      link,
      mail: mailOf(results.mailTo, shared, summary, link.at === 'made' ? link.address : null),
      delivery: hadNoRoom ? { at: 'no-room' } : deliveryOf(entry, outbox.isStored(report.id)),
      summary,
      nowMs: Date.now(),
      onSaid(next) {
        change({ said: next });
        void makeLink();
      },
      onSend: () => void send(false),
      onSave: () => saveShared(shared),
      onPrint: () => globalThis.print(),
    };
  };

  effect(() => {
    // What the server says changes the panel, and its mark goes into the link.
    void [outbox.entries.value, state.config.value];
    untracked(() => {
      show();
      void makeLink();
    });
  });
  addEventListener('online', () => void outbox.wake('now'));
  void outbox.wake();

  return {
    panel,
    async look(shown) {
      looked = null;
      made = null;
      show();
      const report = shown.state === 'found' && shown.report.outcome !== 'running' ? shown.report : null;
      if (report === null) return;
      const request = await requestOf(report.id);
      if (state.shown.value !== shown) return;
      looked = { report, request, said: NOTHING_SAID, link: { at: 'making' }, hadNoRoom: false };
      show();
      await makeLink();
    },
    async sendByItself(report) {
      const request = await requestOf(report.id);
      await outbox.send(resultOf(report, request, NOTHING_SAID, state.config.value.personal), true);
    },
  };
}

/** In the form in which it comes out of a link, so that what the server signs is what is checked. */
function resultOf(
  report: CallReport,
  request: TestRequest | null,
  said: Said,
  keep: AppState['config']['value']['personal'],
): SharedResult {
  const asked = request && askedOf(request);
  const made = {
    schema: 'callprobe/shared',
    version: 1,
    report: shareable(report, keep),
    asked,
    said,
    seen: null,
  } as const;
  const parsed = parseShared(made);
  if (!parsed.ok) throw new TypeError(parsed.message);
  return parsed.shared;
}

function deliveryOf(entry: OutboxEntry | null, isStored: boolean): Delivery {
  if (entry === null) return { at: 'none' };
  const { state, attempts, nextAtMs, detail, shared } = entry;
  if (state === 'refused') return { at: 'refused', detail };
  if (state === 'sent') return { at: 'sent', seenAtMs: shared.seen?.atMs ?? nextAtMs };
  return attempts === 0 ? { at: 'sending' } : { at: 'waiting', nextAtMs, detail, isStored };
}

function saveShared(shared: SharedResult): void {
  const { fileName } = exportReport(shared.report);
  saveFile(fileName.replace('callprobe-', 'callprobe-result-'), `${JSON.stringify(shared, null, 1)}\n`);
}
