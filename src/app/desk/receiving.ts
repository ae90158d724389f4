import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { SharedResult } from '../../core/share/shared-result.ts';
import type { TestOrigin } from '../../core/trends/annotation.ts';
import { packResult } from '../../links/index.ts';
import type { IntakePanelProps, IntakeWork } from '../../views/desk/intake-panel.tsx';
import type { HistoryAccess } from '../history-access.ts';
import { type Source, takeIn } from './intake.ts';

export interface ReceivingHost {
  readonly history: HistoryAccess;
  readonly verify: (shared: SharedResult) => Promise<TestOrigin>;
  /** Shows the result in a link. */
  readonly goToResult: (packed: string) => void;
}

/** How often the screen says how far it is, ms; our choice: each time costs a few. */
const SAYS_EVERY_MS = 100;

/** The files and links that people send back: one alone is shown, several go into the history. */
export function createReceiving({ history, verify, goToResult }: ReceivingHost): {
  readonly view: ReadonlySignal<IntakePanelProps>;
} {
  const work = signal<IntakeWork>({ at: 'idle' });
  let controller: AbortController | null = null;

  const receive = async (sources: readonly Source[], signal: AbortSignal): Promise<IntakeWork> => {
    work.value = { at: 'reading', done: 0, of: sources.length };
    let saysNextMs = 0;
    const taken = await takeIn(sources, {
      originOf: verify,
      signal,
      onProgress(done, of) {
        if (performance.now() < saysNextMs) return;
        saysNextMs = performance.now() + SAYS_EVERY_MS;
        work.value = { at: 'reading', done, of };
      },
    });
    const { entries, shared, duplicates, refused } = taken;
    const [only] = shared;
    if (only !== undefined && shared.length === 1 && entries.length === 1 && refused.length === 0) {
      goToResult(await packResult(only));
      return { at: 'idle' };
    }
    if (entries.length === 0) return done({ added: 0, updated: 0, unchanged: 0 }, duplicates, refused, null);
    work.value = { at: 'saving', count: entries.length };
    const written = await history.write((opened) => opened.importEntries(entries, []));
    if (!written.ok) return { at: 'failed', detail: null };
    const [first] = entries;
    const id =
      first === undefined || entries.length > 1 ? null : 'report' in first ? first.report.id : first.summary.id;
    return done(written.value, duplicates, refused, id);
  };

  /** One at a time; whatever goes wrong is said. */
  const start = async (sources: readonly Source[]) => {
    if (controller !== null) return;
    controller = new AbortController();
    const { signal } = controller;
    try {
      work.value = await receive(sources, signal);
    } catch (error) {
      work.value = signal.aborted ? { at: 'stopped' } : { at: 'failed', detail: String(error) };
    } finally {
      controller = null;
    }
  };

  const view = computed(
    (): IntakePanelProps => ({
      work: work.value,
      onFiles: (files) => void start(files.map((file) => ({ name: file.name, content: file }))),
      onText: (text) => void start([{ name: null, content: text }]),
      onStop: () => controller?.abort(),
    }),
  );
  return { view };
}

function done(
  counts: Pick<Extract<IntakeWork, { at: 'done' }>, 'added' | 'updated' | 'unchanged'>,
  duplicates: number,
  refused: Extract<IntakeWork, { at: 'done' }>['refused'],
  id: string | null,
): IntakeWork {
  const { added, updated, unchanged } = counts;
  return { at: 'done', added, updated, unchanged, duplicates, refused, id };
}
