// JsSIP's declarations import debug, Genesys' lodash, and neither brings types of it. An embedder who checks libraries as well installs
// @types/debug and @types/lodash; here just what they ask for is named.
declare module 'debug' {
  export type Debug = (namespace: string) => (...values: readonly unknown[]) => void;
}
declare module 'lodash' {
  export type DebouncedFunc<T> = T;
}
