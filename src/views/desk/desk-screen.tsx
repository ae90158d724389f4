import { useEffect, useRef, useState } from 'preact/hooks';
import type { Agent } from '../../core/trends/agents.ts';
import type { SharedCauses } from '../../core/trends/shared-causes.ts';
import { Choice } from '../trends/filter-bar.tsx';
import { RANGES } from '../trends/history-query.ts';
import { Kept } from '../trends/kept.tsx';
import { DESK_WORDS, INTAKE_WORDS } from '../words/en/desk.ts';
import { FILTER_WORDS, RANGE_WORDS } from '../words/en/trends.ts';
import { countText } from '../words/numbers.ts';
import { testsText } from '../words/trends.ts';
import { AgentsTable } from './agents-table.tsx';
import { DEFAULT_DESK_QUERY, type DeskQuery } from './desk-query.ts';
import { IntakePanel, type IntakePanelProps } from './intake-panel.tsx';
import { SharedLine } from './shared-line.tsx';

export interface DeskScreenProps {
  readonly status: 'loading' | 'unreadable' | 'ready';
  /** Tests of anybody, whatever is filtered by. */
  readonly total: number;
  readonly query: DeskQuery;
  readonly nowMs: number;
  /** 1 to 4.5 */
  readonly targetMos: number;
  readonly agents: readonly Agent[];
  readonly causes: SharedCauses;
  /** What can be chosen among; null: not known. */
  readonly places: readonly (string | null)[];
  readonly routes: readonly (string | null)[];
  readonly intake: IntakePanelProps;
  readonly onQuery: (query: DeskQuery) => void;
  readonly onSaveCsv: () => void;
}

/** Who has a bad line, and what many of them share. Files can be dropped anywhere on the page. */
export function DeskScreen(props: DeskScreenProps) {
  const isOver = useDrops(props.intake);
  return (
    <section class={`desk ${isOver ? 'desk-over' : ''}`}>
      <div class="desk-head">
        <h1 tabIndex={-1}>{DESK_WORDS.heading}</h1>
        <a class="button primary" href="#/ask">
          {DESK_WORDS.ask}
        </a>
      </div>
      {isOver && <p class="desk-drop">{INTAKE_WORDS.drop}</p>}
      <DeskBody {...props} />
    </section>
  );
}

/** Takes what is dropped while the screen stands; true while something is held over the page. */
function useDrops(intake: IntakePanelProps): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(intake);
  latest.current = intake;
  useEffect(() => {
    const controller = new AbortController();
    const on = { signal: controller.signal };
    document.addEventListener(
      'dragover',
      (event) => {
        event.preventDefault();
        setOver(true);
      },
      on,
    );
    document.addEventListener('dragleave', (event) => setOver(event.relatedTarget !== null), on);
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const files = [...(event.dataTransfer?.files ?? [])];
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        // Text dropped into the field belongs there.
        if (files.length === 0 && (text === '' || event.target instanceof HTMLTextAreaElement)) return;
        event.preventDefault();
        if (files.length > 0) latest.current.onFiles(files);
        else latest.current.onText(text);
      },
      on,
    );
    return () => controller.abort();
  }, []);
  return isOver;
}

function DeskBody(props: DeskScreenProps) {
  const { status, total, intake } = props;
  if (status === 'unreadable') return <p class="lead">{DESK_WORDS.unreadable}</p>;
  if (status === 'loading') return <p class="lead">{DESK_WORDS.loading}</p>;
  if (total > 0) {
    return (
      <>
        <p class="lead">{DESK_WORDS.lead}</p>
        {/* While files are read in, the table need not be drawn anew. */}
        <Kept by={[props.agents, props.causes, props.query, props.places, props.routes, total]}>
          {() => <Overview {...props} />}
        </Kept>
        <IntakePanel {...intake} />
      </>
    );
  }
  return (
    <>
      <p class="lead">{DESK_WORDS.empty}</p>
      <p class="teach">{DESK_WORDS.emptyTeach}</p>
      <IntakePanel {...intake} />
    </>
  );
}

function Overview({
  total,
  query,
  nowMs,
  targetMos,
  agents,
  causes,
  places,
  routes,
  onQuery,
  onSaveCsv,
}: DeskScreenProps) {
  const isFiltered = query.place !== undefined || query.route !== undefined;
  return (
    <>
      <section class="filters filter-fields" aria-label={DESK_WORDS.filters}>
        <Choice label={DESK_WORDS.range} value={query.range} onChoose={(range) => onQuery({ ...query, range })}>
          {RANGES.map((range) => [range, RANGE_WORDS[range].choice] as const)}
        </Choice>
        <WordChoice of="place" words={places} query={query} onQuery={onQuery} />
        <WordChoice of="route" words={routes} query={query} onQuery={onQuery} />
      </section>
      {agents.length === 0 ? (
        <div class="card no-match">
          <p>
            {isFiltered ? DESK_WORDS.noMatch : DESK_WORDS.noneInRange(RANGE_WORDS[query.range].last, testsText(total))}
          </p>
          <p>
            <button type="button" class="button" onClick={() => onQuery({ ...DEFAULT_DESK_QUERY, range: 'all' })}>
              {DESK_WORDS.showAll}
            </button>
          </p>
        </div>
      ) : (
        <>
          <SharedLine causes={causes} />
          <AgentsTable agents={agents} query={query} targetMos={targetMos} nowMs={nowMs} onQuery={onQuery} />
          <p class="after buttons">
            <span class="muted">{DESK_WORDS.people(agents.length, countText(agents.length))}</span>
            <button type="button" class="button" onClick={onSaveCsv}>
              {DESK_WORDS.saveCsv}
            </button>
          </p>
        </>
      )}
    </>
  );
}

interface WordChoiceProps {
  readonly of: 'place' | 'route';
  readonly words: readonly (string | null)[];
  readonly query: DeskQuery;
  readonly onQuery: (query: DeskQuery) => void;
}

const ANY = 'any';

/** Only where there is something to choose, or something is chosen. */
function WordChoice({ of, words, query, onQuery }: WordChoiceProps) {
  const chosen = query[of];
  if (words.length < 2 && chosen === undefined) return null;
  const all = chosen === undefined || words.includes(chosen) ? words : [...words, chosen];
  const value = chosen === undefined ? ANY : `word-${all.indexOf(chosen)}`;
  return (
    <Choice
      label={DESK_WORDS[of]}
      value={value}
      onChoose={(name) =>
        onQuery({ ...query, [of]: name === ANY ? undefined : all[Number(name.slice('word-'.length))] })
      }
    >
      {[[ANY, FILTER_WORDS.any] as const, ...all.map((word, i) => [`word-${i}`, word ?? DESK_WORDS.notKnown] as const)]}
    </Choice>
  );
}
