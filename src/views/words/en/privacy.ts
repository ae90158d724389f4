import { spoken } from '../language.ts';

/** The words of what is stored and sent. Each sentence is true of the code; change both together. */
export const PRIVACY_WORDS = spoken('PRIVACY_WORDS', {
  heading: 'What is stored and sent',
  lead: (name: string) =>
    `${name} tests your line from this browser. This page says exactly what stays in your browser, what leaves it, to whom, and how to delete it.`,

  stored: {
    heading: 'What this browser keeps',
    about: (longest: string) =>
      `All of it is in this browser only, on this computer. Tests stay ${longest}, unless you choose another time under History; all together take no more than about 250 MB, and the oldest go first.`,
    longest: { days: (days: string) => `for ${days}`, ever: 'until you delete them' },
    what: 'What',
    holds: 'What it holds',
    until: 'How long',
    rows: {
      lines: {
        what: 'A line for each test',
        holds:
          'When it was, its scores and their causes, the route, the voice format, the kind of connection, the name of the browser, and the name of the microphone where you chose to keep it.',
      },
      reports: {
        what: 'The report of each test',
        holds:
          'Every figure that was measured, your time zone, and the names of the test servers. It holds no internet address of yours and no sound.',
      },
      recordings: {
        what: 'Packet recordings of the newest tests',
        holds: 'When each packet of voice was sent and when it arrived. There is no sound in it.',
      },
      notes: {
        what: 'Your notes and marks',
        holds: 'What you write about a test or a day: a note, a name, a place, a headset, tags.',
      },
      settings: {
        what: 'Your settings',
        holds:
          'How much is kept, and for how long; the language you chose; and, if you send test links, your own name and place as you typed them last.',
      },
      watch: {
        what: 'The line watch',
        holds: 'Whether it is on, how often it tests, and the scores of the tests since it was begun.',
      },
      others: {
        what: 'Results of others',
        holds: 'What was in a result link or file that you added to your history.',
      },
      asked: {
        what: 'Test links you opened',
        holds: 'What the link asked for, for each test you took with it.',
      },
      waiting: {
        what: 'Results sent to the server',
        holds: 'A copy of what was sent, or waits to be sent because the server did not answer.',
      },
    },
    forDays: (days: string) => `For ${days}.`,
    forEver: 'Until you delete it.',
    withTest: 'As long as its test. Marks stay until you delete them.',
    newest: (tests: string) => `For the newest ${tests} tests, or as many as you choose under History.`,
    untilCleared: 'Until you change it, or clear this site’s data.',
    untilNext: 'Until the next watch begins, or you clear this site’s data.',
    withItsTest: 'As long as its test.',
    days: { 30: '30 days', 90: '90 days', 365: 'one year' },
  },

  sent: {
    heading: 'What leaves this browser',
    who: 'To whom',
    when: 'When',
    what: 'What',
    page: 'The server of this page',
    pageAt: (host: string) => `The server ${host}`,
    relays: 'The test servers',
    relaysAt: (hosts: string) => `The test servers ${hosts}`,
    visit: {
      when: 'When you open this page',
      what: 'What any website gets: your internet address, the kind of browser and which files it asks for. The part of the address behind # stays in the browser.',
    },
    ask: {
      when: 'When a test begins',
      what: 'A question where the test servers are. Nothing about you or your results is in it.',
    },
    late: {
      when: 'When a test ends',
      what: 'A question how busy the test server was, where it offers to tell. Nothing about you or your results is in it.',
    },
    call: {
      when: 'During a test',
      what: 'A call from this browser to itself: a made-up voice, encrypted, there and back. The test servers see your internet address and how much data passes.',
    },
    fill: {
      when: 'When you start a full check that may fill your line, or the test of a busy line',
      what: 'Meaningless data, there and back, through the server of this page or a test server.',
    },
    voice: {
      when: 'When you record yourself in the headset check and choose to hear it through the test server',
      what: 'Those five seconds of your voice, encrypted, there and back to this browser. They are forgotten when you leave the check.',
    },
    /** `name`: whose server. */
    automatic: (name: string) => ({
      who: `The server of ${name}`,
      when: 'When a test has ended, by itself, without a click. A test that you stop is not sent.',
      what: 'The result, as described below.',
    }),
    byServer: (name: string) => ({
      who: `The server of ${name}`,
      when: 'Only when you click to send a result',
      what: 'The result, as described below.',
    }),
    /** `hosts`: of the pages that may show this one in a frame. */
    framed: (hosts: string) => ({
      who: `The page of ${hosts} that shows this one inside it`,
      when: 'When a test ends that was taken inside that page',
      what: 'The result, as described below.',
    }),
    /** `hosts`: of the phone systems that may be called. */
    pbx: (hosts: string) => ({
      who: `Your phone system, ${hosts}`,
      when: 'Only when you place a test call to it',
      what: 'The user name and password that you type, your internet address, and a made-up voice, which it sends back. They are kept nowhere.',
    }),
    link: {
      who: 'Whoever you give the link to',
      when: 'Only when you copy a result link and pass it on',
      what: 'The result, as described below. All of it is in the link: whoever has the link can read it.',
    },
    mail: (to: string | null) => ({
      who: to === null ? 'Whoever you write to' : to,
      when: 'Only when you choose to mail a result, and send it in your mail program',
      what: 'What stands in the mail; you see it before it goes.',
    }),
    file: {
      who: 'Whoever you give the file to',
      when: 'Only when you save a result or your history as a file and pass it on',
      what: 'All that is in the file. A history file has everything in it, your notes too.',
    },
  },

  result: {
    heading: 'What a result holds that you share',
    holds: [
      'The verdict, the scores and the figures that were measured, with their causes, the route, and when the test was.',
      'What you write into it before you share it: a note, a place, a headset, your internet provider.',
      'What the test link had in it that you opened: a name or number, a ticket, a place.',
    ],
    /** Of the fields that the deployment keeps. */
    personal: {
      browser: 'The name and version of your browser.',
      timeZone: 'Your time zone.',
      microphone: 'The names of your microphone and loudspeaker, where you chose to keep them.',
    },
    notHeading: 'What it does not hold',
    notPersonal: {
      browser: 'Your browser.',
      timeZone: 'Your time zone.',
      microphone: 'Your microphone and loudspeaker.',
    },
    not: ['Your internet address, or those of the test servers.', 'The recording packet by packet.', 'Any sound.'],
    afterwards: (name: string) =>
      `The server of ${name} may pass a result on to a help desk system of theirs, and counts results by place, route, kind of browser and verdict, never by person. How long they keep it there, ${name} can tell you.`,
  },

  never: {
    heading: 'What never leaves',
    list: [
      'What your microphone hears, but for the one recording named above. Test calls use no microphone.',
      'Your other tests: a shared result is of one test.',
      'There are no cookies, no advertising, no counting of visits, and nothing is loaded from anybody else.',
    ],
  },

  remove: {
    heading: 'How to delete it',
    list: [
      'One test, or all: under History, “Delete”. Its report, recording and notes go with it.',
      'Everything at once: clear the data of this site in the settings of your browser.',
      'A link, a mail or a file that you passed on cannot be called back.',
    ],
    server: (name: string) => `A result that was sent to the server of ${name}: ask ${name} to delete it there.`,
    history: 'Go to History',
  },
});
