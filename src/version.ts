/** The version of package.json, written into every report; a test keeps the two equal. */
export const VERSION = '0.1.0';
