import type { CallReport } from '../core/report/schema.ts';
import { askOffer } from './offer.ts';
import type { TestHost } from './run-test.ts';
import type { AppState, SharingPlace } from './state.ts';

/** This page's address, without its hash: what links of it begin with. */
export function pageAddress(): string {
  return location.href.replace(/#.*$/s, '');
}

/** True where that address names this very computer to everybody. */
export function isLocalAddress(): boolean {
  const { hostname } = location;
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}

/** Fetches the link builder and what stands behind a test link. */
export async function goToAsking(state: AppState, host: TestHost): Promise<void> {
  if (state.offer.value.state !== 'known') void askOffer(state, host);
  if (state.asking.value !== null) return;
  try {
    const [{ AskingScreen, createAsking }] = await Promise.all([import('./sharing/asking.ts'), host.configured]);
    const place = { page: pageAddress(), isLocal: isLocalAddress(), nowMs: Date.now };
    state.asking.value ??= { ...createAsking(state, place), AskingScreen };
  } catch (error) {
    state.fault.value = String(error);
  }
}

/** Fetches what gives results to others, once; what still waits to be sent goes from then on. */
export async function fetchSharing(state: AppState, { history }: TestHost): Promise<SharingPlace | null> {
  try {
    const { createSharing, SharePanel } = await import('./sharing/sharing.ts');
    state.sharing.value ??= { ...createSharing(state, history, pageAddress()), SharePanel };
  } catch (error) {
    state.fault.value = String(error);
  }
  return state.sharing.value;
}

/** A result that goes without a click. One that the person stopped is none that anybody asked for; our choice. */
export async function sendByItself(state: AppState, host: TestHost, report: CallReport): Promise<void> {
  if (report.endReason === 'stopped') return;
  const sharing = await fetchSharing(state, host);
  await sharing?.sendByItself(report);
}
