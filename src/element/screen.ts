import { h, render } from 'preact';
import { BASE_CSS } from './base-css.ts';
import type { ElementSize } from './settings.ts';
import { listen, nearestLanguage, spokenLanguage } from './speech.ts';
import type { ElementState } from './state.ts';
import { sheetFor } from './styles.ts';
import { ElementView } from './view.tsx';

export interface Shown {
  readonly state: ElementState;
  readonly size: ElementSize;
  readonly hasButton: boolean;
  readonly label: string | null;
  readonly announcement: string;
}

/** What one element shows, in a shadow root of its own. */
export interface Screen {
  /** From here on it is drawn: the element is in a document. */
  readonly enter: () => void;
  /** Nothing of it is kept alive any more; `enter` brings it back. */
  readonly leave: () => void;
  /** Draws what is to be shown now. */
  readonly draw: () => void;
  /** Makes its styles those of the document the element has come to. */
  readonly adopt: () => void;
  /** The views of a call and of its result. Rejects when they cannot be fetched. */
  readonly fetchTold: () => Promise<unknown>;
  /** What is said once of a result; null before its views are there. */
  readonly endedText: typeof import('./told.tsx').endedText | null;
}

export interface ScreenHost {
  readonly shown: () => Shown;
  readonly onAct: () => void;
  readonly onNear: () => void;
}

export function createScreen(element: HTMLElement, { shown, onAct, onNear }: ScreenHost): Screen {
  let root: ShadowRoot | null = null;
  let leaveSpeech: (() => void) | null = null;
  let told: typeof import('./told.tsx') | null = null;
  let evidence: typeof import('./evidence.tsx') | null = null;

  const adopt = () => {
    if (root === null) return;
    const styles = [BASE_CSS, told?.TOLD_CSS ?? [], evidence?.EVIDENCE_CSS ?? []].flat();
    root.adoptedStyleSheets = styles.map((css) => sheetFor(element.ownerDocument, css));
  };
  const fetchTold = async () => {
    if (told !== null) return;
    told = await import('./told.tsx');
    adopt();
    draw();
  };
  const fetchEvidence = async () => {
    evidence = await import('./evidence.tsx');
    adopt();
    draw();
  };
  const draw = () => {
    if (root === null || leaveSpeech === null) return;
    const now = shown();
    if (now.state.is === 'ended') {
      // Where they cannot be had, one moment goes on until the next drawing asks again.
      if (told === null) fetchTold().catch(() => undefined);
      if (evidence === null && now.size === 'full') fetchEvidence().catch(() => undefined);
    }
    const view = {
      ...now,
      language: spokenLanguage(),
      told: told?.ToldView ?? null,
      evidence: evidence?.EvidenceView ?? null,
      onAct,
      onNear,
    };
    render(h(ElementView, view), root);
  };

  return {
    enter() {
      if (root === null) {
        root = element.attachShadow({ mode: 'open' });
        adopt();
      }
      leaveSpeech ??= listen({ language: () => nearestLanguage(element), onSpoken: draw });
      draw();
    },
    leave() {
      leaveSpeech?.();
      leaveSpeech = null;
      if (root !== null) render(null, root);
    },
    draw,
    adopt,
    fetchTold,
    get endedText() {
      return told?.endedText ?? null;
    },
  };
}
