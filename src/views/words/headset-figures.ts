import type { HeadsetReport } from '../../core/diagnosis/headset-rule.ts';
import type { Measured } from '../../core/measured.ts';
import { HEADSET_FIGURE_WORDS as WORDS } from './en/headset.ts';
import type { GlossName } from './gloss.ts';
import { countText, millisecondsText, notMeasured, percentText, plainText } from './numbers.ts';

/** One row of figures: without the browser's processing, and with it where both were measured. */
export interface HeadsetRow {
  readonly name: GlossName;
  readonly raw: string;
  readonly processed: string | null;
}

export function headsetRows({ processed, ...raw }: HeadsetReport): readonly HeadsetRow[] {
  const alone = (name: GlossName, text: string): HeadsetRow => ({ name, raw: text, processed: null });
  return [
    alone('speechLevel', fullScaleText(raw.speechDbfs)),
    {
      name: 'noiseFloor',
      raw: fullScaleText(raw.noiseDbfs),
      processed: processed && fullScaleText(processed.noiseDbfs),
    },
    { name: 'echoLoss', raw: echoText(raw.echo), processed: processed && echoText(processed.echo) },
    {
      name: 'echoDelay',
      raw: millisecondsText(raw.echo?.delayMs ?? null),
      processed: processed && millisecondsText(processed.echo?.delayMs ?? null),
    },
    alone('clipped', percentText(raw.clippedRatio)),
    alone('dropouts', countText(raw.dropouts)),
    alone('digitalSilence', percentText(raw.silentRatio)),
    alone('soundUpTo', hertzText(raw.bandwidthHz)),
    alone('deviceRate', hertzText(raw.sampleRateHz)),
  ];
}

/** The loss; where no echo was heard, the least it can be. */
function echoText(echo: HeadsetReport['echo']): string {
  if (echo === null) return notMeasured();
  if (echo.lossDb !== null) return decibelsText(echo.lossDb);
  return echo.floorDb === null ? notMeasured() : WORDS.noEcho(decibelsText(echo.floorDb));
}

/** "−24 dBFS", with a true minus sign. */
export function fullScaleText(level: Measured): string {
  return level === null ? notMeasured() : `${signed(level)} dBFS`;
}

export function decibelsText(decibels: Measured): string {
  return decibels === null ? notMeasured() : `${signed(decibels)} dB`;
}

/** 800 Hz, 3.4 kHz, 48 kHz. */
export function hertzText(hertz: Measured): string {
  if (hertz === null) return notMeasured();
  if (hertz < 1000) return `${Math.round(hertz)} Hz`;
  return `${plainText(Math.round(hertz / 100) / 10)} kHz`;
}

function signed(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `−${-rounded}` : `${Math.abs(rounded)}`;
}
