/** Why a result that came from outside was not read. */
export type Unreadable =
  | 'too-long'
  | 'damaged'
  | 'newer'
  | 'inflates-too-far'
  | 'not-a-result'
  | 'too-large'
  | 'unreadable'
  | 'not-json'
  | 'not-ours'
  | 'wrong-field'
  | 'no-links'
  | 'too-many';
