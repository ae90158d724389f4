import { type DeploymentConfig, PERSONAL_FIELDS } from '../../core/config/config.ts';
import { PRIVACY_WORDS } from '../words/en/privacy.ts';
import { Points } from './privacy-screen.tsx';

/** What is in a result that somebody shares, and what is not. */
export function SharedFacts({ config: { name, personal, results } }: { readonly config: DeploymentConfig }) {
  const { result } = PRIVACY_WORDS;
  const left = PERSONAL_FIELDS.filter((field) => !personal.includes(field));
  return (
    <section>
      <h2>{result.heading}</h2>
      <Points of={[...result.holds, ...personal.map((field) => result.personal[field])]} />
      <h3>{result.notHeading}</h3>
      <Points of={[...result.not, ...left.map((field) => result.notPersonal[field])]} />
      {results.ways.includes('server') && <p>{result.afterwards(name)}</p>}
    </section>
  );
}
