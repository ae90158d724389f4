import type { Examined } from './examined-schema.ts';

export const NOTHING_EXAMINED: Examined = { reach: null, path: null, load: null, routes: null, headset: null };
