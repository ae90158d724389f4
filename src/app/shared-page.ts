/** What a result link shows, in a file of its own: whoever opens one waits for that, and for nothing else. */
export { SharedScreen } from '../views/shared/shared-screen.tsx';
export { createResultPage } from './desk/result-page.ts';
