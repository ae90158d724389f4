import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { FilesPanelProps, FileWork } from '../../views/trends/files-panel.tsx';
import type { HistoryAccess } from '../history-access.ts';

export interface Files {
  readonly view: ReadonlySignal<Omit<FilesPanelProps, 'hasTests'>>;
}

export function createFiles(_history: HistoryAccess, _nowMs: () => number): Files {
  const work = signal<FileWork>({ at: 'idle' });
  const nothing = () => undefined;
  return { view: computed(() => ({ work: work.value, onSaveAll: nothing, onSaveCsv: nothing, onRead: nothing })) };
}
