import type { PersonalField } from '../../core/config/config.ts';
import type { Asked } from '../../core/share/shared-result.ts';
import { askedWords } from '../words/asked.ts';
import { CONTENTS_WORDS } from '../words/en/ask.ts';

export interface SharedContentsProps {
  /** What the deployment keeps of the person. */
  readonly personal: readonly PersonalField[];
  readonly asked: Pick<Asked, 'label' | 'ticket' | 'site'> | null;
}

/** What a shared result holds and what it does not, as `shareable` leaves it. */
export function SharedContents({ personal, asked }: SharedContentsProps) {
  const words = CONTENTS_WORDS;
  const link = asked === null ? [] : askedWords(asked);
  const keeps = (field: PersonalField) => personal.includes(field);
  const sent = [
    words.figures,
    words.computer,
    ...(link.length === 0 ? [] : [words.link(link.join(', '))]),
    words.words,
    ...(keeps('browser') ? [words.browser] : []),
    ...(keeps('timeZone') ? [words.timeZone] : []),
    ...(keeps('microphone') ? [words.microphone] : []),
  ];
  const kept = [
    words.noAddresses,
    words.noSound,
    words.noPackets,
    ...(keeps('browser') ? [] : [words.noBrowser]),
    ...(keeps('timeZone') ? [] : [words.noTimeZone]),
    ...(keeps('microphone') ? [] : [words.noMicrophone]),
  ];
  return (
    <div class="contents">
      <List name={words.sent} of={sent} />
      <List name={words.notSent} of={kept} />
    </div>
  );
}

function List({ name, of }: { readonly name: string; readonly of: readonly string[] }) {
  return (
    <div>
      <p class="contents-name">{name}</p>
      <ul class="plain-list">
        {of.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
