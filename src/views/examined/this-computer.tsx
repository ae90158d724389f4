import type { CallReport } from '../../core/report/schema.ts';
import { computerFacts, computerSentence } from '../words/this-computer.ts';

/** Whether this computer itself stood in the way of the call, by the marks that the call left. */
export function ThisComputer({ report }: { readonly report: CallReport }) {
  const isKnown = report.window.mediaFromMs !== null;
  return (
    <div class="this-computer">
      <p>{computerSentence(report)}</p>
      {isKnown && (
        <dl class="pairs">
          {computerFacts(report).map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd class="number">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
