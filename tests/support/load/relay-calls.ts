/** What a bench asks of the process that is the product's server. */
export interface RelayProcessCalls {
  start(options: { readonly secret: string }): { readonly port: number; readonly relayPort: number };
  close(_: null): void;
}
