import cardsCss from '../views/styles/cards.css?raw';
import forcedCss from '../views/styles/forced.css?raw';
import plotCss from '../views/styles/plot.css?raw';
import resultCss from '../views/styles/result.css?raw';
import scriptCss from '../views/styles/script.css?raw';
import tablesCss from '../views/styles/tables.css?raw';

/** What the evidence needs besides. */
export const FULL_CSS = [cardsCss, tablesCss, plotCss, resultCss, scriptCss, forcedCss].join('\n');
