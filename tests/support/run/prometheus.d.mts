/** Types of prometheus.mjs, which is plain JavaScript because it runs before anything is built. */
export function findPrometheus(): string | null;
export function obtainPrometheus(): string;
export function withoutPrometheus(): string;
