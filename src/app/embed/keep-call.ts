import type { EmbedAgent, Refusal } from '../../core/embed/protocol.ts';
import { parseReport } from '../../core/report/parse-report.ts';
import { redact } from '../../core/report/redact.ts';
import type { HistoryAccess } from '../history-access.ts';
import type { AppState } from '../state.ts';

/**
 * Keeps the report of a call that the host has watched. Nothing else is taken: no test that the host may have thought up, and nothing in place of
 * what is here.
 * @returns why not; null once it is kept
 */
export async function keepCall(
  state: AppState,
  history: HistoryAccess,
  value: unknown,
  { label, ticket, site }: EmbedAgent,
): Promise<{ readonly reason: Refusal; readonly message: string } | null> {
  const parsed = parseReport(value);
  if (!parsed.ok) return { reason: 'malformed', message: parsed.message };
  const { report } = parsed;
  const { mode } = report.test;
  if (mode !== 'watched' || report.outcome === 'running') {
    const got = mode === 'watched' ? report.outcome : mode;
    return { reason: 'malformed', message: `report: expected a watched call that has ended, got ${got}` };
  }
  const known = await history.read(({ readReport }) => readReport(report.id));
  if (known.ok && known.value !== null) {
    const isSame = known.value.kind === 'report' && known.value.report.test.mode === 'watched';
    // Whoever did not hear that it is kept may well ask again.
    return isSame ? null : { reason: 'malformed', message: 'report.id: expected a new one, got that of a test' };
  }
  const said = { agent: label, place: site, tags: ticket === null ? [] : [ticket] };
  const { ok } = await history.write(({ saveReport }) =>
    saveReport({ ...redact(report), timeZone: report.timeZone }, said),
  );
  if (ok) return null;
  return {
    reason: 'not-kept',
    message: `history: expected room for a call, got ${state.storageTrouble.value ?? 'none'}`,
  };
}
