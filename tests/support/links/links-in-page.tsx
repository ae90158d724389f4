import { render } from 'preact';
import { parseReport } from '../../../src/core/report/parse-report.ts';
import { packResult, unpackResult } from '../../../src/links/index.ts';
import { ResultScreen } from '../../../src/views/result/result-screen.tsx';

/** What tests of links reach inside a page, as `globalThis.linksInPage`. */
const api = { packResult, unpackResult, screenText, shownOf };

declare global {
  var linksInPage: LinksInPage;
}

export type LinksInPage = typeof api;

globalThis.linksInPage = api;

const nothing = () => undefined;

/** All that the result screen of a report says, opened or not, in one text. */
async function screenText(report: unknown): Promise<string> {
  const parsed = parseReport(report);
  if (!parsed.ok) throw new Error(parsed.message);
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <ResultScreen
      report={parsed.report}
      saved={true}
      address={null}
      notes={null}
      onTestAgain={nothing}
      onExport={nothing}
      onDelete={nothing}
    />,
    root,
  );
  root.querySelectorAll('details').forEach((details) => {
    details.open = true;
  });
  // What is drawn once it is opened.
  await new Promise(requestAnimationFrame);
  await new Promise((resolve) => setTimeout(resolve));
  const words = [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : [])),
    element.getAttribute('aria-label') ?? '',
  ]);
  render(null, root);
  root.remove();
  return words.filter((word) => word !== '').join('|');
}

/** Whether a link is read and shown; what it says, and the elements that no screen of ours has. */
async function shownOf(packed: string): Promise<{ readonly text: string; readonly foreign: number } | null> {
  const unpacked = await unpackResult(packed);
  if (!unpacked.ok) return null;
  let foreign = 0;
  const watching = new MutationObserver((records) => {
    const added = records.flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof Element));
    foreign += added
      .flatMap((node) => [node, ...node.querySelectorAll('*')])
      .filter((node) => node.matches(FOREIGN)).length;
  });
  watching.observe(document.body, { childList: true, subtree: true });
  const text = await screenText(unpacked.shared.report);
  watching.disconnect();
  return { text, foreign };
}

const FOREIGN =
  'script, img, iframe, object, embed, link, style, base, meta, form, video, audio, [onerror], [onload], [href]:not([href^="#"])';
