/**
 * Decimals that a shared figure keeps, by the unit its name ends in: one more than any screen shows of it. Our choice: a link is a third
 * smaller than with all of them, and nothing anybody reads changes.
 */
const DECIMALS: readonly (readonly [name: RegExp, decimals: number])[] = [
  // An instant, in whole ms.
  [/At$/u, 0],
  [/ratio$|^level$/iu, 4],
  // What it cost: a screen adds them up, and rounds the sums.
  [/^(codec|delay|loss|late)$/u, 6],
  [/^(mos|r|ie|bpl|low|high|beginning|middle|end)$|Mos$/u, 3],
  [/Ms$|^ms$/u, 2],
  [/(Dbfs|Db)$/u, 2],
  [/(Bps|Hz|Bytes)$/u, 0],
];

/**
 * Places in the call: a screen tells how far they are apart, in whole seconds begun. So they are kept in eighths of a millisecond, whose differences
 * are exact in binary: two that were a second apart are so still, and not 0.999... of one.
 */
const PLACE = /^(fromMs|toMs|secondsMs|mediaFromMs|measuredFromMs|measuredToMs)$/u;
const PARTS_OF_MS = 8;

/** A burst ratio too: it is no share of anything, and two decimals of it are shown. */
const DEFAULT_DECIMALS = 3;

/**
 * The value with its figures cut to what a reader can use; the names of the fields say of what unit they are. Idempotent.
 *
 * Figures are cut so that rounding them further gives what rounding the original would have given: where digits are cut off after a 0 or
 * a 5, that digit is made odd one out (1 or 6). So a screen that shows at least one decimal fewer reads the same, and any comparison with
 * a threshold of fewer decimals has the same answer.
 */
export function withRoundedFigures<T>(value: T): T;
export function withRoundedFigures(value: unknown): unknown {
  return roundedUnder(value, '');
}

function roundedUnder(value: unknown, name: string): unknown {
  if (typeof value === 'number') return PLACE.test(name) ? nearestPlace(value) : cut(value, decimalsOf(name));
  if (Array.isArray(value)) return value.map((item: unknown) => roundedUnder(item, name));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([field, item]: [string, unknown]) => {
    // The ends of a range are of the unit that the range is.
    const isEnd = field === 'low' || field === 'high';
    return [field, roundedUnder(item, isEnd ? name : field)];
  });
  return Object.fromEntries(entries);
}

function decimalsOf(name: string): number {
  if (name === 'burstRatio') return DEFAULT_DECIMALS;
  return DECIMALS.find(([pattern]) => pattern.test(name))?.[1] ?? DEFAULT_DECIMALS;
}

/** What sums of binary fractions leave behind is no digit of the figure; our choice, far below the last one kept. */
const NOISE = 1e-6;
const RELATIVE_NOISE = 1e-12;

function nearestPlace(ms: number): number {
  const parts = Math.round(ms * PARTS_OF_MS);
  return Number.isSafeInteger(parts) ? withoutMinusZero(parts / PARTS_OF_MS) : ms;
}

function cut(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.abs(value);
  const whole = Math.round(size * scale);
  // A figure so large has no decimals to cut.
  if (whole > Number.MAX_SAFE_INTEGER) return value;
  const rest = Math.abs(size * scale - whole);
  const isNoise = whole !== 0 && rest < Math.max(NOISE, whole * RELATIVE_NOISE);
  const isExact = size === whole / scale || (isNoise && !turnsRounding(whole));
  // By the figure itself, since its product with the scale is rounded.
  const below = size < whole / scale ? whole - 1 : whole;
  const kept = isExact ? whole : below % 5 === 0 ? below + 1 : below;
  return withoutMinusZero((Math.sign(value) * kept) / scale);
}

/** No figure of ours is minus zero, and JSON has none. */
function withoutMinusZero(value: number): number {
  return value === 0 ? 0 : value;
}

/** Where its last digit but zeros is a 5, noise decides which way a screen rounds, and has to go on deciding. */
function turnsRounding(whole: number): boolean {
  let digits = whole;
  while (digits !== 0 && digits % 10 === 0) digits /= 10;
  return digits % 10 === 5;
}
