import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ReturnWay } from '../../core/config/config.ts';
import type { Language } from '../../core/config/languages.ts';
import { MAX_REASON_LENGTH } from '../../core/share/test-request.ts';
import { CODEC_CHOICES, LENGTH_CHOICES_MS, TEST_KINDS, type TestKind } from '../../core/test-choices.ts';
import { ASK_WORDS } from '../words/en/ask.ts';
import { CODEC_WORDS, LENGTH_WORDS } from '../words/en/start.ts';
import { LANGUAGE_FACTS } from '../words/languages.ts';

/** The form's fields as they stand in it; '' where nothing is chosen. */
export interface AskFields {
  readonly by: string;
  readonly why: string;
  /** One a line. */
  readonly labels: string;
  readonly ticket: string;
  readonly site: string;
  readonly kind: TestKind;
  readonly longLengthMs: string;
  readonly route: string;
  readonly codec: string;
  readonly language: string;
  readonly back: ReturnWay;
  readonly until: keyof typeof ASK_WORDS.untils;
}

/** What this deployment lets a link choose among; one of a kind is no choice. */
export interface AskChoices {
  readonly sites: readonly string[];
  readonly routes: readonly string[];
  readonly languages: readonly Language[];
  readonly ways: readonly ReturnWay[];
}

/** What is wrong with a field, in words. */
export type AskFaults = Readonly<Partial<Record<'by' | 'why' | 'labels' | 'ticket', string>>>;

export interface AskFormProps {
  readonly fields: AskFields;
  readonly choices: AskChoices;
  readonly faults: AskFaults;
  readonly onChange: (change: Partial<AskFields>) => void;
}

const UNTILS = ['day', 'week', 'month', 'never'] as const;

/** Everything a link can ask for. */
export function AskForm({ fields, choices, faults, onChange }: AskFormProps) {
  const { sites, routes, languages, ways } = choices;
  const words = ASK_WORDS;
  const kinds = TEST_KINDS.filter((kind) => kind !== 'routes' || routes.length > 1);
  const usual = [['', words.usual]] as const;
  return (
    <form class="ask-form" onSubmit={(event) => event.preventDefault()}>
      <TextField name="by" label={words.by} hint={words.byHint} {...{ fields, faults, onChange }} />
      <TextField
        name="labels"
        label={words.labels}
        hint={words.labelsHint}
        rows={2}
        {...{ fields, faults, onChange }}
      />
      <TextField name="ticket" label={words.ticket} {...{ fields, faults, onChange }} />
      <TextField name="why" label={words.why} hint={words.whyHint} rows={2} {...{ fields, faults, onChange }} />
      {sites.length > 0 && (
        <Choice
          label={words.site}
          value={fields.site}
          from={[['', words.none], ...sites.map((site) => [site, site] as const)]}
          onChoose={(site) => onChange({ site })}
        />
      )}
      <Choice
        label={words.kind}
        value={fields.kind}
        from={kinds.map((kind) => [kind, words.kinds[kind]] as const)}
        onChoose={(value) => onChange({ kind: TEST_KINDS.find((kind) => kind === value) ?? 'usual' })}
      />
      {fields.kind === 'long' && (
        <Choice
          label={words.length}
          value={fields.longLengthMs}
          from={LENGTH_CHOICES_MS.map((lengthMs) => [String(lengthMs), LENGTH_WORDS[lengthMs]] as const)}
          onChoose={(longLengthMs) => onChange({ longLengthMs })}
        />
      )}
      {routes.length > 1 && fields.kind !== 'routes' && fields.kind !== 'reach' && (
        <Choice
          label={words.route}
          value={fields.route}
          from={[...usual, ...routes.map((route) => [route, route] as const)]}
          onChoose={(route) => onChange({ route })}
        />
      )}
      {fields.kind !== 'reach' && (
        <Choice
          label={words.codec}
          value={fields.codec}
          from={[...usual, ...CODEC_CHOICES.map((codec) => [codec, CODEC_WORDS[codec]] as const)]}
          onChoose={(codec) => onChange({ codec })}
        />
      )}
      {languages.length > 1 && (
        <Choice
          label={words.language}
          value={fields.language}
          from={[
            ['', words.theirs],
            ...languages.map((language) => [language, LANGUAGE_FACTS[language].name] as const),
          ]}
          onChoose={(language) => onChange({ language })}
        />
      )}
      {ways.length > 1 && (
        <Choice
          label={words.back}
          value={fields.back}
          from={ways.map((way) => [way, words.backs[way]] as const)}
          onChoose={(value) => onChange({ back: ways.find((way) => way === value) ?? fields.back })}
        />
      )}
      <Choice
        label={words.until}
        value={fields.until}
        from={UNTILS.map((until) => [until, words.untils[until]] as const)}
        onChoose={(value) => onChange({ until: UNTILS.find((until) => until === value) ?? 'week' })}
      />
    </form>
  );
}

interface TextFieldProps extends Pick<AskFormProps, 'fields' | 'faults' | 'onChange'> {
  readonly name: 'by' | 'labels' | 'ticket' | 'why';
  readonly label: string;
  readonly hint?: string;
  /** More than one makes it a field of several lines. */
  readonly rows?: number;
}

function TextField({ name, label, hint, rows, fields, faults, onChange }: TextFieldProps) {
  const id = useId();
  const fault = faults[name];
  const shared = {
    id,
    name,
    value: fields[name],
    'aria-invalid': fault !== undefined,
    'aria-describedby': `${id}-hint ${id}-fault`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  };
  return (
    <div class="ask-field">
      <label for={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" autocomplete="off" {...shared} />
      ) : (
        <textarea rows={rows} maxLength={name === 'why' ? MAX_REASON_LENGTH : undefined} {...shared} />
      )}
      <Note id={`${id}-hint`}>{hint}</Note>
      <output id={`${id}-fault`} class="form-trouble">
        {fault}
      </output>
    </div>
  );
}

function Note({ id, children }: { readonly id: string; readonly children: ComponentChildren }) {
  return (
    <p id={id} class="caption">
      {children}
    </p>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly from: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, from, onChoose }: ChoiceProps) {
  return (
    <label class="ask-field">
      {label}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {from.map(([of, text]) => (
          <option key={of} value={of}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
