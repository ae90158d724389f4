import { ELEMENT_WORDS } from '../views/words/en/element.ts';
import type { ElementState } from './state.ts';

/** What is said of it to those who listen; null: nothing new. */
export function announcementOf(state: ElementState, before: ElementState): string | null {
  if (state.is === 'waiting') return ELEMENT_WORDS.waiting;
  if (state.is !== 'watching' || before.is !== 'watching') return '';
  if (state.isPoor === before.isPoor) return null;
  return state.isPoor ? ELEMENT_WORDS.callPoor : ELEMENT_WORDS.callWellAgain;
}
