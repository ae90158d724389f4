import { type Agent, isFailed } from '../../core/trends/agents.ts';
import { BandBadge } from '../parts/band-badge.tsx';
import { DirectionIcon } from '../parts/icons.tsx';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { DEFAULT_QUERY, queryHref } from '../trends/history-query.ts';
import { machineDate, shortDateText } from '../words/dates.ts';
import { DESK_WORDS } from '../words/en/desk.ts';
import { RESULT_NAMES } from '../words/en/trends.ts';
import { countText, mosText } from '../words/numbers.ts';
import { bandOfScore } from './band-of-score.ts';
import { type DESK_SORTS, type DeskQuery, type DeskSort, sortedBy } from './desk-query.ts';
import { DirectionBar } from './direction-bar.tsx';
import { sortedAgents } from './sorted-agents.ts';

export interface AgentsTableProps {
  readonly agents: readonly Agent[];
  readonly query: DeskQuery;
  readonly targetMos: number;
  readonly nowMs: number;
  readonly onQuery: (query: DeskQuery) => void;
}

const COLUMNS = [
  'agent',
  'verdict',
  'up',
  'down',
  'tests',
  'route',
  'browser',
  'provider',
  'when',
] as const satisfies readonly DeskSort[] & { readonly length: (typeof DESK_SORTS)['length'] };

/** One row a person. */
export function AgentsTable({ agents, query, targetMos, nowMs, onQuery }: AgentsTableProps) {
  return (
    <div class="card agents">
      <ScrollBox name={DESK_WORDS.tableName}>
        <table>
          <thead>
            <tr>
              {COLUMNS.map((sort) => (
                <Head key={sort} sort={sort} query={query} onQuery={onQuery} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sortedAgents(agents, query).map((agent) => (
              <AgentRow key={String(agent.name)} agent={agent} targetMos={targetMos} nowMs={nowMs} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p class="caption">{DESK_WORDS.barLegend(mosText(targetMos, 1))}</p>
    </div>
  );
}

type HeadProps = Pick<AgentsTableProps, 'query' | 'onQuery'> & { readonly sort: DeskSort };

function Head({ sort, query, onQuery }: HeadProps) {
  const isSorted = query.sort === sort;
  const order = query.isTurned ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? order : undefined}>
      <button type="button" class="sorter" onClick={() => onQuery(sortedBy(query, sort))}>
        {(sort === 'up' || sort === 'down') && <DirectionIcon direction={sort} />}
        {DESK_WORDS.columns[sort]}
        <span aria-hidden="true">{isSorted ? (query.isTurned ? '▴' : '▾') : ''}</span>
      </button>
    </th>
  );
}

type AgentRowProps = Pick<AgentsTableProps, 'targetMos' | 'nowMs'> & { readonly agent: Agent };

function AgentRow({ agent: { name, tests, bad, latest }, targetMos, nowMs }: AgentRowProps) {
  const { words, result, startedAt } = latest;
  const facets = { agent: [name] };
  // Of tests without a name only those are meant that came from somebody.
  const href = queryHref({ ...DEFAULT_QUERY, range: 'all', whose: name === null ? 'received' : 'all', facets });
  const when = shortDateText(startedAt, nowMs);
  return (
    <tr>
      <th scope="row">
        <a href={href} title={DESK_WORDS.openHistory(name ?? DESK_WORDS.nobody)}>
          <bdi>{name ?? DESK_WORDS.nobody}</bdi>
        </a>
        {words.place !== null && (
          <span class="under">
            <bdi>{words.place}</bdi>
          </span>
        )}
        {words.origin === 'not-verified' && <span class="under remark-trouble">{DESK_WORDS.notVerified}</span>}
      </th>
      <td>
        {latest.mos === null ? (
          <span class={isFailed(latest) ? 'remark-trouble' : ''}>{RESULT_NAMES[result]}</span>
        ) : (
          <BandBadge band={bandOfScore(latest.mos)} />
        )}
      </td>
      {(['up', 'down'] as const).map((direction) => (
        <td key={direction}>
          <DirectionBar mos={latest[direction]} targetMos={targetMos} />
        </td>
      ))}
      <td class="number">
        {countText(tests)}
        <span class="under">{DESK_WORDS.below(bad)}</span>
      </td>
      {(['route', 'browser', 'provider'] as const).map((facet) => (
        <td key={facet}>
          {words[facet] === null ? <span class="muted">{DESK_WORDS.notKnown}</span> : <bdi>{words[facet]}</bdi>}
        </td>
      ))}
      <td>
        <time dateTime={machineDate(startedAt)}>{when}</time>
      </td>
    </tr>
  );
}
