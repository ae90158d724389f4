/** What the bench imports in the lab's page, at `/lab/bench-calls.js`. */

export { callWithVoices } from '../../quick/page/voices.ts';
export { placeBenchCall } from './bench-calls.ts';
export { keepAnotherPart, longCallFigures, startLongCall } from './long-call.ts';
