import * as v from 'valibot';

/** What every schema of a report is made of: numbers are finite, texts are bounded. */
export const number = v.pipe(v.number(), v.finite());
export const measured = v.nullable(number);
export const text = v.pipe(v.string(), v.maxLength(500));
export const range = v.object({ low: number, high: number });
