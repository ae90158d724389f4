/** The screens nobody sees first, and the history behind them. They come in a file of their own, fetched once the start screen stands. */
export { openHistory } from '../history/index.ts';
export { CheckScreen } from '../views/check/check-screen.tsx';
export { ExaminingScreen } from '../views/check/examining-screen.tsx';
export { ConfigBanner } from '../views/config/config-banner.tsx';
export { PrivacyScreen } from '../views/privacy/privacy-screen.tsx';
export { AbsentTest } from '../views/result/absent-test.tsx';
export { ResultScreen } from '../views/result/result-screen.tsx';
export { SummaryScreen } from '../views/result/summary-screen.tsx';
export { createHelpDesk } from './desk/index.ts';
export { createHistoryDesk } from './history/history-desk.ts';
export { createHousekeeping } from './history/housekeeping.ts';
export { readNotes } from './history/test-notes.ts';
