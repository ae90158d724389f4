import { useState } from 'preact/hooks';
import { SHARE_WORDS } from '../words/en/share.ts';
import { SaidFields, type SaidFieldsProps } from './said-fields.tsx';
import { ShareWays, type ShareWaysProps } from './share-ways.tsx';
import { SharedContents, type SharedContentsProps } from './shared-contents.tsx';

export interface SharePanelProps extends SharedContentsProps, SaidFieldsProps, ShareWaysProps {
  /** Who asked for the test; null where nobody did. */
  readonly by: string | null;
  /** It went, or goes, to the server without a click, as was said before. */
  readonly isAutomatic: boolean;
}

/** Gives a result to somebody else: open at once where it was asked for, behind a button otherwise. */
export function SharePanel({ by, isAutomatic, ...props }: SharePanelProps) {
  const isExpected = by !== null || props.delivery.at !== 'none';
  const [isOpened, setOpened] = useState(false);
  if (!isExpected && !isOpened) {
    return (
      <p class="share-closed">
        <button type="button" class="button" aria-expanded={false} onClick={() => setOpened(true)}>
          {SHARE_WORDS.open}
        </button>
      </p>
    );
  }
  const { deployment, personal, asked } = props;
  return (
    <section class="card share">
      <h2>{by === null ? SHARE_WORDS.heading : SHARE_WORDS.headingAsked(by)}</h2>
      <p class="muted">{isAutomatic ? SHARE_WORDS.leadAutomatic(deployment) : SHARE_WORDS.lead}</p>
      <details class="disclosure">
        <summary>{SHARE_WORDS.addWords}</summary>
        <SaidFields {...props} />
      </details>
      <details class="disclosure">
        <summary>{SHARE_WORDS.contents}</summary>
        <SharedContents personal={personal} asked={asked} />
      </details>
      <ShareWays {...props} />
    </section>
  );
}
