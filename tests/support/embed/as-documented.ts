import { LANGUAGES } from '../../../src/core/config/languages.ts';
import { CODEC_CHOICES, LENGTH_CHOICES_MS, TEST_KINDS } from '../../../src/core/test-choices.ts';

/** Whether a message is one of the protocol, by hand from its table: what readers of messages are held against. */
type Fields = Readonly<Record<string, unknown>>;

export function isHelloAsDocumented(value: unknown): boolean {
  return (
    isMarked(value) &&
    value.type === 'hello' &&
    hasOnly(value, ['source', 'v', 'type', 'nonce', 'theme', 'language']) &&
    typeof value.nonce === 'string' &&
    value.nonce.length === 32 &&
    [...value.nonce].every((digit) => '0123456789abcdef'.includes(digit)) &&
    isTheme(value.theme) &&
    (value.language === null || isLanguage(value.language))
  );
}

const BODIES: Readonly<
  Record<string, { readonly names: readonly string[]; readonly isRight: (body: Fields) => boolean }>
> = {
  start: {
    names: ['test', 'longLengthMs', 'codec'],
    isRight: ({ test, longLengthMs, codec }) =>
      isNullOr(test, TEST_KINDS) && isNullOr(longLengthMs, LENGTH_CHOICES_MS) && isNullOr(codec, CODEC_CHOICES),
  },
  stop: { names: [], isRight: () => true },
  theme: { names: ['theme'], isRight: ({ theme }) => isTheme(theme) },
  language: { names: ['language'], isRight: ({ language }) => isLanguage(language) },
  agent: {
    names: ['agent'],
    isRight: ({ agent }) =>
      agent === null ||
      (isObject(agent) && hasOnly(agent, ['label', 'ticket', 'site']) && Object.values(agent).every(isNameOrNull)),
  },
  route: { names: ['route'], isRight: ({ route }) => isNameOrNull(route) },
  keep: {
    names: ['report'],
    isRight: ({ report }) => typeof report === 'object' && report !== null && !Array.isArray(report),
  },
};

export function isHostMessageAsDocumented(value: unknown): boolean {
  if (!isMarked(value) || typeof value.type !== 'string' || !Object.hasOwn(BODIES, value.type)) return false;
  const body = BODIES[value.type];
  if (body === undefined || !hasOnly(value, ['source', 'v', 'type', 'id', ...body.names])) return false;
  return Number.isSafeInteger(value.id) && Number(value.id) > 0 && body.isRight(value);
}

function isMarked(value: unknown): value is Fields {
  return isObject(value) && value.source === 'callprobe' && value.v === 1;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function hasOnly(value: Fields, names: readonly string[]): boolean {
  return Object.keys(value).toSorted().join() === names.toSorted().join();
}

function isNameOrNull(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.length >= 1 && value.length <= 60);
}

function isNullOr(value: unknown, choices: readonly unknown[]): boolean {
  return value === null || choices.includes(value);
}

function isTheme(value: unknown): boolean {
  return value === 'auto' || value === 'light' || value === 'dark';
}

function isLanguage(value: unknown): boolean {
  return LANGUAGES.some((language) => language === value);
}
