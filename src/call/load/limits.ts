/** Through the relay, where nobody has named an amount: 5 s at 16 Mbit/s, up and down. Our choice: a relay has other calls to carry. */
export const RELAY_MAX_BYTES = 20_000_000;
