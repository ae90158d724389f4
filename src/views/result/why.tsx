import type { CallReport } from '../../core/report/schema.ts';
import { FindingIcon } from '../parts/icons.tsx';
import { WHY_WORDS } from '../words/en/result.ts';
import { type FindingInWords, findingsInWords } from '../words/findings.ts';
import { seenAtText } from '../words/seen-at.ts';
import { nextStep } from '../words/verdict.ts';

/** More than three at once is a list, not an answer (the limit). */
const SHOWN_FIRST = 3;

/** What was found, each with what helps and what it was seen by; the rest behind a disclosure. */
export function Why({ report }: { readonly report: CallReport }) {
  const found = findingsInWords(report);
  if (found.length === 0) return null;
  const rest = found.slice(SHOWN_FIRST);
  return (
    <section class="why">
      <h2>{WHY_WORDS.heading}</h2>
      <div class="card">
        <Findings found={found.slice(0, SHOWN_FIRST)} report={report} />
        {rest.length > 0 && (
          <details class="disclosure printed">
            <summary>{WHY_WORDS.more(rest.length)}</summary>
            <Findings found={rest} report={report} />
          </details>
        )}
      </div>
    </section>
  );
}

function Findings({ found, report }: { readonly found: readonly FindingInWords[]; readonly report: CallReport }) {
  // The head has told it just above.
  const told = nextStep(report);
  return (
    <ul class="findings">
      {found.map(({ finding, words }) => {
        const { code, direction, confidence, figures } = finding;
        const evidence = [seenAtText(finding, report), WHY_WORDS.confidence[confidence]].filter(Boolean);
        return (
          <li class="finding" key={`${code} ${direction}`}>
            <FindingIcon of={direction ?? (code === 'nothing-wrong' ? 'order' : words.clause ? 'line' : 'beside')} />
            <div>
              <p class="finding-sentence">{words.sentence(direction, figures, report)}</p>
              {words.step !== told && (
                <p class="finding-step">
                  <span class="muted">{WHY_WORDS.step}</span> {words.step}
                </p>
              )}
              {evidence.length > 0 && <p class="caption">{evidence.join(' ')}</p>}
              <p class="caption">
                <b>{WHY_WORDS.helpDesk}</b> {words.helpDesk(direction, figures, report)}
              </p>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
