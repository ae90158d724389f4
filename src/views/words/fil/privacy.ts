import type { Dictionary } from '../dictionary.ts';

/** The words of what is stored and sent. Each sentence is true of the code; change both together. */
export const PRIVACY_WORDS: Dictionary['PRIVACY_WORDS'] = {
  heading: 'Ano ang sine-save at ipinapadala',
  lead: (name) =>
    `Tine-test ng ${name} ang linya mo mula sa browser na ito. Sinasabi ng page na ito nang eksakto kung ano ang nananatili sa browser mo, ano ang umaalis, papunta kanino, at paano ito buburahin.`,

  stored: {
    heading: 'Ano ang sine-save ng browser na ito',
    about: (longest) =>
      `Nasa browser na ito lang ang lahat, sa computer na ito. Nananatili ang mga test ${longest}, maliban kung pumili ka ng ibang tagal sa History; hanggang mga 250 MB lang ang lahat-lahat, at nauunang alisin ang pinakaluma.`,
    longest: { days: (days) => `nang ${days}`, ever: 'hanggang burahin mo' },
    what: 'Ano',
    holds: 'Ano ang laman',
    until: 'Gaano katagal',
    rows: {
      lines: {
        what: 'Isang hilera bawat test',
        holds:
          'Kung kailan ito, ang mga score at dahilan, ang route, ang voice format, ang uri ng connection, ang pangalan ng browser, at ang pangalan ng microphone kung pinili mong i-save ito.',
      },
      reports: {
        what: 'Ang report ng bawat test',
        holds:
          'Bawat numerong nasukat, ang time zone mo, at ang pangalan ng mga test server. Wala itong internet address mo at walang tunog.',
      },
      recordings: {
        what: 'Packet recording ng pinakabagong mga test',
        holds: 'Kung kailan ipinadala ang bawat voice packet at kailan dumating. Walang tunog dito.',
      },
      notes: {
        what: 'Ang notes at mga marka mo',
        holds: 'Ang isinusulat mo tungkol sa test o araw: note, pangalan, lugar, headset, tags.',
      },
      settings: {
        what: 'Ang settings mo',
        holds:
          'Gaano karami ang sine-save, at gaano katagal; ang wikang pinili mo; at, kung nagpapadala ka ng test link, ang pangalan at lugar mo na huli mong na-type.',
      },
      watch: {
        what: 'Ang bantay ng linya',
        holds: 'Kung naka-on ito, gaano kadalas mag-test, at ang mga score ng test mula nang simulan ito.',
      },
      others: {
        what: 'Mga resulta ng iba',
        holds: 'Ang laman ng result link o file na idinagdag mo sa history mo.',
      },
      asked: {
        what: 'Mga test link na binuksan mo',
        holds: 'Ang hiningi ng link, para sa bawat test na ginawa mo gamit ito.',
      },
      waiting: {
        what: 'Mga resultang ipinadala sa server',
        holds: 'Kopya ng naipadala, o ng naghihintay maipadala dahil hindi sumagot ang server.',
      },
    },
    forDays: (days) => `Nang ${days}.`,
    forEver: 'Hanggang burahin mo.',
    withTest: 'Kasintagal ng test nito. Nananatili ang mga marka hanggang burahin mo.',
    newest: (tests) => `Para sa pinakabagong ${tests} test, o kung ilan ang piliin mo sa History.`,
    untilCleared: 'Hanggang baguhin mo, o burahin ang data ng site na ito.',
    untilNext: 'Hanggang magsimula ang susunod na pagbabantay, o burahin mo ang data ng site na ito.',
    withItsTest: 'Kasintagal ng test nito.',
    days: { 30: '30 araw', 90: '90 araw', 365: 'isang taon' },
  },

  sent: {
    heading: 'Ano ang umaalis sa browser na ito',
    who: 'Kanino',
    when: 'Kailan',
    what: 'Ano',
    page: 'Ang server ng page na ito',
    pageAt: (host) => `Ang server na ${host}`,
    relays: 'Ang mga test server',
    relaysAt: (hosts) => `Ang mga test server na ${hosts}`,
    visit: {
      when: 'Kapag binuksan mo ang page na ito',
      what: 'Ang nakukuha ng anumang website: ang internet address mo, ang uri ng browser at kung aling mga file ang hinihingi nito. Nananatili sa browser ang bahagi ng address pagkatapos ng #.',
    },
    ask: {
      when: 'Kapag nagsimula ang test',
      what: 'Tanong kung nasaan ang mga test server. Walang tungkol sa iyo o sa mga resulta mo rito.',
    },
    late: {
      when: 'Kapag natapos ang test',
      what: 'Tanong kung gaano ka-busy ang test server, kung nag-aalok itong sabihin. Walang tungkol sa iyo o sa mga resulta mo rito.',
    },
    call: {
      when: 'Habang nagte-test',
      what: 'Call mula sa browser na ito papunta sa sarili nito: gawang boses, encrypted, papunta at pabalik. Nakikita ng mga test server ang internet address mo at kung gaano karaming data ang dumadaan.',
    },
    fill: {
      when: 'Kapag sinimulan mo ang kumpletong check na puwedeng pumuno sa linya mo, o ang test ng abalang linya',
      what: 'Data na walang kahulugan, papunta at pabalik, sa server ng page na ito o sa test server.',
    },
    voice: {
      when: 'Kapag nag-record ka sa headset check at piniling pakinggan ito na dumaan sa test server',
      what: 'Ang limang segundong iyon ng boses mo, encrypted, papunta at pabalik sa browser na ito. Kinakalimutan kapag umalis ka sa check.',
    },
    /** `name`: whose server. */
    automatic: (name) => ({
      who: `Ang server ng ${name}`,
      when: 'Kapag natapos ang test, kusa, nang walang click. Hindi ipinapadala ang test na inihinto mo.',
      what: 'Ang resulta, gaya ng inilarawan sa ibaba.',
    }),
    byServer: (name) => ({
      who: `Ang server ng ${name}`,
      when: 'Tanging kapag nag-click ka para magpadala ng resulta',
      what: 'Ang resulta, gaya ng inilarawan sa ibaba.',
    }),
    framed: (hosts) => ({
      who: `Ang page ng ${hosts} na nagpapakita nito sa loob`,
      when: 'Kapag natapos ang test na ginawa sa loob ng page na iyon',
      what: 'Ang resulta, gaya ng inilarawan sa ibaba.',
    }),
    pbx: (hosts) => ({
      who: `Ang phone system mo, ${hosts}`,
      when: 'Tanging kapag tumawag ka rito bilang test',
      what: 'Ang username at password na tina-type mo, ang internet address mo, at isang gawang boses na ibinabalik nito. Walang itinatago rito ang page na ito.',
    }),
    link: {
      who: 'Sinumang bigyan mo ng link',
      when: 'Tanging kapag kinopya mo ang result link at ipinasa',
      what: 'Ang resulta, gaya ng inilarawan sa ibaba. Nasa link ang lahat: mababasa ito ng sinumang may link.',
    },
    mail: (to) => ({
      who: to === null ? 'Sinumang sulatan mo' : to,
      when: 'Tanging kapag pinili mong i-mail ang resulta, at ipinadala sa mail program mo',
      what: 'Ang nakasulat sa mail; makikita mo ito bago umalis.',
    }),
    file: {
      who: 'Sinumang bigyan mo ng file',
      when: 'Tanging kapag nag-save ka ng resulta o ng history mo bilang file at ipinasa',
      what: 'Lahat ng nasa file. Nasa history file ang lahat, pati ang notes mo.',
    },
  },

  result: {
    heading: 'Ano ang laman ng resultang ibinabahagi mo',
    holds: [
      'Ang hatol, ang mga score at numerong nasukat, kasama ang mga dahilan, ang route, at kung kailan ang test.',
      'Ang isinulat mo rito bago ibahagi: note, lugar, headset, internet provider mo.',
      'Ang laman ng test link na binuksan mo: pangalan o numero, ticket, lugar.',
    ],
    /** Of the fields that the deployment keeps. */
    personal: {
      browser: 'Ang pangalan at version ng browser mo.',
      timeZone: 'Ang time zone mo.',
      microphone: 'Ang pangalan ng microphone at speaker mo, kung pinili mong i-save ang mga ito.',
    },
    notHeading: 'Ano ang wala rito',
    notPersonal: {
      browser: 'Ang browser mo.',
      timeZone: 'Ang time zone mo.',
      microphone: 'Ang microphone at speaker mo.',
    },
    not: ['Ang internet address mo, o ng mga test server.', 'Ang recording ng bawat packet.', 'Anumang tunog.'],
    afterwards: (name) =>
      `Puwedeng ipasa ng server ng ${name} ang resulta sa sarili nilang help desk system, at binibilang nito ang mga resulta ayon sa lugar, route, uri ng browser at hatol, hindi kailanman ayon sa tao. Ang ${name} ang makapagsasabi kung gaano katagal nila ito pinananatili roon.`,
  },

  never: {
    heading: 'Ano ang hindi kailanman umaalis',
    list: [
      'Ang naririnig ng microphone mo, maliban sa isang recording na nabanggit sa itaas. Walang microphone ang mga test call.',
      'Ang iba mong test: isang test lang ang laman ng ibinahaging resulta.',
      'Walang cookies, walang advertising, walang pagbibilang ng bisita, at walang kinukuha mula sa iba.',
    ],
  },

  remove: {
    heading: 'Paano ito buburahin',
    list: [
      'Isang test, o lahat: sa History, “Burahin”. Kasamang mabubura ang report, recording at notes nito.',
      'Lahat nang sabay: burahin ang data ng site na ito sa settings ng browser mo.',
      'Hindi na mababawi ang link, mail o file na naipasa mo.',
    ],
    server: (name) => `Resultang ipinadala sa server ng ${name}: hilingin sa ${name} na burahin ito roon.`,
    history: 'Pumunta sa History',
  },
};
