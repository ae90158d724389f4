/** Why a relay could not start or has ended. Closed: a host turns each into its own sentence. */
export type RelayErrorReason =
  | 'invalid-option'
  | 'port-in-use'
  | 'permission-denied'
  | 'address-unavailable'
  | 'listen-failed'
  | 'thread-ended';

export class RelayError extends Error {
  override readonly name = 'RelayError';
  readonly reason: RelayErrorReason;

  constructor(reason: RelayErrorReason, message: string) {
    super(message);
    this.reason = reason;
  }
}
