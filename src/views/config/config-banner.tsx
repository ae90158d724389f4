import type { ConfigFault } from '../../core/config/config.ts';
import { Banner } from '../parts/banner.tsx';
import { CONFIG_WORDS } from '../words/en/config.ts';
import { CONFIG_FAULT_WORDS } from '../words/en/config-faults.ts';

/** Our choice: whoever put right so many reloads the page and sees the rest. */
const MOST_SHOWN = 20;

/** What of the deployment's own settings could not be used. Folded, since an agent can do nothing about it. */
export function ConfigBanner({ faults }: { readonly faults: readonly ConfigFault[] }) {
  if (faults.length === 0) return null;
  const rest = faults.length - MOST_SHOWN;
  return (
    <Banner kind="warning">
      <details class="config-faults">
        <summary>{CONFIG_FAULT_WORDS.summary(faults.length)}</summary>
        <p>{CONFIG_FAULT_WORDS.about}</p>
        <ul class="plain-list">
          {faults.slice(0, MOST_SHOWN).map(({ field, expected, got, instead }) => (
            <li key={`${field} ${got}`}>
              <span class="detail">{CONFIG_WORDS.fault(field, expected, got)}</span>{' '}
              <span>{CONFIG_FAULT_WORDS.instead[instead]}</span>
            </li>
          ))}
        </ul>
        {rest > 0 && <p>{CONFIG_FAULT_WORDS.more(rest)}</p>}
      </details>
    </Banner>
  );
}
