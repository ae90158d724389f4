import type { CallReport } from '../../core/report/schema.ts';
import { Gloss } from '../parts/gloss.tsx';
import { METHOD_WORDS } from '../words/en/method.ts';
import { methodRows } from '../words/method.ts';
import { hasFigures } from '../words/result-head.ts';

/** The method statement: what a reader must know before comparing this score with any other. */
export function Method({ report }: { readonly report: CallReport }) {
  return (
    <>
      {hasFigures(report) && (
        <>
          <p>{METHOD_WORDS.statement}</p>
          <Gloss name="score" />
          <Gloss name="voiceFormat" />
        </>
      )}
      <dl class="method">
        {methodRows(report).map(({ name, text, printed }) => (
          <div key={name} class={printed ? undefined : 'screen-only'}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
