import type { LoadKind, LoadSample } from '../../core/samples/examined.ts';

/** How long the line is filled each way; our choice: a second to get going, and four that 200 voice packets tell of. */
export const STRETCH_MS = 5000;

/** Something that fills the line on purpose. */
export interface LineFiller {
  readonly through: LoadSample['through'];
  /** The stretches it can do, in order. */
  readonly loads: readonly LoadKind[];
  /** Fills the line for `STRETCH_MS`, or until the stretch's share of the data is used up. Rejects with the signal's reason. */
  readonly fill: (load: LoadKind) => Promise<Stretch>;
  /** What came of it; best asked once the line is free again. */
  readonly tell: (stretch: Stretch) => Promise<LoadSample>;
  readonly close: () => void;
}

export interface Stretch {
  readonly load: LoadKind;
  readonly fromMs: number;
  readonly toMs: number;
  readonly isCapped: boolean;
}
