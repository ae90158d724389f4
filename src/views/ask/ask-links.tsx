import { Banner } from '../parts/banner.tsx';
import { CopyButton } from '../parts/copy-button.tsx';
import { ScrollBox } from '../parts/scroll-box.tsx';
import { ASK_WORDS } from '../words/en/ask.ts';
import { csvOf } from './links-csv.ts';
import { QrCode, type QrCodeProps } from './qr-code.tsx';

export interface AskLink {
  /** For whom; null where nobody was named. */
  readonly label: string | null;
  readonly address: string;
  /** The text for mail or chat. */
  readonly message: string;
  /** Null where the link is too long for one. */
  readonly modules: QrCodeProps['modules'] | null;
}

export interface AskLinksProps {
  /** None while the form is not filled in. */
  readonly links: readonly AskLink[];
  readonly ticket: string | null;
  /** The page's address names this very computer. */
  readonly isLocal: boolean;
  readonly onAnew: () => void;
}

/** What comes of the form: the link with its code and a text around it, or a list of links. */
export function AskLinks({ links, ticket, isLocal, onAnew }: AskLinksProps) {
  const [first, second] = links;
  return (
    <section class="ask-links">
      <h2>{second === undefined ? ASK_WORDS.linkHeading : ASK_WORDS.linksHeading(links.length)}</h2>
      {isLocal && (
        <Banner kind="warning">
          <p>{ASK_WORDS.local}</p>
        </Banner>
      )}
      {first === undefined ? (
        <p class="muted">{ASK_WORDS.notYet}</p>
      ) : second === undefined ? (
        <OneLink link={first} />
      ) : (
        <ManyLinks links={links} ticket={ticket} />
      )}
      {first !== undefined && (
        <div class="ask-after">
          <p class="caption">
            {ASK_WORDS.privacy} {ASK_WORDS.newer}
          </p>
          <button type="button" class="button quiet" onClick={onAnew}>
            {ASK_WORDS.anew}
          </button>
        </div>
      )}
    </section>
  );
}

function OneLink({ link }: { readonly link: AskLink }) {
  const { label, address, message, modules } = link;
  return (
    <div class="card ask-one">
      <div class="ask-texts">
        <p class="address ask-address">{address}</p>
        <CopyButton label={ASK_WORDS.copyLink} text={address} isFirst />
        <h3>{ASK_WORDS.message}</h3>
        <p class="ask-message">{message}</p>
        <CopyButton label={ASK_WORDS.copyMessage} text={message} />
      </div>
      {modules !== null && <QrCode modules={modules} title={ASK_WORDS.qrTitle} about={ASK_WORDS.qrAbout(label)} />}
    </div>
  );
}

function ManyLinks({ links, ticket }: Pick<AskLinksProps, 'links' | 'ticket'>) {
  return (
    <div class="card">
      <CopyButton label={ASK_WORDS.copyCsv} text={csvOf(links, ticket)} isFirst />
      <ScrollBox name={ASK_WORDS.linksHeading(links.length)}>
        <table class="ask-table">
          <thead>
            <tr>
              <th scope="col">{ASK_WORDS.who}</th>
              <th scope="col">{ASK_WORDS.link}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ label, address }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>
                  <CopyButton label={ASK_WORDS.copyLink} text={address} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </div>
  );
}
