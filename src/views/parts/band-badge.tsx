import type { BandWord } from '../../core/report/schema.ts';
import { BAND_NAMES } from '../words/en/bands.ts';
import { BandIcon } from './icons.tsx';

/** The band as icon, word and colour; never the colour alone. */
export function BandBadge({ band }: { readonly band: BandWord }) {
  return (
    <span class={`badge band-${band}`}>
      <BandIcon band={band} />
      {BAND_NAMES[band]}
    </span>
  );
}
