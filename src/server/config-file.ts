import type { ConfigFault, DeploymentConfig } from '../core/config/config.ts';
import { readConfig } from '../core/config/read-config.ts';
import { allowsMethod, type Handler } from './handler.ts';

/** The deployment's file, as it is served and as it is understood. */
export interface ConfigFile {
  /** As it came: the page reads it by the same rules, and says itself what is wrong in it. */
  readonly text: string;
  readonly config: DeploymentConfig;
  readonly faults: readonly ConfigFault[];
}

/** Reads what `--config` names. Never throws: a field that cannot be used is named, and its default holds. */
export function readConfigFile(text: string): ConfigFile {
  const parsed = parsedJson(text);
  if (parsed !== null) return { text, ...readConfig(parsed.value) };
  const { config } = readConfig({});
  return { text, config, faults: [{ field: '', expected: 'JSON', got: 'something else', instead: 'default' }] };
}

function parsedJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** What the page does instead of a field that it cannot use. */
const INSTEAD = {
  default: 'its default holds',
  ignored: 'it is ignored',
  'no-tests': 'the page runs no tests',
} as const satisfies Record<ConfigFault['instead'], string>;

/** One line a fault, for the operator. */
export function faultLines({ faults }: Pick<ConfigFile, 'faults'>): readonly string[] {
  return faults.map(({ field, expected, got, instead }) => {
    const where = field === '' ? '' : `${field}: `;
    return `config: ${where}expected ${expected}, got ${got}; ${INSTEAD[instead]}`;
  });
}

/** `GET /config.json`. Not stored anywhere: what a deployment changes holds from the next start of the page on. */
export function configHandler({ text }: Pick<ConfigFile, 'text'>): Handler {
  return (request, response) => {
    if (!allowsMethod(request, response)) return;
    response.writeHead(200, {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': Buffer.byteLength(text),
      'Cache-Control': 'no-store',
    });
    response.end(text);
  };
}
