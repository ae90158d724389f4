/**
 * The policy of a host that allows nothing but what the element needs: each directive is in its README, and without any of them a test in
 * Chromium or Firefox fails.
 */
export const ELEMENT_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; media-src blob:";
