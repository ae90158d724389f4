import { useId, useState } from 'preact/hooks';
import type { Measured } from '../../core/measured.ts';
import { KEEPING_WORDS } from '../words/en/keeping.ts';
import { bytesText, tidiedText } from '../words/keeping.ts';
import { countText } from '../words/numbers.ts';
import { testsText } from '../words/trends.ts';
import { FilesPanel, type FilesPanelProps } from './files-panel.tsx';
import { Choice } from './filter-bar.tsx';

/** How much is kept; as the history has it. */
export interface KeptSettings {
  readonly days: 30 | 90 | 365 | null;
  readonly traces: number;
  readonly maxBytes: Measured;
}

export interface KeptUsage {
  readonly tests: number;
  readonly traces: number;
  /** What tests take, as far as we count it. */
  readonly bytes: number;
  readonly quotaBytes: Measured;
  readonly isPersistent: boolean | null;
}

/** What was let go. */
export interface LetGo {
  readonly tests: number;
  readonly bodies: number;
  readonly traces: number;
}

export interface KeepingPanelProps {
  /** Null until they were read. */
  readonly settings: KeptSettings | null;
  readonly usage: KeptUsage | null;
  /** By the last tidying since the page was opened; null while there was none. */
  readonly letGo: LetGo | null;
  /** Resolves with whether it was kept. */
  readonly onSettings: (settings: KeptSettings) => Promise<boolean>;
  /** Resolves with what the browser said; null where it cannot be asked. */
  readonly onPersist: () => Promise<boolean | null>;
  readonly files: FilesPanelProps;
}

const MEGABYTE = 1_000_000;
const DAYS = ['30', '90', '365', 'forever'] as const;
const TRACES = ['0', '10', '50', '200', '1000'] as const;
const ROOM = ['none', '20', '50', '200'] as const;

/** What is kept, for how long, and how to take it elsewhere. */
export function KeepingPanel({ settings, usage, letGo, onSettings, onPersist, files }: KeepingPanelProps) {
  const [said, setSaid] = useState('');
  const about = useId();
  const change = async (part: Partial<KeptSettings>) => {
    if (settings === null) return;
    const isKept = await onSettings({ ...settings, ...part });
    setSaid(isKept ? KEEPING_WORDS.saved : KEEPING_WORDS.notSaved);
  };
  const persist = async () => {
    const isPersistent = await onPersist();
    setSaid(isPersistent === true ? KEEPING_WORDS.persistent : KEEPING_WORDS.persistRefused);
  };
  return (
    <div class="keeping">
      <p>{KEEPING_WORDS.lead}</p>
      {settings !== null && (
        <div class="filter-fields">
          <Choice
            label={KEEPING_WORDS.days}
            value={DAYS.find((days) => days === String(settings.days)) ?? 'forever'}
            onChoose={(days) => void change({ days: days === 'forever' ? null : DAY_VALUES[days] })}
          >
            {DAYS.map((days) => [days, KEEPING_WORDS.dayChoices[days]] as const)}
          </Choice>
          <Choice
            label={KEEPING_WORDS.traces}
            describedBy={about}
            value={String(settings.traces)}
            onChoose={(traces) => void change({ traces: Number(traces) })}
          >
            {withOwn(TRACES, String(settings.traces)).map((traces) => [traces, traceText(traces)] as const)}
          </Choice>
          <Choice
            label={KEEPING_WORDS.room}
            value={settings.maxBytes === null ? 'none' : String(Math.round(settings.maxBytes / MEGABYTE))}
            onChoose={(room) => void change({ maxBytes: room === 'none' ? null : Number(room) * MEGABYTE })}
          >
            {withOwn(ROOM, settings.maxBytes === null ? 'none' : String(Math.round(settings.maxBytes / MEGABYTE))).map(
              (room) => [room, roomText(room)] as const,
            )}
          </Choice>
        </div>
      )}
      <p class="caption" id={about}>
        {KEEPING_WORDS.tracesAbout}
      </p>
      <output class="form-trouble">{said}</output>
      {usage !== null && (
        <ul class="keeping-facts number">
          <li>
            {KEEPING_WORDS.used(testsText(usage.tests), bytesText(usage.bytes))}{' '}
            {usage.quotaBytes !== null && KEEPING_WORDS.quota(bytesText(usage.quotaBytes))}
          </li>
          <li>{KEEPING_WORDS.traceCount(countText(usage.traces))}</li>
          <li>{letGo === null ? KEEPING_WORDS.tidiedNothing : tidiedText(letGo)}</li>
          <li>{promiseText(usage.isPersistent)}</li>
        </ul>
      )}
      {usage?.isPersistent === false && (
        <button type="button" class="button" onClick={() => void persist()}>
          {KEEPING_WORDS.persist}
        </button>
      )}
      <FilesPanel {...files} />
    </div>
  );
}

const DAY_VALUES = { '30': 30, '90': 90, '365': 365 } as const;

/** A value that was set elsewhere stands among the choices all the same. */
function withOwn(choices: readonly string[], own: string): readonly string[] {
  return choices.includes(own) ? choices : [...choices, own];
}

function traceText(traces: string): string {
  const { traceChoices } = KEEPING_WORDS;
  return traces in traceChoices ? traceChoices[traces as keyof typeof traceChoices] : testsText(Number(traces));
}

function roomText(room: string): string {
  const { roomChoices } = KEEPING_WORDS;
  return room in roomChoices ? roomChoices[room as keyof typeof roomChoices] : bytesText(Number(room) * MEGABYTE);
}

function promiseText(isPersistent: boolean | null): string {
  if (isPersistent === null) return KEEPING_WORDS.noPromise;
  return isPersistent ? KEEPING_WORDS.persistent : KEEPING_WORDS.notPersistent;
}
