import type { DeploymentConfig } from '../../core/config/config.ts';
import { LANGUAGES } from '../../core/config/languages.ts';
import { MAX_NAME_LENGTH, type TestRequest } from '../../core/share/test-request.ts';
import { CODEC_CHOICES, LENGTH_CHOICES_MS } from '../../core/test-choices.ts';
import type { ReadRequest } from '../../links/index.ts';
import type { AskFaults, AskFields } from '../../views/ask/ask-form.tsx';
import { ASK_WORDS } from '../../views/words/en/ask.ts';

/** Links made at once; our choice: a shift's agents, in a table that is still looked through. */
export const MAX_LABELS = 100;

const DAY_MS = 86_400_000;
const UNTIL_MS = { day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS } as const;
/** So that a link does not change while somebody types elsewhere on the form; our choice. */
const ROUND_MS = 60_000;

/** A new form: what was kept of the last one, and what the deployment usually does. */
export function fieldsWith({ by, site }: Pick<AskFields, 'by' | 'site'>, config: DeploymentConfig): AskFields {
  return {
    by,
    why: '',
    labels: '',
    ticket: '',
    site: config.sites.includes(site) ? site : '',
    kind: config.test,
    longLengthMs: String(LENGTH_CHOICES_MS[0]),
    route: '',
    codec: '',
    language: '',
    back: config.results.ways[0] ?? 'link',
    until: 'week',
  };
}

/** Lines that hold something, each once. */
function labelsOf({ labels }: AskFields): readonly string[] {
  return [...new Set(labels.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/**
 * What the form asks for, one request for each label.
 * @param idOf the id of a request with this content
 * @returns `draft`: the first of them or, where the form is not filled in, what there is of it
 */
export function requestsOf(
  fields: AskFields,
  nowMs: number,
  idOf: (content: string) => string,
): { readonly requests: readonly TestRequest[]; readonly draft: TestRequest } {
  const by = fields.by.trim();
  const { kind, back, until } = fields;
  const saysHow = kind !== 'reach';
  const content = {
    version: 1,
    by: by === '' ? ASK_WORDS.somebody : by,
    why: fields.why.trim() || null,
    ticket: fields.ticket.trim() || null,
    site: fields.site || null,
    kind,
    longLengthMs:
      kind === 'long' ? (LENGTH_CHOICES_MS.find((choice) => String(choice) === fields.longLengthMs) ?? null) : null,
    codec: (saysHow && CODEC_CHOICES.find((choice) => choice === fields.codec)) || null,
    route: saysHow && kind !== 'routes' ? fields.route || null : null,
    language: LANGUAGES.find((language) => language === fields.language) ?? null,
    back,
  } as const;
  const untilMs = until === 'never' ? null : Math.ceil((nowMs + UNTIL_MS[until]) / ROUND_MS) * ROUND_MS;
  const labels = labelsOf(fields);
  const requestFor = (label: string | null): TestRequest => {
    return { ...content, label, id: idOf(JSON.stringify({ ...content, label, until })), untilMs };
  };
  const [first = null, ...others] = labels;
  const draft = requestFor(first);
  const isFilled = by !== '' && labels.length <= MAX_LABELS;
  return { requests: isFilled ? [draft, ...others.map(requestFor)] : [], draft };
}

/** What is wrong, in words, beside its field; who asks is not asked for before somebody was there. */
export function faultsOf(fields: AskFields, read: readonly ReadRequest[], touched: ReadonlySet<string>): AskFaults {
  const { faults } = ASK_WORDS;
  const found: { -readonly [name in keyof AskFaults]: string } = {};
  const refused = read.find((one) => !one.ok);
  const { field } = refused && !refused.ok ? refused : { field: null };
  if (field === 'by' || field === 'why' || field === 'ticket') found[field] = faults.noAddress;
  if (field === 'label') found.labels = faults.noAddress;
  const labels = labelsOf(fields);
  if (labels.length > MAX_LABELS) found.labels = faults.tooMany(MAX_LABELS);
  if (labels.some(isTooLong)) found.labels = faults.labels(MAX_NAME_LENGTH);
  if (isTooLong(fields.ticket.trim())) found.ticket = faults.name(MAX_NAME_LENGTH);
  if (isTooLong(fields.by.trim())) found.by = faults.name(MAX_NAME_LENGTH);
  if (fields.by.trim() === '' && touched.has('by')) found.by = faults.by;
  return found;
}

function isTooLong(text: string): boolean {
  return text.length > MAX_NAME_LENGTH;
}
