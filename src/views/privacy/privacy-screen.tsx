import type { DeploymentConfig } from '../../core/config/config.ts';
import { PRIVACY_WORDS } from '../words/en/privacy.ts';
import { SharedFacts } from './shared-facts.tsx';

export interface PrivacyScreenProps {
  readonly config: DeploymentConfig;
  /** Where relays are asked for, if that is not the server of this page. */
  readonly askedHost: string | null;
  /** Relays that the configuration names; null where a server names them at each test. */
  readonly relayHosts: readonly string[] | null;
}

/** Packet recordings that are kept unless somebody chose otherwise (history/keeping.ts). */
const RECORDINGS = 50;

/** What is stored and sent under the configuration in force. */
export function PrivacyScreen({ config, askedHost, relayHosts }: PrivacyScreenProps) {
  const { heading, lead, never, remove } = PRIVACY_WORDS;
  const sendsToServer = config.results.ways.includes('server');
  return (
    <article class="privacy">
      <h1 tabIndex={-1}>{heading}</h1>
      <p class="lead">{lead(config.name)}</p>
      <Stored config={config} />
      <Sent config={config} askedHost={askedHost} relayHosts={relayHosts} />
      <SharedFacts config={config} />
      <section>
        <h2>{never.heading}</h2>
        <Points of={never.list} />
      </section>
      <section>
        <h2>{remove.heading}</h2>
        <Points of={[...remove.list, ...(sendsToServer ? [remove.server(config.name)] : [])]} />
        <p>
          <a class="button" href="#/history">
            {remove.history}
          </a>
        </p>
      </section>
    </article>
  );
}

export function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul class="points">
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Stored({ config: { keepDays, results } }: Pick<PrivacyScreenProps, 'config'>) {
  const { stored } = PRIVACY_WORDS;
  const { rows } = stored;
  const days = keepDays === null ? null : stored.days[keepDays];
  const age = days === null ? stored.forEver : stored.forDays(days);
  const longest = days === null ? stored.longest.ever : stored.longest.days(days);
  const all = [
    { ...rows.lines, until: age },
    { ...rows.reports, until: age },
    { ...rows.recordings, until: stored.newest(String(RECORDINGS)) },
    { ...rows.notes, until: stored.withTest },
    { ...rows.settings, until: stored.untilCleared },
    { ...rows.watch, until: stored.untilNext },
    { ...rows.asked, until: stored.withItsTest },
    ...(results.ways.includes('server') ? [{ ...rows.waiting, until: stored.withItsTest }] : []),
    { ...rows.others, until: age },
  ];
  return (
    <section>
      <h2>{stored.heading}</h2>
      <p>{stored.about(longest)}</p>
      <FactTable
        label={stored.heading}
        columns={[stored.what, stored.holds, stored.until]}
        rows={all.map(({ what, holds, until }) => [what, holds, until])}
      />
    </section>
  );
}

function Sent({ config: { name, results, relays, embed, pbx }, askedHost, relayHosts }: PrivacyScreenProps) {
  const { sent } = PRIVACY_WORDS;
  const asked = askedHost === null ? sent.page : sent.pageAt(askedHost);
  const tested = relayHosts === null ? sent.relays : sent.relaysAt(relayHosts.join(', '));
  const isServed = relays.kind === 'endpoint';
  const { ways, mailTo, automatic } = results;
  const all = [
    ...(automatic ? [sent.automatic(name)] : []),
    ...(ways.includes('server') && !automatic ? [sent.byServer(name)] : []),
    ...(embed.origins.length > 0 ? [sent.framed(hostsOf(embed.origins))] : []),
    ...(ways.includes('link') ? [sent.link] : []),
    ...(ways.includes('mail') ? [sent.mail(mailTo)] : []),
    sent.file,
    { who: sent.page, ...sent.visit },
    ...(isServed ? [{ who: asked, ...sent.ask }] : []),
    { who: tested, ...sent.call },
    ...(isServed ? [{ who: asked, ...sent.late }] : []),
    { who: isServed ? asked : tested, ...sent.fill },
    { who: tested, ...sent.voice },
    ...(pbx.servers.length > 0 ? [sent.pbx(hostsOf(pbx.servers))] : []),
  ];
  return (
    <section>
      <h2>{sent.heading}</h2>
      <FactTable
        label={sent.heading}
        columns={[sent.who, sent.when, sent.what]}
        rows={all.map(({ who, when, what }) => [who, when, what])}
      />
    </section>
  );
}

/** Each once, as it stands in an address. */
function hostsOf(addresses: readonly string[]): string {
  return [...new Set(addresses.map((address) => new URL(address).host))].join(', ');
}

interface FactTableProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows of sentences. On a phone each row is a block of its own, with the column's name before each sentence. */
function FactTable({ label, columns, rows }: FactTableProps) {
  return (
    <table class="fact-table" aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...rest]) => (
          <tr key={[first, ...rest].join(' ')}>
            <th scope="row">{first}</th>
            {rest.map((text, i) => (
              <td key={text} data-column={columns[i + 1]}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
