import type { TestRequest } from '../../../src/core/share/test-request.ts';

/** MADE-UP TEST DATA: what a help desk usually asks. */
export const REQUEST: TestRequest = {
  version: 1,
  id: '5f0a6d3e-2b7c-4b61-9a53-0a4b8f6f1c11',
  by: 'Help desk Lisbon',
  why: 'You said that callers hear you badly since Monday.',
  label: 'Ana Souza',
  ticket: 'INC-104233',
  site: 'Lisbon',
  kind: 'usual',
  longLengthMs: null,
  codec: null,
  route: 'carrier A',
  language: 'pt-BR',
  back: 'link',
  untilMs: Date.UTC(2026, 11, 24, 18),
};
