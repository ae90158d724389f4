import type { EndReason } from '../../../core/report/schema.ts';
import type { EndWords } from '../end-words.ts';
import { spoken } from '../language.ts';

export const MEASURED_SO_FAR = spoken('MEASURED_SO_FAR', {
  some: 'What was measured until then is below.',
  none: 'Nothing had been measured yet: the first three seconds of voice settle the call.',
});

/** Why a test did not reach its end. `meaning` is null where all there is to say is how much was measured: see `MEASURED_SO_FAR`. */
export const END_WORDS = spoken<Readonly<Record<Exclude<EndReason, 'finished'>, EndWords>>>('END_WORDS', {
  running: {
    heading: 'This test has not ended yet',
    meaning: null,
    doThis: 'If no other tab is running it, reload this page: it will then be marked as interrupted.',
  },
  stopped: {
    heading: 'You stopped the test',
    meaning: null,
    doThis: 'Start again and let it run to its end for a full verdict.',
  },
  'page-closed': {
    heading: 'The page was closed during the test',
    meaning: null,
    doThis: 'Test again and keep the page open until the verdict appears.',
  },
  'connection-lost': {
    heading: 'The connection broke during the test',
    meaning: 'The call was up, then nothing came through any more. On a real call you would have been cut off.',
    doThis: 'Test again. If it breaks again, try a cable instead of Wi-Fi, and keep this result: it is a finding.',
  },
  'webrtc-unsupported': {
    heading: 'This browser cannot make calls from a page',
    meaning: 'The part that softphones in a browser need (WebRTC) is missing or switched off.',
    doThis: 'Open this page in a current Chrome, Edge, Firefox or Safari.',
  },
  'audio-blocked': {
    heading: 'The browser did not let the test voice play',
    meaning: 'Browsers allow sound only after a click or a key press on the page.',
    doThis: 'Press “Test again” yourself. If that fails, allow sound for this page in the browser’s site settings.',
  },
  'codec-unsupported': {
    heading: 'This browser does not speak the chosen voice format',
    meaning: 'Your line was not tested.',
    doThis: 'Choose Opus under “Change the test”, then test again. Every browser that can call speaks it.',
  },
  'ice-servers-unavailable': {
    heading: 'The page could not ask for a test server',
    meaning: 'The web server this page came from did not answer, or you are offline.',
    doThis: 'Reload this page. If it does not load, the trouble is between you and this page’s server.',
  },
  'ice-servers-malformed': {
    heading: 'The test server’s address could not be read',
    meaning: 'This is a mistake in how this page was set up. Nothing is wrong with your line.',
    doThis: 'Reload this page. If it happens again, send the detail below to whoever runs this page.',
  },
  'relay-unreachable': {
    heading: 'The test server did not answer',
    meaning: 'Neither of the two ways to it (UDP and TCP) brought an answer. A firewall or VPN may be in between.',
    doThis: 'Try another network, for example a phone’s hotspot. If it works there, the first network blocks calls.',
  },
  'credentials-rejected': {
    heading: 'The test server refused the page’s password',
    meaning: 'Passwords for the test server are short-lived; this one was wrong or too old.',
    doThis: 'Reload this page to get a fresh one, then test again. Also check this computer’s clock.',
  },
  'relay-quota': {
    heading: 'The test server is full right now',
    meaning: 'It is serving as many test calls as it allows. Nothing is wrong with your line.',
    doThis: 'Wait a minute, then test again.',
  },
  'call-not-connected': {
    heading: 'The test call could not be connected',
    meaning: 'The test server answered, but no path through it carried the call.',
    doThis: 'Switch off any VPN and test again. If it fails again, try another network and compare.',
  },
  'no-voice': {
    heading: 'The call connected, but no voice came through',
    meaning: 'Something between you and the test server lets the call begin and then drops the voice.',
    doThis: 'Switch off any VPN and test again. If it fails again, try another network and compare.',
  },
  'sip-unsupported': {
    heading: 'The part that calls phone systems is missing',
    meaning: 'This page was built without it (JsSIP). Your line was not tested.',
    doThis: 'Tell whoever runs this page; the detail below says what is missing.',
  },
  'pbx-unreachable': {
    heading: 'Your phone system did not answer',
    meaning:
      'No secure connection to it came about: it is switched off or blocked on the way, its address is wrong, or its certificate is not trusted.',
    doThis:
      'Check the address. Opened in this browser with https:// in place of wss://, it shows whether the certificate is trusted.',
  },
  'pbx-login-refused': {
    heading: 'Your phone system refused the user name or password',
    meaning: 'It was reached, and it lets only known users call. Your line was not tested.',
    doThis: 'Type both again. They belong to your softphone’s account, and may differ from those you sign in with.',
  },
  'extension-unavailable': {
    heading: 'The extension did not take the call',
    meaning:
      'Your phone system knows no such number, or nobody is signed in there, or it is busy. The detail below has its answer.',
    doThis: 'Check the number. Whoever runs the phone system knows the extension that says back what it hears.',
  },
  'extension-unanswered': {
    heading: 'The extension did not answer the call',
    meaning: 'Your phone system was reached, and the extension rang without an end.',
    doThis: 'Choose an extension that answers by itself and says back what it hears.',
  },
  'extension-silent': {
    heading: 'The extension answered, but no voice came back',
    meaning: 'It does not say back what it hears, or something between you and it drops the voice.',
    doThis:
      'Check that it is an echo extension. If it is, switch off any VPN, or send the voice through the test server of this page.',
  },
  unexpected: {
    heading: 'Something went wrong that we did not foresee',
    meaning: 'This is a fault of Callprobe, not a finding about your line.',
    doThis: 'Reload this page and test again. If it happens again, report the detail below.',
  },
});
