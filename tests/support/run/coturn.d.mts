/** Types of coturn.mjs, which is plain JavaScript because it runs before anything is built. */
export function findTurnserver(): string | null;
export function obtainTurnserver(): string;
export function withoutCoturn(): string;
