import type { CallReport } from '../../core/report/schema.ts';
import type { SharedResult } from '../../core/share/shared-result.ts';
import { FindingIcon } from '../parts/icons.tsx';
import { longDateText, machineDate, thereDateText } from '../words/dates.ts';
import { SHARED_WORDS } from '../words/en/shared.ts';

/** How sure it is that nobody changed the result; null while that is looked at. */
export type Trust = 'verified' | 'not-verified' | 'not-seen' | 'cannot-tell';

/** Whether the history has it. `own`: as a test of this browser. */
export type KeptState = 'looking' | 'absent' | 'adding' | 'added' | 'here' | 'own' | 'failed';

export interface FromCardProps {
  readonly shared: SharedResult;
  readonly trust: Trust | null;
  readonly kept: KeptState;
  readonly onAdd: () => void;
}

/** Who a result is from, what they said, and whether it is as the server saw it. */
export function FromCard({ shared, trust, kept, onAdd }: FromCardProps) {
  const { asked, said, report, seen } = shared;
  const facts = [
    [SHARED_WORDS.who, asked?.label ?? null],
    [SHARED_WORDS.ticket, asked?.ticket ?? null],
    [SHARED_WORDS.site, asked?.site ?? null],
    [SHARED_WORDS.place, said.place],
    [SHARED_WORDS.headset, said.headset],
    [SHARED_WORDS.provider, said.provider],
    [SHARED_WORDS.note, said.note === '' ? null : said.note],
  ] as const;
  return (
    <section class="card from" aria-labelledby="from">
      <h2 id="from">{SHARED_WORDS.from}</h2>
      <dl>
        {facts.map(([name, text]) =>
          text === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <bdi>{text}</bdi>
              </dd>
            </div>
          ),
        )}
        <Times report={report} />
      </dl>
      {asked?.label == null && <p class="muted">{SHARED_WORDS.nobody}</p>}
      <p class={`trust trust-${trust ?? 'checking'}`} aria-live="polite">
        {trust !== null && <FindingIcon of={trust === 'verified' ? 'order' : 'beside'} />}
        <span>
          {SHARED_WORDS.trust[trust ?? 'checking']}
          {trust === 'verified' && seen !== null && ` ${SHARED_WORDS.seenAt(longDateText(seen.atMs))}`}
        </span>
      </p>
      <Keep id={report.id} kept={kept} onAdd={onAdd} />
      <p class="muted">{SHARED_WORDS.you}</p>
    </section>
  );
}

function Times({ report: { startedAt, timeZone } }: { readonly report: CallReport }) {
  const theirs = timeZone === null ? null : thereDateText(startedAt, timeZone);
  return (
    <>
      {theirs !== null && (
        <div>
          <dt>{SHARED_WORDS.theirClock}</dt>
          <dd>{theirs}</dd>
        </div>
      )}
      <div>
        <dt>{SHARED_WORDS.yourClock}</dt>
        <dd>
          <time dateTime={machineDate(startedAt)}>{longDateText(startedAt)}</time>
        </dd>
      </div>
    </>
  );
}

const KEPT_TEXTS = { added: 'added', here: 'here', own: 'own' } as const;

function Keep({ id, kept, onAdd }: Pick<FromCardProps, 'kept' | 'onAdd'> & { readonly id: string }) {
  const isThere = kept === 'added' || kept === 'here' || kept === 'own';
  return (
    <div class="keep">
      <output>
        {isThere && SHARED_WORDS[KEPT_TEXTS[kept]]}
        {kept === 'failed' && SHARED_WORDS.notAdded}
      </output>
      <p class="buttons">
        {isThere ? (
          <a class="button" href={`#/test/${id}`}>
            {SHARED_WORDS.openIt}
          </a>
        ) : (
          <button
            type="button"
            class="button primary"
            aria-disabled={kept === 'looking' || kept === 'adding'}
            onClick={() => (kept === 'absent' || kept === 'failed') && onAdd()}
          >
            {kept === 'adding' ? SHARED_WORDS.adding : SHARED_WORDS.add}
          </button>
        )}
        <a class="button" href="#/desk">
          {SHARED_WORDS.toDesk}
        </a>
      </p>
    </div>
  );
}
