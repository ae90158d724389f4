/** Types of playwright-run.mjs. */
export interface ProjectCount {
  readonly passed: number;
  readonly failed: number;
  /** Failed while the host took so much of the processor that a test of timing says nothing. */
  readonly untold: number;
  readonly remarks: readonly string[];
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly ok: boolean;
    readonly tests: readonly {
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
      readonly results: readonly { readonly errors: readonly { readonly message: string }[] }[];
    }[];
  }[];
}

export interface PlaywrightReport {
  readonly suites?: readonly Suite[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

export function countReport(report: PlaywrightReport | null, status: number | null): ProjectCount;
