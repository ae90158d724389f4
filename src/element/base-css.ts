import baseCss from '../views/styles/base.css?raw';
import partsCss from '../views/styles/parts.css?raw';
import tokensCss from '../views/styles/tokens.css?raw';
import elementCss from './element.css?raw';

/** What every element needs at once. */
export const BASE_CSS = [tokensCss, baseCss, partsCss, elementCss].join('\n');
