import type { ConfigFile } from '../config-file.ts';
import type { GivenOption, GivenOptions } from '../flags.ts';
import { OptionError } from '../option-error.ts';
import { checked, needs, onOrOff } from '../option-values.ts';

/** Where a result goes that an agent sent to this server. */
export interface ResultsOptions {
  readonly webhook: WebhookOptions | null;
  readonly otlp: OtlpOptions | null;
  /** Null: no `/metrics`. */
  readonly metrics: { readonly token: string | null } | null;
  /** Path of a PEM file; null: a key that ends with the process. */
  readonly signingKey: string | null;
}

export interface WebhookOptions {
  readonly url: string;
  readonly secret: string;
}

export interface OtlpOptions {
  /** With `/v1/metrics` at its end. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Our choice: a secret that nobody guesses, and a mistake such as an empty or a sample one is noticed. */
const LEAST_SECRET = 16;

/** Throws OptionError naming the option that cannot be used. */
export function resultsOptions(given: GivenOptions): ResultsOptions {
  const { webhook, otlp, metrics } = given;
  const token = given['metrics-token'];
  const isMeasured = onOrOff(metrics);
  if (token !== undefined && !isMeasured) throw needs(token, 'metrics-token', '--metrics with it');
  return {
    webhook: webhookOptions(webhook, given['webhook-secret']),
    otlp: otlpOptions(otlp, given['otlp-headers']),
    metrics: isMeasured ? { token: token?.text ?? null } : null,
    signingKey: given['signing-key']?.text ?? null,
  };
}

/**
 * Whether `/results` is answered at all: where results go somewhere, are marked with a key that lasts, or the deployment's config lets the
 * page offer it. Anywhere else "sent" would be untrue.
 */
export function takesResults(results: ResultsOptions, config: ConfigFile | null): boolean {
  const { webhook, otlp, metrics, signingKey } = results;
  if (webhook !== null || otlp !== null || metrics !== null || signingKey !== null) return true;
  return config?.config.results.ways.includes('server') === true;
}

function webhookOptions(url: GivenOption | undefined, secret: GivenOption | undefined): WebhookOptions | null {
  if (url === undefined) {
    if (secret !== undefined) throw needs(secret, 'webhook-secret', '--webhook with it');
    return null;
  }
  if (secret === undefined) throw needs(url, 'webhook', '--webhook-secret (or WEBHOOK_SECRET) with it');
  // A secret is told by its length only.
  if (secret.text.length < LEAST_SECRET) {
    throw new OptionError(secret.as, `expected ${LEAST_SECRET} characters or more, got ${secret.text.length}`);
  }
  return { url: checked(url, 'an http: or https: URL', isHttpUrl), secret: secret.text };
}

function otlpOptions(base: GivenOption | undefined, headers: GivenOption | undefined): OtlpOptions | null {
  // The variable of the headers may well be set for other programs: without an address it says nothing.
  if (base === undefined) return null;
  const url = new URL(checked(base, 'an http: or https: URL', isHttpUrl));
  url.pathname = `${url.pathname.replace(/\/$/u, '')}/v1/metrics`;
  return { url: url.href, headers: headers === undefined ? {} : headersOf(headers) };
}

/** OpenTelemetry's `OTEL_EXPORTER_OTLP_HEADERS`: pairs as in W3C Baggage, without properties. */
function headersOf({ as, text }: GivenOption): Readonly<Record<string, string>> {
  const pairs = text.split(',').map((pair, i) => {
    const [, name, value] = /^\s*([!#$%&'*+.^_`|~\w-]+)\s*=\s*([\x21-\x7e]*)\s*$/u.exec(pair) ?? [];
    // Told by its place: a value may be a secret.
    if (name === undefined || value === undefined) {
      throw new OptionError(as, `expected name=value, separated by commas, got something else in place ${i + 1}`);
    }
    return [name, decoded(value, as, i)] as const;
  });
  return Object.fromEntries(pairs);
}

function decoded(value: string, as: string, i: number): string {
  const wrong = (): never => {
    throw new OptionError(as, `expected a percent-encoded value of visible characters in place ${i + 1}`);
  };
  try {
    const text = decodeURIComponent(value);
    return /^[\x20-\x7e]*$/u.test(text) ? text : wrong();
  } catch (error) {
    if (error instanceof OptionError) throw error;
    return wrong();
  }
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol);
}
