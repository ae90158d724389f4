/** The words of a call that sounds well and still misses what the deployment holds calls to. */
export const TARGET_WORDS = {
  /** `cause`: a clause, or null where none stands out. */
  below: (band: string, target: string, cause: string | null) =>
    cause === null
      ? `${band}, but below the target of ${target}`
      : `${band}, but below the target of ${target}: ${cause}`,
} as const;
