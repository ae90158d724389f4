import type { ConfigFault } from '../../core/config/config.ts';
import { CONFIG_WORDS } from '../words/en/config.ts';

/** In place of a button: the deployment cannot be tested from, and why. */
export function NoTests({ fault }: { readonly fault: ConfigFault }) {
  const { field, expected, got } = fault;
  return (
    <div class="card no-tests">
      <p>
        <b>{CONFIG_WORDS.noTests}</b> {CONFIG_WORDS.noTestsWhy}
      </p>
      <p>{CONFIG_WORDS.noTestsDo}</p>
      <p class="detail">{CONFIG_WORDS.fault(field, expected, got)}</p>
    </div>
  );
}
