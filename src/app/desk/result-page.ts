import { type ReadonlySignal, signal } from '@preact/signals';
import type { SharedResult } from '../../core/share/shared-result.ts';
import { unpackResult } from '../../links/unpack-result.ts';
import type { Verification } from '../../links/verify-seen.ts';
import { afterPaint } from '../../views/parts/after-paint.ts';
import type { KeptState } from '../../views/shared/from-card.tsx';
import type { SharedScreenProps } from '../../views/shared/shared-screen.tsx';
import type { HistoryAccess } from '../history-access.ts';
import { saveFile } from '../save-file.ts';
import { createVerifier } from './public-keys.ts';
import { receivedEntry } from './received-entry.ts';

export interface ResultPage {
  readonly view: ReadonlySignal<SharedScreenProps>;
  /** Shows the result in a link; resolves when it is there to be drawn. */
  readonly open: (packed: string) => Promise<void>;
}

/**
 * A result that somebody sent, out of the link itself: nothing of it is stored until somebody asks for that.
 * @param keysAddress where the page's server tells its public keys
 */
export function createResultPage(history: HistoryAccess, keysAddress: string): ResultPage {
  const verify = createVerifier(keysAddress);
  const view = signal<SharedScreenProps>({ at: 'opening' });
  let opened = '';

  const change = (shared: SharedResult, news: { readonly trust?: Verification; readonly kept?: KeptState }) => {
    const { value } = view;
    // Another link may have been opened in the meantime.
    if (value.at === 'shown' && value.shared === shared) view.value = { ...value, ...news };
  };

  const lookFor = async (shared: SharedResult) => {
    const { id, startedAt } = shared.report;
    const read = await history.read((kept) => kept.testsAt([startedAt]));
    const here = read.ok ? read.value.find((one) => one.kind === 'test' && one.summary.id === id) : undefined;
    if (here?.kind !== 'test') return change(shared, { kept: 'absent' });
    change(shared, { kept: here.annotation.origin === 'own' ? 'own' : 'here' });
  };

  const add = async (shared: SharedResult, checking: Promise<Verification>) => {
    change(shared, { kept: 'adding' });
    const entry = receivedEntry(shared, await checking);
    const written = await history.write((kept) => kept.importEntries([entry], []));
    change(shared, { kept: written.ok ? 'added' : 'failed' });
  };

  return {
    view,
    async open(packed) {
      const { value } = view;
      // On the way back to it: it may have been deleted since.
      if (packed === opened && value.at === 'shown') return lookFor(value.shared);
      opened = packed;
      view.value = { at: 'opening' };
      const unpacked = await unpackResult(packed);
      if (packed !== opened) return;
      if (!unpacked.ok) {
        view.value = { at: 'refused', why: unpacked.why, message: unpacked.message };
        return;
      }
      const { shared } = unpacked;
      const checking = verify(shared);
      view.value = {
        at: 'shown',
        shared,
        trust: null,
        kept: 'looking',
        onAdd: () => void add(shared, checking),
        onExport: () => saveFile(fileNameOf(shared), `${JSON.stringify(shared)}\n`),
      };
      void checking.then((trust) => change(shared, { trust }));
      // Opening a history is work, and whoever opened the link waits for the result.
      afterPaint(() => void lookFor(shared));
    },
  };
}

/** Letters, digits and hyphens only, so that every system takes it. */
function fileNameOf({ report }: SharedResult): string {
  return `callprobe-shared-${report.id.slice(0, 8)}.json`;
}
