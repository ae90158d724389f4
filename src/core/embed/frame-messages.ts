import { EMBED_PHASES, type FrameMessage, MARK, REFUSALS } from './protocol.ts';

type Check = (value: unknown) => boolean;
type Fields = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER;
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
/** Its inside is the page's own word, and the host chose the page. */
const isReport: Check = (value) => isObject(value) && value.schema === 'callprobe/report' && isNumber(value.version);

const SHAPES: Readonly<Record<FrameMessage['type'], Shape>> = {
  welcome: {
    nonce: isText,
    deployment: (value) => fits(value, { name: isText, languages: isTexts, sites: isTexts, version: isText }),
  },
  done: { id: isNumber },
  refused: { id: isNumber, reason: isOneOf(REFUSALS), message: isText },
  progress: { phase: isOneOf(EMBED_PHASES), elapsedMs: isNumber, plannedMs: isNumber, report: orNull(isReport) },
  report: { id: orNull(isNumber), report: isReport, isSaved: (value) => typeof value === 'boolean' },
  resize: { heightPx: isNumber },
};

/** As the host's helper reads what comes through its port; null: no message of this protocol. By hand, since the helper is to be small. */
export function readFrameMessage(value: unknown): FrameMessage | null {
  if (!isObject(value) || value.source !== MARK.source || value.v !== MARK.v) return null;
  const { type } = value;
  if (typeof type !== 'string' || !Object.hasOwn(SHAPES, type)) return null;
  const shape = SHAPES[type as FrameMessage['type']];
  return fits(value, { ...shape, source: isText, v: isNumber, type: isText })
    ? (value as unknown as FrameMessage)
    : null;
}

/** These fields, all of them and no other. */
function fits(value: unknown, shape: Shape): boolean {
  if (!isObject(value)) return false;
  const names = Object.keys(shape);
  return names.length === Object.keys(value).length && names.every((name) => shape[name]?.(value[name]) ?? false);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
