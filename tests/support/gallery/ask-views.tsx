import type { VNode } from 'preact';
import type { TestRequest } from '../../../src/core/share/test-request.ts';
import { packRequest, qrOf } from '../../../src/links/index.ts';
import type { AskFields } from '../../../src/views/ask/ask-form.tsx';
import type { AskLink } from '../../../src/views/ask/ask-links.tsx';
import { AskScreen, type AskScreenProps } from '../../../src/views/ask/ask-screen.tsx';
import { AskedTest, type AskedTestProps } from '../../../src/views/ask/asked-test.tsx';
import { RefusedRequest, type RequestRefusal } from '../../../src/views/ask/refused-request.tsx';
import { ASK_WORDS } from '../../../src/views/words/en/ask.ts';
import { REQUEST } from '../share/made-up-requests.ts';

const nothing = () => {};
const UNTIL_MS = Date.UTC(2026, 10, 28, 17, 0);
const OFFER = { routes: ['Frankfurt', 'carrier A', 'carrier B'], loadBytes: 20e6 };

const REQUESTED: TestRequest = { ...REQUEST, site: 'Lisbon', untilMs: UNTIL_MS };

const PREVIEW: AskScreenProps['preview'] = {
  request: REQUESTED,
  deployment: 'Northwind Calls',
  codec: 'opus',
  offer: OFFER,
  isAutomatic: false,
  personal: ['browser'],
};

const EMPTY: AskFields = {
  by: '',
  why: '',
  labels: '',
  ticket: '',
  site: '',
  kind: 'usual',
  longLengthMs: '60000',
  route: '',
  codec: '',
  language: '',
  back: 'link',
  until: 'week',
};

const FILLED: AskFields = {
  ...EMPTY,
  by: 'Maria, IT help desk',
  why: 'Your callers say your voice breaks off.',
  labels: 'Anna Berg',
  ticket: 'INC-4711',
  site: 'Lisbon',
};

function linkFor(label: string | null, isAlone: boolean): AskLink {
  const address = `https://calls.example/#/t/${packRequest({ ...REQUESTED, label })}`;
  const { by, why } = REQUESTED;
  const message = ASK_WORDS.messageText({ by, why, time: 'about 20 seconds', address });
  return { label, address, message, modules: isAlone ? qrOf(address) : null };
}

function ask(props: Partial<AskScreenProps>): VNode {
  return (
    <AskScreen
      fields={FILLED}
      choices={{
        sites: ['Lisbon', 'Manila'],
        routes: OFFER.routes,
        languages: ['en', 'es', 'de', 'fr', 'pt-BR', 'fil'],
        ways: ['link', 'file', 'mail', 'server'],
      }}
      faults={{}}
      onChange={nothing}
      links={[]}
      ticket="INC-4711"
      isLocal={false}
      onAnew={nothing}
      preview={PREVIEW}
      {...props}
    />
  );
}

function asked(change: Partial<TestRequest>, props: Partial<AskedTestProps> = {}): VNode {
  return <AskedTest {...PREVIEW} request={{ ...REQUESTED, ...change }} onStart={nothing} {...props} />;
}

function refused(why: RequestRefusal, detail: string | null = null): VNode {
  return <RefusedRequest why={why} untilMs={why === 'expired' ? UNTIL_MS : null} detail={detail} />;
}

const LONG_WORDS = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbea';

/** The link builder, and what stands behind a test link. */
export const ASK_VIEWS = {
  ask: () => ({
    screen: ask({
      fields: EMPTY,
      isLocal: true,
      preview: { ...PREVIEW, request: { ...REQUEST, by: ASK_WORDS.somebody, why: null, label: null, ticket: null } },
    }),
  }),
  'ask-filled': () => ({ screen: ask({ links: [linkFor('Anna Berg', true)] }) }),
  'ask-several': () => ({
    screen: ask({
      fields: { ...FILLED, labels: 'Anna Berg\nAgent 4711\nwww.example.org', kind: 'long' },
      faults: { labels: ASK_WORDS.faults.noAddress },
      links: ['Anna Berg', 'Agent 4711', LONG_WORDS].map((label) => linkFor(label, false)),
    }),
  }),
  asked: () => ({ screen: asked({}) }),
  'asked-long': () => ({
    screen: asked({
      by: LONG_WORDS,
      why: `${LONG_WORDS} `.repeat(3).trim(),
      label: LONG_WORDS,
      kind: 'long',
      longLengthMs: 600_000,
      codec: 'PCMA',
      route: 'Frankfurt',
      back: 'server',
    }),
  }),
  'asked-automatic': () => ({ screen: asked({ kind: 'load', back: 'server' }, { isAutomatic: true, personal: [] }) }),
  'asked-damaged': () => ({ screen: refused('damaged', 'expected the checksum of what is inside, got another') }),
  'asked-expired': () => ({ screen: refused('expired') }),
  'asked-not-offered': () => ({ screen: refused('not-offered', 'site: expected one of Lisbon, Manila, got Porto') }),
} as const satisfies Readonly<Record<string, () => { readonly screen: VNode }>>;
