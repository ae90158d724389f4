/** Types of playwright-run.mjs. */
export interface ProjectCount {
  readonly passed: number;
  readonly failed: number;
  readonly remarks: readonly string[];
}

export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

export function countReport(report: PlaywrightReport | null, status: number | null): ProjectCount;
