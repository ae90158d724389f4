// With a bundler: import { bandOf } from 'callprobe/core'.
import { bandOf } from '/lib/core/index.js';

/* How this page shows a report. Yours will look different; the figures and their rules stay: null is "not measured", never 0. */

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 });
const score = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Losses below this go unnoticed with Opus, which patches them. */
const AUDIBLE_LOSS = 0.01;

/** Shows what both directions are worth right now, and what got lost so far. */
export function showMeter(meter, { newest, report }) {
  for (const place of meter.querySelectorAll('[data-direction]')) {
    const direction = place.dataset.direction;
    const mos = newest[direction]?.mos ?? null;
    const { lossRatio } = report.directions[direction].metrics;
    const show = (name, text) => {
      place.querySelector(`[data-show=${name}]`).textContent = text;
    };
    show('mos', mos === null ? '–' : score.format(mos));
    show('band', mos === null ? 'listening …' : bandOf(mos));
    show('loss', lossInWords(direction, lossRatio));
    const bar = place.querySelector('meter');
    bar.hidden = mos === null;
    bar.value = mos ?? bar.min;
    place.dataset.band = bandOf(mos);
  }
}

function lossInWords(direction, lossRatio) {
  const whose = direction === 'up' ? 'The agent’s voice' : 'The caller’s voice';
  // The agent's browser cannot see what arrives at the other end. It is told, every few seconds.
  if (lossRatio === null) return direction === 'up' ? 'Waiting for the other end to tell.' : 'Not measured yet.';
  if (lossRatio === 0) return `${whose} arrives whole.`;
  const lost = percent.format(lossRatio);
  if (lossRatio < AUDIBLE_LOSS) return `${lost} of it got lost on the way, too little to hear.`;
  return `${whose} has holes: ${lost} of it got lost on the way. Short ones are patched; long ones swallow words.`;
}

/** Shows the report of a finished call: the verdict, and why. */
export function showSummary(place, { verdict, findings }) {
  place.querySelector('#summary-verdict').textContent =
    verdict.mos === null
      ? 'Too short to judge the line.'
      : `${verdict.band}: ${score.format(verdict.mos)} of 4.5, decided by what ${verdict.direction === 'up' ? 'the caller' : 'the agent'} heard.`;
  place.querySelector('#summary-findings').replaceChildren(
    ...findings.map(({ code, direction }) => {
      const line = document.createElement('li');
      // A finding is a code and its figures; the words are yours. `src/core/README.md` lists the codes.
      const where = { up: ' (agent to caller)', down: ' (caller to agent)' }[direction] ?? '';
      line.textContent = `${code.replaceAll('-', ' ')}${where}`;
      return line;
    }),
  );
  place.hidden = false;
}
