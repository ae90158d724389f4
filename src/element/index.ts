export { CallProbeElement } from './element.ts';
export type {
  AlertDetail,
  CallProbeEventMap,
  ElementRun,
  ErrorDetail,
  ProgressDetail,
  ReportDetail,
  StartDetail,
} from './events.ts';
export type { ElementIceServers, ElementOptions, ElementSize, ElementTheme, ElementWatchOptions } from './settings.ts';
