/** A figure that may be missing. `null` means "not measured": never 0, never NaN, all the way to the screen. */
export type Measured = number | null;
