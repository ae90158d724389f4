import type { TestRequest } from '../../core/share/test-request.ts';
import { AskScreen, type AskScreenProps } from './ask-screen.tsx';
import { AskedTest, type AskedTestProps } from './asked-test.tsx';
import { RefusedRequest, type RefusedRequestProps } from './refused-request.tsx';

/** The link builder; a test that a link asks for; or why that one cannot be offered. */
export type AskingView =
  | { readonly at: 'ask'; readonly props: AskScreenProps }
  | { readonly at: 'asked'; readonly props: Omit<AskedTestProps, 'onStart'> }
  | { readonly at: 'refused'; readonly props: RefusedRequestProps };

export interface AskingScreenProps {
  readonly view: AskingView;
  readonly onStart: (request: TestRequest) => void;
}

export function AskingScreen({ view, onStart }: AskingScreenProps) {
  if (view.at === 'ask') return <AskScreen {...view.props} />;
  if (view.at === 'refused') return <RefusedRequest {...view.props} />;
  return <AskedTest {...view.props} onStart={() => onStart(view.props.request)} />;
}
