import type { CallReport } from '../../core/report/schema.ts';
import { PATH_WORDS } from '../words/en/reach.ts';
import { pathRows } from '../words/path.ts';
import { evidenceText } from '../words/path-evidence.ts';

export interface PathListProps {
  readonly path: NonNullable<CallReport['examined']['path']>;
}

/** What can be seen of the way out of this network: facts, then guesses that are called guesses. */
export function PathList({ path }: PathListProps) {
  return (
    <div class="path">
      <p class="caption">{PATH_WORDS.explain}</p>
      <dl class="path-facts">
        {pathRows(path).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {path.hints.length > 0 && (
        <>
          <h3>{PATH_WORDS.hints}</h3>
          <p class="caption">{PATH_WORDS.hintsExplain}</p>
          <ul class="path-hints">
            {path.hints.map(({ kind, evidence }) => (
              <li key={`${kind} ${evidence}`}>
                <span class="path-evidence">{evidenceText(evidence)}</span> {PATH_WORDS.mayMean[kind]}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
