/** What the bench, and tests of what the library does not export, import in the lab's page, at `/lab/bench-calls.js`. */

export { tryPath } from '../../../../src/call/reach/try-path.ts';
export { tryRelays } from '../../../../src/call/reach/try-relays.ts';
export { callWithVoices } from '../../quick/page/voices.ts';
export { placeBenchCall } from './bench-calls.ts';
export { keepAnotherPart, longCallFigures, startLongCall } from './long-call.ts';
