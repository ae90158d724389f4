import '../../../src/views/styles/all.css';
import { render } from 'preact';
import { Shell } from '../../../src/views/parts/shell.tsx';
import { galleryView } from './screens.tsx';

/** Every screen with made-up reports, one at a time: `?view=<name>`. For tests and for looking; never shipped. */
const name = new URLSearchParams(location.search).get('view') ?? 'start';
const root = document.querySelector('#app');
if (!root) throw new Error('page: expected an element #app, got none');
const { screen, banners = null } = galleryView(name);
render(
  <Shell
    current={name.startsWith('history') ? 'history' : /^(?:desk|shared)-/u.test(name) ? 'desk' : 'test'}
    announcement=""
    banners={banners}
  >
    {screen}
  </Shell>,
  root,
);
