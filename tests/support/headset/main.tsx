import '../../../src/views/styles/all.css';
import { render } from 'preact';
import { createHeadset, HeadsetScreen } from '../../../src/app/headset.ts';
import { sendThroughRelay } from '../../../src/headset/hear-yourself.ts';
import { Shell } from '../../../src/views/parts/shell.tsx';
import type { HeadsetPage } from './headset-page.ts';

/** The headset check as the page hosts it, and nothing else, for tests; never shipped. */
const scope = globalThis as typeof globalThis & Partial<HeadsetPage>;
const root = document.querySelector('#app');
if (!root) throw new Error('page: expected an element #app, got none');
const headset = createHeadset({ iceServers: scope.iceServers ?? '/ice-servers' });
Object.assign(scope, { headset, sendThroughRelay });

function Place() {
  return (
    <Shell
      current={null}
      announcement=""
      banners={null}
      speech={{ languages: [], language: 'en', onLanguage: () => {} }}
    >
      <HeadsetScreen {...headset.view.value} {...headset.actions} />
    </Shell>
  );
}

render(<Place />, root);
