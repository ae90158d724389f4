import { ASK_WORDS } from '../words/en/ask.ts';
import { AskForm, type AskFormProps } from './ask-form.tsx';
import { AskLinks, type AskLinksProps } from './ask-links.tsx';
import { AskedTest, type AskedTestProps } from './asked-test.tsx';

export interface AskScreenProps extends AskFormProps, AskLinksProps {
  /** What somebody sees who opens the (first) link. */
  readonly preview: Omit<AskedTestProps, 'onStart'>;
}

/** The link builder: what is asked for, exactly what they will see, and the link. */
export function AskScreen({ preview, ...props }: AskScreenProps) {
  return (
    <div class="ask">
      <h1 tabIndex={-1}>{ASK_WORDS.heading}</h1>
      <p class="lead">{ASK_WORDS.lead}</p>
      <div class="ask-columns">
        <section>
          <h2>{ASK_WORDS.formHeading}</h2>
          <AskForm {...props} />
        </section>
        <section class="ask-preview">
          <h2>{ASK_WORDS.seesHeading}</h2>
          <div class="card">
            <AskedTest {...preview} onStart={null} />
          </div>
        </section>
      </div>
      <AskLinks {...props} />
    </div>
  );
}
