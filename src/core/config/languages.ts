/** The languages the page speaks (BCP 47). */
export const LANGUAGES = ['en', 'es', 'de', 'fr', 'pt-BR', 'fil'] as const;
export type Language = (typeof LANGUAGES)[number];
