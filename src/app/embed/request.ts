import type { DeploymentConfig } from '../../core/config/config.ts';
import type { EmbedAgent } from '../../core/embed/protocol.ts';
import { plainText } from '../../core/share/plain-text.ts';
import { MAX_NAME_LENGTH, type TestRequest } from '../../core/share/test-request.ts';
import type { CodecChoice, LengthChoiceMs, TestKind } from '../../core/test-choices.ts';
import type { TestSettings } from '../test-settings.ts';

export { heldAgainst as checkedRequest } from '../../links/index.ts';

export const NOBODY: EmbedAgent = { label: null, ticket: null, site: null };

export interface Wanted {
  /** Of the host, as the person knows it. */
  readonly by: string;
  readonly agent: EmbedAgent;
  readonly route: string | null;
  /** Null, here and below: what the deployment does, or the person has chosen. */
  readonly test: TestKind | null;
  readonly codec: CodecChoice | null;
  readonly longLengthMs: LengthChoiceMs | null;
}

/** What a host asks for, in the form in which links ask: so the same rules hold, and the same notes go with the test. */
export function requestFor(wanted: Wanted, config: DeploymentConfig, settings: TestSettings): TestRequest {
  const { by, agent, route, test, codec, longLengthMs } = wanted;
  const kind = test ?? config.test;
  return {
    version: 1,
    id: newId(),
    by: by.slice(0, MAX_NAME_LENGTH),
    why: null,
    label: named(agent.label),
    ticket: named(agent.ticket),
    site: agent.site,
    kind,
    longLengthMs: longLengthMs ?? (kind === 'long' ? settings.longLengthMs : null),
    codec: codec ?? settings.codec,
    route,
    language: null,
    back: config.results.ways[0] ?? 'link',
    untilMs: null,
  };
}

function named(text: string | null): string | null {
  return text && (plainText(text).trim() || null);
}

/** As ids of links are: 48 random bits. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
