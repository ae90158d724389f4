import { batch } from '@preact/signals';
import { type ConfigFault, DEFAULT_CONFIG, type DeploymentConfig, noTestsFault } from '../core/config/config.ts';
import type { IceServersAnswer } from '../probe.ts';
import type { AppState } from './state.ts';
import { DEFAULT_SETTINGS } from './test-settings.ts';

/** Our choice: a start that is pressed meanwhile waits this long at most, and a line that takes longer for one small file has told enough. */
const FETCH_LIMIT_MS = 3000;

interface Told {
  readonly config: DeploymentConfig;
  readonly faults: readonly ConfigFault[];
}

/** Reads what this deployment decides and puts it in force. Never rejects: where it cannot be read, the defaults hold. */
export async function followConfig(state: AppState, url: string): Promise<void> {
  const { config, faults } = await askConfig(url);
  batch(() => {
    const { value: settings } = state.settings;
    // What the person was quick enough to choose stays.
    if (settings.codec === DEFAULT_SETTINGS.codec) state.settings.value = { ...settings, codec: config.codec };
    state.config.value = config;
    state.configFaults.value = faults;
  });
}

/** `config.json` of this page's own origin. None there is nothing wrong: the defaults are for that. */
async function askConfig(url: string): Promise<Told> {
  try {
    const asked = { cache: 'no-store', mode: 'same-origin', signal: AbortSignal.timeout(FETCH_LIMIT_MS) } as const;
    const response = await fetch(url, asked);
    if (response.status === 404) return { config: DEFAULT_CONFIG, faults: [] };
    if (!response.ok) return unread(`status ${response.status}`);
    const [text, { readConfigText }] = await Promise.all([response.text(), import('../core/config/read-config.ts')]);
    return readConfigText(text);
  } catch (cause) {
    const isLate = cause instanceof DOMException && cause.name === 'TimeoutError';
    return unread(isLate ? `none within ${FETCH_LIMIT_MS / 1000} s` : 'none');
  }
}

function unread(got: string): Told {
  const fault: ConfigFault = { field: '', expected: 'an answer for config.json', got, instead: 'default' };
  return { config: DEFAULT_CONFIG, faults: [fault] };
}

/** Where tests ask for relays: an address, or the answer itself. Where the deployment's own word cannot be told, no relay at all. */
export function iceServersOf({ config, configFaults }: AppState, baseUrl: string): string | IceServersAnswer {
  if (noTestsFault(configFaults.value ?? []) !== null) return { iceServers: [], sameComputer: null };
  const { relays } = config.value;
  if (relays.kind === 'endpoint') return new URL(relays.url, baseUrl).href;
  const routes = relays.routes.map(({ name, iceServers }) => ({ name, iceServers: iceServers.map(serverOf) }));
  return { iceServers: routes[0]?.iceServers ?? [], sameComputer: null, routes };
}

type Configured = Extract<DeploymentConfig['relays'], { kind: 'routes' }>['routes'][number]['iceServers'][number];

function serverOf({ urls, username, credential }: Configured): IceServersAnswer['iceServers'][number] {
  return { urls, ...(username === null ? {} : { username }), ...(credential === null ? {} : { credential }) };
}

/**
 * For how many days tests are kept where the person chose nothing; null: none goes for its age. So it is, too, while the deployment's own word
 * on it is not known, since what is let go does not come back.
 */
export function daysToKeep({ config, configFaults }: AppState): DeploymentConfig['keepDays'] {
  const { value: faults } = configFaults;
  const isKnown = faults !== null && !faults.some(({ field }) => field === '' || field === 'keepDays');
  return isKnown ? config.value.keepDays : null;
}

/** What the privacy screen has to know: the deployment's word, and which computers it means. */
export function privacyOf({ config }: AppState, baseUrl: string) {
  const { relays } = config.value;
  const { host } = new URL(baseUrl);
  if (relays.kind === 'endpoint') {
    const askedHost = new URL(relays.url, baseUrl).host;
    return { config: config.value, askedHost: askedHost === host ? null : askedHost, relayHosts: null };
  }
  const urls = relays.routes.flatMap(({ iceServers }) => iceServers.flatMap((server) => server.urls));
  // RFC 7065 3.1: the host comes after the scheme, and a port, a way and a question mark after it.
  const hosts = urls.flatMap((url) => /^[a-z]+:(\[[^\]]*\]|[^:?]+)/i.exec(url)?.[1] ?? []);
  return { config: config.value, askedHost: null, relayHosts: [...new Set(hosts)] };
}
