// With a bundler: import { watchCall } from 'callprobe';
import { watchCall } from '/lib/index.js';
import { showMeter, showSummary } from './meter.js';
import { placeCall } from './phones.js';

const find = (id) => document.getElementById(id);

/* ---- Before a call: the element does all of it. Its events carry the reports. ---- */

document.querySelector('call-probe').addEventListener('call-probe-report', ({ detail: { report } }) => {
  find('verdict').textContent =
    report.verdict.decision === 'meets-target'
      ? 'A softphone would take calls now.'
      : 'A softphone would ask the agent to look at the line first.';
});

/* ---- During a call: watch the peer connection that the softphone has anyway. ---- */

let call = null;

find('call').addEventListener('click', async () => {
  find('call').disabled = true;
  find('summary').hidden = true;
  try {
    call = await placeCall();
  } catch (error) {
    say('agent', `No call: ${error.message}`);
    find('call').disabled = false;
    return;
  }
  say('agent', 'In a call with the caller');
  say('caller', 'In a call with the agent');
  find('hang-up').disabled = false;
  find('meter').hidden = false;
  await watch(call.agent);
});

find('hang-up').addEventListener('click', () => {
  // Closing the connection is all: watching ends by itself, with the report of the whole call.
  call.hangUp();
  say('agent', 'Not in a call');
  say('caller', 'Not in a call');
  find('hang-up').disabled = true;
  find('call').disabled = false;
});

async function watch(connection) {
  for await (const event of watchCall(connection)) {
    // About once a second: the newest scores, and everything so far as a report.
    if (event.type === 'progress') showMeter(find('meter'), event);

    // Three of the last five seconds below 3.5 begin one, three of five at 3.7 or more end it: it does not flap.
    if (event.type === 'alert') {
      const whom = event.direction === 'up' ? 'The caller' : 'The agent';
      const how = event.cause === 'no-voice' ? 'nothing at all' : 'badly right now';
      find('alert').textContent = event.change.kind === 'raise' ? `${whom} hears ${how}.` : `${whom} hears well again.`;
    }

    // Always the last one, however the call ended. Send it to your server, or keep it: JSON.stringify(event.report).
    if (event.type === 'report') {
      find('alert').textContent = '';
      showSummary(find('summary'), event.report);
    }
  }
}

function say(who, text) {
  find(`${who}-state`).textContent = text;
}
