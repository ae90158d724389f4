/** One call over a clean line while every core was loaded. */
export interface BusyRun {
  readonly run: number;
  readonly blames: string | null;
  readonly band: string;
  readonly mos: number | null;
  readonly busySeconds: number | null;
  readonly measuredSeconds: number;
  readonly saturatedMs: number | null;
  readonly longestStallMs: number | null;
}
