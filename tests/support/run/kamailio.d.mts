/** Types of kamailio.mjs, which is plain JavaScript because it runs before anything is built. */
export function findKamailio(): string | null;
export function obtainKamailio(): string;
export function withoutKamailio(): string;
