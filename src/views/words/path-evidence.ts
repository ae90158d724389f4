import { PATH_WORDS } from './en/reach.ts';

/**
 * A report holds what a hint rests on as the English sentence that was written while it was measured (call/reach/path-hints.ts). Those we
 * know are said in the language that is spoken; one of a later version stands as it is.
 */
const KNOWN: readonly (readonly [RegExp, (count: number) => string])[] = [
  [/^The browser calls one of its networks a VPN\.$/u, () => PATH_WORDS.evidence.vpnNamed],
  [
    /^The test server saw this computer come from (\d+) different networks at once\.$/u,
    (count) => PATH_WORDS.evidence.waysOut(count),
  ],
  [/^The browser shows (\d+) networks at once\.$/u, (count) => PATH_WORDS.evidence.networks(count)],
  [/^The test server saw an address of the range that providers share/u, () => PATH_WORDS.evidence.carrierSeen],
  [/^This computer’s own address is of the range that providers share/u, () => PATH_WORDS.evidence.carrierOwn],
  [/^The browser says that the connection is cellular\.$/u, () => PATH_WORDS.evidence.cellular],
  [/^The browser calls one of its networks cellular\.$/u, () => PATH_WORDS.evidence.cellularNamed],
];

export function evidenceText(evidence: string): string {
  for (const [pattern, text] of KNOWN) {
    const found = pattern.exec(evidence);
    if (found) return text(Number(found[1] ?? 0));
  }
  return evidence;
}
