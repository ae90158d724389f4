export type { Deployment, EmbedAgent, EmbedPhase, EmbedProgress, Theme } from '../core/embed/protocol.ts';
export { EmbedError, type EmbedFailure } from './embed-error.ts';
export { type EmbeddedProbe, embedProbe, type StartOptions } from './embed-probe.ts';
export type { EmbedOptions, EndedTest } from './options.ts';
