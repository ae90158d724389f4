import '../../../src/views/styles/all.css';
import { render } from 'preact';
import { LANGUAGES } from '../../../src/core/config/languages.ts';
import { Shell } from '../../../src/views/parts/shell.tsx';
import * as english from '../../../src/views/words/en/index.ts';
import { speak } from '../../../src/views/words/language.ts';
import { pseudoLocale } from '../words/pseudo-locale.ts';
import { galleryView } from './screens.tsx';

/**
 * Every screen with made-up reports, one at a time: `?view=<name>`; `&lang=qps` in the pseudo-locale, `&dir=rtl` from right to left. For tests
 * and for looking; never shipped.
 */
const asked = new URLSearchParams(location.search);
const name = asked.get('view') ?? 'start';
if (asked.get('lang') === 'qps') speak('en-GB', pseudoLocale(english));
document.documentElement.dir = asked.get('dir') ?? 'ltr';
const root = document.querySelector('#app');
if (!root) throw new Error('page: expected an element #app, got none');
const { screen, banners = null } = galleryView(name);
const speech = { languages: LANGUAGES, language: 'en', onLanguage: () => {} } as const;
render(
  <Shell
    current={name.startsWith('history') ? 'history' : /^(?:desk|shared)-/u.test(name) ? 'desk' : 'test'}
    announcement=""
    banners={banners}
    speech={speech}
  >
    {screen}
  </Shell>,
  root,
);
