import { ReachIcon } from '../parts/icons.tsx';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { REACH_WORDS } from '../words/en/reach.ts';
import { millisecondsText } from '../words/numbers.ts';
import { type PlannedCell, portOf, type ReachCell, type ReachRow, reachMeaning, reachRows } from '../words/reach.ts';

export interface ReachTableProps {
  /** What is known so far. */
  readonly cells: readonly ReachCell[];
  /** Every cell there will be, while it is under way; left out, those that are known are all. */
  readonly planned?: readonly PlannedCell[];
  /** How long the whole took; null while it is under way. */
  readonly tookMs: number | null;
  /** What it means stands above already. */
  readonly isTold?: boolean;
}

const TRANSPORTS = ['udp', 'tcp', 'tls'] as const;

/** The reachability matrix: what it means for calls, then each relay by each way. */
export function ReachTable({ cells, planned = cells, tookMs, isTold = false }: ReachTableProps) {
  const rows = reachRows(cells, planned);
  const [first, ...others] = rows;
  return (
    <div class="reach">
      {!isTold && <p class="examined-meaning">{reachMeaning(cells, planned).join(' ')}</p>}
      {first && (
        <ScrollBox name={REACH_WORDS.table}>
          {others.length === 0 ? <OneRelay row={first} /> : <Relays rows={rows} />}
        </ScrollBox>
      )}
      <p class="caption">
        {REACH_WORDS.explain} {tookMs !== null && REACH_WORDS.tookMs(millisecondsText(tookMs))}
      </p>
      <Said cells={cells} />
    </div>
  );
}

/** Most deployments have one: its ways stand below each other, so that they fit a phone. */
function OneRelay({ row }: { readonly row: ReachRow }) {
  return (
    <table class="reach-table">
      <thead>
        <tr>
          <th scope="col">{REACH_WORDS.way}</th>
          <th scope="col">
            <Server row={row} />
          </th>
        </tr>
      </thead>
      <tbody>
        {TRANSPORTS.map((transport) => (
          <tr key={transport}>
            <th scope="row">{REACH_WORDS.columns[transport]}</th>
            <td>
              <Attempts row={row} transport={transport} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Relays({ rows }: { readonly rows: readonly ReachRow[] }) {
  return (
    <table class="reach-table">
      <thead>
        <tr>
          <th scope="col">{REACH_WORDS.server}</th>
          {TRANSPORTS.map((transport) => (
            <th scope="col" key={transport}>
              {REACH_WORDS.columns[transport]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.route} ${row.host}`}>
            <th scope="row">
              <Server row={row} />
            </th>
            {TRANSPORTS.map((transport) => (
              <td key={transport}>
                <Attempts row={row} transport={transport} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** For an engineer: what was said of each way that is not open, word by word. */
function Said({ cells }: { readonly cells: readonly ReachCell[] }) {
  const said = cells.filter(({ detail }) => detail !== null);
  if (said.length === 0) return null;
  return (
    <details class="twin">
      <summary>{REACH_WORDS.said}</summary>
      <ul class="plain">
        {said.map(({ route, server, transport, detail }, i) => (
          <li key={`${i} ${server}`}>
            <b>
              {route} {REACH_WORDS.columns[transport]}
            </b>{' '}
            <span class="detail">
              {server}: {detail}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Server({ row: { route, host } }: { readonly row: ReachRow }) {
  return (
    <>
      {route !== null && <span class="reach-route">{route}</span>}
      <span class={route === null ? 'detail' : 'detail muted'}>{host}</span>
    </>
  );
}

function Attempts({ row, transport }: { readonly row: ReachRow; readonly transport: (typeof TRANSPORTS)[number] }) {
  const cells = row.cells.filter((cell) => cell.transport === transport);
  return <>{cells.length === 0 ? <span class="muted">{REACH_WORDS.notOffered}</span> : cells.map(Attempt)}</>;
}

/** One URL: an icon, a word and how long it took, or why not. */
function Attempt(cell: PlannedCell | ReachCell) {
  const port = portOf(cell.server);
  const known = 'result' in cell ? cell : null;
  const word = known ? REACH_WORDS.results[known.result].word : REACH_WORDS.trying;
  const reason = known && reasonOf(known);
  const state = known === null ? 'trying' : known.result === 'allocated' ? 'open' : 'shut';
  return (
    <div class={`reach-cell reach-${state}`} key={cell.server}>
      <span class="reach-word">
        <ReachIcon of={state} />
        {word}
        {known?.result === 'allocated' && <span class="number">{millisecondsText(known.firstCandidateMs)}</span>}
      </span>
      {reason !== null && <span class="reach-reason">{reason}</span>}
      {port !== null && <span class="muted">{REACH_WORDS.port(port)}</span>}
    </div>
  );
}

function reasonOf({ result, transport }: ReachCell): string | null {
  return result === 'refused' && transport === 'tls' ? REACH_WORDS.refusedTls : REACH_WORDS.results[result].reason;
}
