import { useId } from 'preact/hooks';
import { USUAL_LENGTH_MS } from '../../core/test-choices.ts';
import { testCallBytes } from '../data-use.ts';
import { PBX_WORDS } from '../words/en/pbx.ts';
import { megabytesText } from '../words/numbers.ts';

/** The form's fields as they stand in it. */
export interface PbxFields {
  /** One of the deployment's; null: its first. */
  readonly server: string | null;
  readonly extension: string;
  readonly user: string;
  readonly password: string;
  readonly throughRelay: boolean;
}

export interface PbxScreenProps {
  readonly fields: PbxFields;
  /** Those that the deployment names. */
  readonly servers: readonly string[];
  readonly onChange: (change: Partial<PbxFields>) => void;
  readonly onCall: (server: string) => void;
}

/** What whoever runs the page writes, made up. */
const EXAMPLE = JSON.stringify({ pbx: { servers: ['wss://pbx.example.com:8089/ws'] } });

/** A form for one call to somebody's own phone system, and before it what the call will do. */
export function PbxScreen({ fields, servers, onChange, onCall }: PbxScreenProps) {
  const [first] = servers;
  const words = PBX_WORDS;
  return (
    <section class="pbx">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      {first === undefined ? (
        <div class="card pbx-none">
          <h2>{words.none}</h2>
          <p>{words.noneWhy}</p>
          <p>{words.noneHow}</p>
          <pre>
            <code>{EXAMPLE}</code>
          </pre>
        </div>
      ) : (
        <>
          {/* Each packet crosses the line once here: it is another computer that says it back. */}
          <ul class="promises">
            {words.facts(megabytesText(testCallBytes('opus', USUAL_LENGTH_MS) / 2)).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <PbxForm fields={fields} servers={servers} first={first} onChange={onChange} onCall={onCall} />
        </>
      )}
    </section>
  );
}

function PbxForm({ fields, servers, first, onChange, onCall }: PbxScreenProps & { readonly first: string }) {
  const server = fields.server !== null && servers.includes(fields.server) ? fields.server : first;
  const words = PBX_WORDS;
  return (
    <form
      class="card pbx-form"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        onCall(server);
      }}
    >
      <label class="ask-field">
        {words.server}
        <select value={server} onChange={(event) => onChange({ server: event.currentTarget.value })}>
          {servers.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <Field name="extension" label={words.extension} hint={words.extensionHint} {...{ fields, onChange }} />
      <Field name="user" label={words.user} hint={words.userHint} {...{ fields, onChange }} />
      <Field name="password" label={words.password} {...{ fields, onChange }} />
      <label class="check-fill">
        <input
          type="checkbox"
          checked={fields.throughRelay}
          onChange={(event) => onChange({ throughRelay: event.currentTarget.checked })}
        />
        <span>
          <b>{words.relay}</b> <span class="muted">{words.relayAbout}</span>
        </span>
      </label>
      <button type="submit" class="button primary big">
        {words.start}
      </button>
    </form>
  );
}

/** No browser is asked to keep either. */
const TEXT = { type: 'text', autocomplete: 'off' } as const;
const PASSWORD = { type: 'password', autocomplete: 'new-password' } as const;

interface FieldProps extends Pick<PbxScreenProps, 'fields' | 'onChange'> {
  readonly name: 'extension' | 'user' | 'password';
  readonly label: string;
  readonly hint?: string;
}

function Field({ name, label, hint, fields, onChange }: FieldProps) {
  const id = useId();
  return (
    <div class="ask-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        // A name that no browser has stored something for.
        name={`pbx-${name}`}
        {...(name === 'password' ? PASSWORD : TEXT)}
        autocapitalize="off"
        spellcheck={false}
        required
        maxLength={200}
        value={fields[name]}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onChange({ [name]: event.currentTarget.value })}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="caption">
          {hint}
        </p>
      )}
    </div>
  );
}
