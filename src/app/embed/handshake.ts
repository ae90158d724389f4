import { readHello } from '../../core/embed/host-messages.ts';
import type { Hello } from '../../core/embed/protocol.ts';

/** What is known of the page around this one before it has said a word. */
export interface Around {
  /** This page's address asks for it: `?embed`. */
  readonly isAsked: boolean;
  /** The parent's origin and those of whatever is around that, nearest first; null where the browser does not tell. */
  readonly ancestors: readonly string[] | null;
}

export function aroundThisPage(): Around {
  const { search, ancestorOrigins } = location;
  return {
    isAsked: new URLSearchParams(search).has('embed'),
    // Not in every browser, whatever the types say.
    ancestors: (ancestorOrigins as DOMStringList | undefined) ? [...ancestorOrigins] : null,
  };
}

/** Why no hello of anybody will do, as far as that is known without one; null: one may come. */
export function refusalOf({ isAsked, ancestors }: Around, listed: readonly string[]): string | null {
  if (!isAsked) return 'address: expected ?embed for a page in a frame, got none';
  const stranger = ancestors === null ? undefined : ancestors.find((origin) => !listed.includes(origin));
  if (stranger === undefined && listed.length > 0) return null;
  if (stranger === undefined) return 'embed.origins: expected at least one, got none';
  return `embed.origins: expected ${stranger} in the list, got ${listed.length} others`;
}

/** What a MessageEvent is judged by. */
export type Said = Pick<MessageEvent<unknown>, 'data' | 'origin' | 'source' | 'ports'>;

export interface Greeting {
  readonly hello: Hello;
  readonly origin: string;
  readonly port: MessagePort;
}

/**
 * The handshake in what was said: by the parent window itself, by an origin of the list, as the protocol has it, and with one port. Null for
 * anything else, to which nobody answers.
 */
export function greetingIn(said: Said, parent: MessageEventSource, listed: readonly string[]): Greeting | null {
  const [port, ...more] = said.ports;
  if (said.source !== parent || !listed.includes(said.origin) || port === undefined || more.length > 0) return null;
  const hello = readHello(said.data);
  return hello && { hello, origin: said.origin, port };
}
