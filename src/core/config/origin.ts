/** RFC 1035 2.3.4 has 253 characters for a name; with scheme and port. */
export const MAX_ORIGIN_LENGTH = 270;

const HOST = String.raw`[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*`;
const PORT = String.raw`(?::[1-9]\d{0,4})?`;

/**
 * An origin as browsers write it (HTML, 7.1.1): in lower case, without the port that its scheme has anyway, without a slash. It is compared as it
 * stands and goes into a header as it stands. Unprotected ones of this computer alone: what is between could change the page that hosts.
 */
export const ORIGIN = new RegExp(
  String.raw`^(?:https:\/\/${HOST}(?!:443$)${PORT}|http:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?!:80$)${PORT})$`,
);
