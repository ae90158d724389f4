import type { VNode } from 'preact';
import { ResultScreen } from '../../../src/views/result/result-screen.tsx';
import { SharePanel, type SharePanelProps } from '../../../src/views/share/share-panel.tsx';
import { resultHead } from '../../../src/views/words/result-head.ts';
import { summaryText } from '../../../src/views/words/share-summary.ts';
import { FIRST_STARTED_AT, SAMPLE_REPORTS, sampleReport } from '../reports/index.ts';
import { REQUEST } from '../share/made-up-requests.ts';

const nothing = () => {};
const NOW_MS = FIRST_STARTED_AT + 86_400_000;
const ASKED = { id: REQUEST.id, label: REQUEST.label, ticket: REQUEST.ticket, site: 'Lisbon' };

const REPORT = SAMPLE_REPORTS['poor-uplink']?.() ?? sampleReport();

function panel(props: Partial<SharePanelProps>): VNode {
  return (
    <SharePanel
      by={null}
      back={null}
      asked={null}
      isAutomatic={false}
      deployment="Northwind Calls"
      personal={[]}
      ways={['link', 'file', 'mail']}
      said={{ note: '', place: null, headset: null, provider: null }}
      isFrozen={false}
      link={{ at: 'made', address: `https://calls.example/#/r/1.${'x'.repeat(2900)}` }}
      mail={{ href: 'mailto:?subject=x', hasLink: false }}
      delivery={{ at: 'none' }}
      summary={summaryText(REPORT, null)}
      nowMs={NOW_MS}
      onSaid={nothing}
      onSend={nothing}
      onSave={nothing}
      onPrint={nothing}
      {...props}
    />
  );
}

/** The panel alone: its result is looked at elsewhere. */
function share(props: Partial<SharePanelProps>): VNode {
  return (
    <article class="result">
      <h1 tabIndex={-1}>{resultHead(REPORT).heading}</h1>
      {panel(props)}
    </article>
  );
}

/** The panel on its result. */
function onResult(props: Partial<SharePanelProps>): VNode {
  return (
    <ResultScreen
      report={REPORT}
      saved
      address={null}
      notes={null}
      share={panel(props)}
      onTestAgain={nothing}
      onExport={nothing}
      onDelete={nothing}
    />
  );
}

const BY = { by: REQUEST.by, asked: ASKED, back: 'link' } as const;
const SERVER = { ...BY, back: 'server', ways: ['link', 'file', 'mail', 'server'] } as const;

/** A result with what gives it to others, in each of its states. */
export const SHARE_VIEWS = {
  'share-closed': () => ({ screen: onResult({}) }),
  'share-asked': () => ({ screen: onResult(BY) }),
  'share-every-way': () => ({
    screen: share({
      ...SERVER,
      personal: ['browser', 'timeZone', 'microphone'],
      mail: { href: 'mailto:x', hasLink: true },
    }),
  }),
  'share-long': () => ({
    screen: share({ ...BY, link: { at: 'made', address: `https://calls.example/#/r/1.${'x'.repeat(39_000)}` } }),
  }),
  'share-waiting': () => ({
    screen: share({
      ...SERVER,
      isFrozen: true,
      said: { note: 'VPN on', place: 'Kitchen', headset: null, provider: 'Telekom' },
      delivery: { at: 'waiting', nextAtMs: NOW_MS + 40_000, detail: '503: webhook down', isStored: true },
    }),
  }),
  'share-sent': () => ({
    screen: share({ ...SERVER, isFrozen: true, isAutomatic: true, delivery: { at: 'sent', seenAtMs: NOW_MS } }),
  }),
  'share-refused': () => ({
    screen: share({ ...SERVER, delivery: { at: 'refused', detail: '403: expected a request of this origin' } }),
  }),
  'share-no-room': () => ({ screen: share({ ...SERVER, link: { at: 'failed' }, delivery: { at: 'no-room' } }) }),
} as const satisfies Readonly<Record<string, () => { readonly screen: VNode }>>;
