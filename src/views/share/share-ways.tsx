import type { ComponentChildren } from 'preact';
import type { ReturnWay } from '../../core/config/config.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { longDateText, shortDateText } from '../words/dates.ts';
import { DELIVERY_WORDS, SHARE_WORDS } from '../words/en/share.ts';
import { kilobytesText } from '../words/kilobytes.ts';

/** What became of a result that goes through the deployment's server. */
export type Delivery =
  | { readonly at: 'none' }
  | { readonly at: 'sending' | 'no-room' }
  /** `isStored`: it goes even after this page was closed. */
  | { readonly at: 'waiting'; readonly nextAtMs: number; readonly detail: string | null; readonly isStored: boolean }
  | { readonly at: 'sent'; readonly seenAtMs: number }
  | { readonly at: 'refused'; readonly detail: string | null };

/** The result as a link. */
export type ResultLink = { readonly at: 'making' | 'failed' } | { readonly at: 'made'; readonly address: string };

export interface ShareWaysProps {
  readonly deployment: string;
  /** What the deployment offers. */
  readonly ways: readonly ReturnWay[];
  /** What the link that asked for the test wants; null where nobody asked. */
  readonly back: ReturnWay | null;
  readonly link: ResultLink;
  /** The beginning of an e-mail. */
  readonly mail: { readonly href: string; readonly hasLink: boolean };
  readonly delivery: Delivery;
  /** Three lines for a ticket. */
  readonly summary: string;
  readonly nowMs: number;
  readonly onSend: () => void;
  readonly onSave: () => void;
  readonly onPrint: () => void;
}

/** What fits everywhere, characters of a link; our choice, and the promise for a usual test. */
const LONG_LINK = 8_000;

/** The ways the deployment offers, the one that was asked for first; a summary and paper always. */
export function ShareWays(props: ShareWaysProps) {
  const { ways, back, summary, onPrint } = props;
  const sorted = ways.toSorted((a, b) => Number(b === back) - Number(a === back));
  return (
    <dl class="share-ways" aria-label={SHARE_WORDS.ways}>
      {sorted.map((way, place) => (
        <Way key={way} way={way} isFirst={place === 0 && back !== null} {...props} />
      ))}
      <Row about={SHARE_WORDS.summaryAbout}>
        <CopyButton label={SHARE_WORDS.copySummary} text={summary} />
      </Row>
      <Row about={SHARE_WORDS.printAbout}>
        <button type="button" class="button" onClick={onPrint}>
          {SHARE_WORDS.print}
        </button>
      </Row>
    </dl>
  );
}

function Way({ way, isFirst, ...props }: ShareWaysProps & { readonly way: ReturnWay; readonly isFirst: boolean }) {
  const look = `button ${isFirst ? 'primary' : ''}`;
  const { link, mail, onSave } = props;
  if (way === 'link') {
    return (
      <Row about={linkAbout(link)}>
        <CopyButton label={SHARE_WORDS.copyLink} text={link.at === 'made' ? link.address : null} isFirst={isFirst} />
      </Row>
    );
  }
  if (way === 'file') {
    return (
      <Row about={SHARE_WORDS.fileAbout}>
        <button type="button" class={look} onClick={onSave}>
          {SHARE_WORDS.saveFile}
        </button>
      </Row>
    );
  }
  if (way === 'mail') {
    return (
      <Row about={SHARE_WORDS.mailAbout[mail.hasLink ? 'withLink' : 'withoutLink']}>
        <a class={look} href={mail.href}>
          {SHARE_WORDS.mail}
        </a>
      </Row>
    );
  }
  return <ServerWay look={look} {...props} />;
}

function ServerWay({ look, deployment, delivery, nowMs, onSend }: ShareWaysProps & { readonly look: string }) {
  const { at } = delivery;
  const canSend = at === 'none' || at === 'waiting' || at === 'refused' || at === 'no-room';
  const isAgain = at === 'waiting' || at === 'refused';
  return (
    <Row about={SHARE_WORDS.serverAbout}>
      {canSend && (
        <button type="button" class={look} onClick={onSend}>
          {isAgain ? SHARE_WORDS.sendAgain : SHARE_WORDS.send(deployment)}
        </button>
      )}
      <output class={`delivery delivery-${at}`}>{deliveryText(delivery, nowMs)}</output>
      {(at === 'waiting' || at === 'refused') && delivery.detail !== null && <p class="detail">{delivery.detail}</p>}
    </Row>
  );
}

function deliveryText(delivery: Delivery, nowMs: number): string {
  switch (delivery.at) {
    case 'none':
      return '';
    case 'sent':
      return DELIVERY_WORDS.sent(longDateText(delivery.seenAtMs));
    case 'waiting': {
      const how = delivery.isStored ? DELIVERY_WORDS.waiting : DELIVERY_WORDS.unstored;
      return `${how} ${DELIVERY_WORDS.nextTry(shortDateText(Math.max(delivery.nextAtMs, nowMs), nowMs))}`;
    }
    default:
      return DELIVERY_WORDS[delivery.at];
  }
}

function linkAbout(link: ResultLink): string {
  if (link.at !== 'made') return link.at === 'making' ? SHARE_WORDS.making : SHARE_WORDS.linkFailed;
  const size = kilobytesText(link.address.length);
  return link.address.length > LONG_LINK ? SHARE_WORDS.linkLong(size) : SHARE_WORDS.linkAbout(size);
}

function Row({ about, children }: { readonly about: string; readonly children: ComponentChildren }) {
  return (
    <div class="share-way">
      <dt class="muted">{about}</dt>
      <dd>{children}</dd>
    </div>
  );
}
