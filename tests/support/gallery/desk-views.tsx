import type { VNode } from 'preact';
import { facetChoices } from '../../../src/app/history/choices.ts';
import type { SharedResult } from '../../../src/core/share/shared-result.ts';
import { agentsOf } from '../../../src/core/trends/agents.ts';
import { columnsOf, type TestRow } from '../../../src/core/trends/columns.ts';
import { NO_FILTER, selectRows } from '../../../src/core/trends/filter.ts';
import { sharedCauses } from '../../../src/core/trends/shared-causes.ts';
import { DEFAULT_DESK_QUERY, type DeskQuery } from '../../../src/views/desk/desk-query.ts';
import { DeskScreen } from '../../../src/views/desk/desk-screen.tsx';
import type { IntakeWork, Refused } from '../../../src/views/desk/intake-panel.tsx';
import type { KeptState, Trust } from '../../../src/views/shared/from-card.tsx';
import { SharedScreen } from '../../../src/views/shared/shared-screen.tsx';
import { madeDesk } from '../desk/made-desk.ts';
import { sharedOf } from '../desk/made-shared.ts';
import { FIRST_STARTED_AT, poorUplinkReport, SAMPLE_REPORTS, sampleReport } from '../reports/index.ts';

const nothing = () => {};
const TARGET_MOS = 4;
const NOW_MS = FIRST_STARTED_AT + 14 * 86_400_000;

interface DeskOptions {
  readonly work?: IntakeWork;
  readonly query?: Partial<DeskQuery>;
  readonly status?: 'loading' | 'unreadable' | 'ready';
}

function desk(
  rows: readonly TestRow[],
  { work = { at: 'idle' }, query = {}, status = 'ready' }: DeskOptions = {},
): VNode {
  const columns = columnsOf(rows);
  const choices = facetChoices(columns);
  const wanted = query.place === undefined ? NO_FILTER : { ...NO_FILTER, facets: { place: [query.place] } };
  const agents = agentsOf(columns, selectRows(columns, wanted), TARGET_MOS);
  return (
    <DeskScreen
      status={status}
      total={rows.length}
      query={{ ...DEFAULT_DESK_QUERY, ...query }}
      nowMs={NOW_MS}
      targetMos={TARGET_MOS}
      agents={agents}
      causes={sharedCauses(agents, TARGET_MOS)}
      places={choices.place ?? []}
      routes={choices.route ?? []}
      intake={{ work, onFiles: nothing, onText: nothing, onStop: nothing }}
      onQuery={nothing}
      onSaveCsv={nothing}
    />
  );
}

function shared(result: SharedResult, trust: Trust | null, kept: KeptState): VNode {
  return <SharedScreen at="shown" shared={result} trust={trust} kept={kept} onAdd={nothing} onExport={nothing} />;
}

const SEEN = { keyId: '0123456789abcdef', atMs: FIRST_STARTED_AT + 60_000, signature: 'A'.repeat(86) };

/** Longer than people type, and what they would do to a page if it let them. */
const LONG = sharedOf((SAMPLE_REPORTS['poor-downlink'] ?? sampleReport)(), {
  asked: {
    id: 'request-0002',
    label: 'Maria Magdalena von Hohenstein-Oberberg, evening shift, B',
    ticket: 'a-ticket-without-any-blank-that-is-as-long-as-one-may-be-ok',
    site: 'Cebu',
  },
  said: {
    note: 'Kids were streaming in the next room.\nThe VPN was on, and the caller said <b>robot</b> and hung up after the second sentence.',
    place: 'the attic under the roof, next to the window and the router',
    headset: null,
    provider: null,
  },
  seen: SEEN,
});

const REFUSED: readonly Refused[] = [
  {
    file: 'results/2026-11-20 Ana.json',
    link: null,
    why: 'wrong-field',
    message: 'report.verdict.mos: expected >=1, got 0',
  },
  { file: 'chat.txt', link: 7, why: 'damaged', message: 'expected the checksum of what is inside, got another' },
  { file: null, link: 3, why: 'newer', message: 'expected format 1, got 2' },
  {
    file: 'a-photograph-with-a-name-that-is-as-long-as-file-names-get-when-a-phone-makes-them-20261120-184210.jpeg',
    link: null,
    why: 'no-links',
    message: 'expected a result link, got none',
  },
];

const DONE = { at: 'done', added: 482, updated: 3, unchanged: 11, duplicates: 9, refused: REFUSED, id: null } as const;

/** The help desk with nothing, little and much on it, and results that came back. */
export const DESK_VIEWS = {
  'desk-loading': () => ({ screen: desk([], { status: 'loading' }) }),
  'desk-empty': () => ({ screen: desk([]) }),
  'desk-one': () => ({
    screen: desk(madeDesk({ people: 1, seed: 4 }), {
      work: { ...DONE, added: 1, updated: 0, unchanged: 0, duplicates: 0, refused: [], id: 'desk-4-0-0' },
    }),
  }),
  'desk-twelve': () => ({ screen: desk(madeDesk({ people: 12, seed: 3 })) }),
  'desk-sixty': () => ({ screen: desk(madeDesk({ people: 60, seed: 2 }), { query: { sort: 'up' } }) }),
  'desk-no-match': () => ({ screen: desk(madeDesk({ people: 12, seed: 3 }), { query: { place: 'the moon' } }) }),
  'desk-importing': () => ({
    screen: desk(madeDesk({ people: 2, seed: 3 }), { work: { at: 'reading', done: 212, of: 500 } }),
  }),
  'desk-refused': () => ({ screen: desk(madeDesk({ people: 3, seed: 3 }), { work: DONE }) }),
  'shared-verified': () => ({ screen: shared({ ...sharedOf(poorUplinkReport()), seen: SEEN }, 'verified', 'absent') }),
  'shared-not-verified': () => ({ screen: shared(LONG, 'not-verified', 'failed') }),
  'shared-not-signed': () => ({
    screen: shared(sharedOf((SAMPLE_REPORTS.good ?? sampleReport)(), { asked: null }), 'not-seen', 'own'),
  }),
  'shared-checking': () => ({
    screen: shared(
      { ...sharedOf((SAMPLE_REPORTS['failed-relay-unreachable'] ?? sampleReport)()), seen: SEEN },
      null,
      'looking',
    ),
  }),
  'shared-refused': () => ({
    screen: <SharedScreen at="refused" why="damaged" message="expected the checksum of what is inside, got another" />,
  }),
} as const satisfies Readonly<Record<string, () => { readonly screen: VNode }>>;
