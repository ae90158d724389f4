import { ResultScreen } from '../result/result-screen.tsx';
import { SHARED_REFUSED_WORDS, SHARED_WORDS } from '../words/en/shared.ts';
import { FromCard, type FromCardProps } from './from-card.tsx';

/** What is in the link at hand. */
export type SharedScreenProps =
  | { readonly at: 'opening' }
  | {
      readonly at: 'refused';
      readonly why: keyof typeof SHARED_REFUSED_WORDS.whys;
      /** For the engineer: expected X, got Y. */
      readonly message: string;
    }
  | (FromCardProps & { readonly at: 'shown'; readonly onExport: () => void });

/** A result that somebody sent, as they saw it. */
export function SharedScreen(props: SharedScreenProps) {
  if (props.at === 'shown') {
    const { at: _, onExport, ...from } = props;
    return (
      <ResultScreen
        key={from.shared.report.id}
        report={from.shared.report}
        saved={false}
        address={null}
        notes={null}
        from={<FromCard {...from} />}
        onTestAgain={null}
        onExport={onExport}
        onDelete={() => undefined}
      />
    );
  }
  if (props.at === 'opening') {
    return (
      <section class="absent">
        <h1 tabIndex={-1} class="quiet-heading">
          {SHARED_WORDS.loading}
        </h1>
      </section>
    );
  }
  return (
    <section class="absent">
      <h1 tabIndex={-1}>{SHARED_REFUSED_WORDS.heading}</h1>
      <p class="lead">{SHARED_REFUSED_WORDS.whys[props.why]}</p>
      <p class="detail">{props.message}</p>
      <p class="buttons">
        <a class="button" href="#/desk">
          {SHARED_REFUSED_WORDS.toDesk}
        </a>
        <a class="button" href="#/">
          {SHARED_REFUSED_WORDS.toStart}
        </a>
      </p>
    </section>
  );
}
