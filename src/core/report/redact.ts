import type { CallReport } from './schema.ts';

/**
 * The report without what points at a person or a place: time zone, browser, and addresses and host names in the
 * sentences for engineers, and the names of relays. Everything measured stays. A report has no other addresses to begin with.
 *
 * Idempotent, and never makes a report too long.
 */
export function redact(report: CallReport): CallReport {
  return {
    ...report,
    timeZone: null,
    endDetail: report.endDetail === null ? null : redactText(report.endDetail),
    software: { ...report.software, browser: null },
    setup: {
      ...report.setup,
      abandoned: report.setup.abandoned.map(({ topology, why }) => ({ topology, why: redactText(why) })),
    },
    examined: redactExamined(report.examined),
  };
}

function redactExamined({ reach, path, ...rest }: CallReport['examined']): CallReport['examined'] {
  // Numbered in their order, so that it can still be told which cells are of one relay.
  const hosts = [...new Set((reach?.cells ?? []).map(({ server }) => hostOf(server)))];
  return {
    ...rest,
    reach: reach && {
      ...reach,
      cells: reach.cells.map((cell) => ({
        ...cell,
        server: `${LEFT_OUT}${hosts.indexOf(hostOf(cell.server)) + 1}${cell.server.slice(hostOf(cell.server).length)}`,
        detail: cell.detail === null ? null : redactText(cell.detail),
      })),
    },
    path: path && {
      ...path,
      hints: path.hints.map((hint) => ({ ...hint, evidence: redactText(hint.evidence) })),
    },
  };
}

/** All of it but the port. */
function hostOf(server: string): string {
  return server.replace(/:\d{1,5}$/, '');
}

/** Stands where an address was. One character, so that a sentence at its length limit stays within it. */
const LEFT_OUT = '…';

/**
 * What looks like an address. Better one word too many than one address: a field path such as `setup.topology` goes too.
 * A time of day (18:42:10) and a version (1.2.3) stay.
 */
const ADDRESSES: readonly RegExp[] = [
  // Whatever follows the scheme of a URL or of a TURN server (RFC 7064, RFC 7065); user and password go with it.
  /(?<=\b(?:stuns?|turns?|https?|wss?):(?:\/\/)?)(?:[^\s/?#,;'"()…]*@)?(?:\[[^\]\s]*\]|[^\s/?#,;:'"()[\]…]+)/giu,
  // Dotted and ending in a word: a host name, the `.local` names of mDNS candidates among them.
  /(?<![\p{L}\p{N}_-])(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+/gu,
  // IPv6 (RFC 4291 2.2): with `::`, or six groups and more, so hardware addresses too; with its IPv4 tail and its zone.
  /(?<![\p{L}\p{N}:.])(?=[\da-f:]*::|(?:[\da-f]{1,4}:){5})[\da-f:]*:(?:\d+(?:\.\d+){3}|[\da-f]{0,4})(?:%[\p{L}\p{N}._~-]+)?(?![\p{L}\p{N}])/giu,
  // IPv4, also where an octet is too large to be one.
  /(?<![\p{L}\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{L}\p{N}]|\.\d)/gu,
  // A single name before a port of four or five digits, as inside a company: `turnserver:3478`. Three would be a code.
  /(?<![\p{L}\p{N}_.-])(?=[\p{N}_-]*\p{L})[\p{L}\p{N}_-]+(?=:\d{4,5}(?!\d))/gu,
  /\blocalhost\b/giu,
];

/** Until nothing is left to find: what stands beside a replaced part may look like an address only then. */
function redactText(text: string): string {
  const redacted = ADDRESSES.reduce((rest, pattern) => rest.replaceAll(pattern, LEFT_OUT), text);
  return redacted === text ? text : redactText(redacted);
}
