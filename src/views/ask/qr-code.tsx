import { useId } from 'preact/hooks';

export interface QrCodeProps {
  /** Rows of modules, dark ones true. */
  readonly modules: readonly (readonly boolean[])[];
  readonly title: string;
  readonly about: string;
}

/** Light modules around the symbol without which readers do not find it (ISO/IEC 18004, 6.3.8). */
const QUIET_ZONE = 4;

/** Dark on light in either theme: many readers know no other. */
export function QrCode({ modules, title, about }: QrCodeProps) {
  const id = useId();
  const size = modules.length + 2 * QUIET_ZONE;
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-about`}
      shape-rendering="crispEdges"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-about`}>{about}</desc>
      <rect class="qr-light" width={size} height={size} />
      <path class="qr-dark" d={modules.flatMap(rowPath).join('')} />
    </svg>
  );
}

/** One stroke for each run of dark modules. */
function rowPath(row: readonly boolean[], y: number): readonly string[] {
  return row.flatMap((isDark, x) => {
    if (!isDark || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    const length = (end === -1 ? row.length : end) - x;
    return [`M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`];
  });
}
