import * as v from 'valibot';

/** Text of 1 to `most` UTF-16 units that the pattern describes; whatever is wrong with it, what was expected says. */
export function text(pattern: RegExp, most: number, expected: string) {
  return v.pipe(v.string(expected), v.nonEmpty(expected), v.maxLength(most, expected), v.regex(pattern, expected));
}

/** A list of so many. */
export function list<Item extends v.GenericSchema<unknown, unknown>>(
  item: Item,
  { from, to }: { readonly from: number; readonly to: number },
  expected: string,
) {
  return v.pipe(v.array(item, expected), v.minLength(from, expected), v.maxLength(to, expected));
}

/** A list that names nothing twice. */
export function once<Item extends v.GenericSchema<unknown, string>>(
  item: Item,
  bounds: { readonly from: number; readonly to: number },
  expected: string,
) {
  return v.pipe(
    list(item, bounds, expected),
    v.check((items) => new Set(items).size === items.length, expected),
  );
}
