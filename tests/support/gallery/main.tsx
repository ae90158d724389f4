import '../../../src/views/styles/all.css';
import { render } from 'preact';
import { LANGUAGES } from '../../../src/core/config/languages.ts';
import { Shell } from '../../../src/views/parts/shell.tsx';
import { galleryView } from './screens.tsx';

/** Every screen with made-up reports, one at a time: `?view=<name>`. For tests and for looking; never shipped. */
const name = new URLSearchParams(location.search).get('view') ?? 'start';
const root = document.querySelector('#app');
if (!root) throw new Error('page: expected an element #app, got none');
const { screen, banners = null } = galleryView(name);
const speech = { languages: LANGUAGES, language: 'en', onLanguage: () => {} } as const;
render(
  <Shell current={name.startsWith('history') ? 'history' : 'test'} announcement="" banners={banners} speech={speech}>
    {screen}
  </Shell>,
  root,
);
