import type * as English from './en/index.ts';

/**
 * Everything the page says, by the names of its objects. A language is one object of this type (`<language>/index.ts`): a key too few
 * or too many is an error of the compiler.
 */
export type Dictionary = { readonly [name in keyof typeof English]: (typeof English)[name] };
