import { locale } from './language.ts';

/** Made once for each way of writing a date: making one takes a tenth of a millisecond, and a plot asks for hundreds. */
const made = new Map<string, Intl.DateTimeFormat>();

export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  const format = made.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  made.set(key, format);
  return format;
}
