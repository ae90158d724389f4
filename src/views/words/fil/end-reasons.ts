import type { Dictionary } from '../dictionary.ts';

export const MEASURED_SO_FAR: Dictionary['MEASURED_SO_FAR'] = {
  some: 'Nasa ibaba ang nasukat hanggang doon.',
  none: 'Wala pang nasusukat: nagpapatatag pa ang call sa unang tatlong segundo ng boses.',
};

/** Why a test did not reach its end. `meaning` is null where all there is to say is how much was measured: see `MEASURED_SO_FAR`. */
export const END_WORDS: Dictionary['END_WORDS'] = {
  running: {
    heading: 'Hindi pa tapos ang test na ito',
    meaning: null,
    doThis: 'Kung walang ibang tab na nagpapatakbo nito, i-reload ang page na ito: mamarkahan itong naantala.',
  },
  stopped: {
    heading: 'Inihinto mo ang test',
    meaning: null,
    doThis: 'Magsimula ulit at hayaan itong matapos para sa buong hatol.',
  },
  'page-closed': {
    heading: 'Naisara ang page habang nagte-test',
    meaning: null,
    doThis: 'Mag-test ulit at hayaang bukas ang page hanggang lumabas ang hatol.',
  },
  'connection-lost': {
    heading: 'Naputol ang connection habang nagte-test',
    meaning: 'Nakakonekta na ang call, tapos wala nang nakalusot. Kung totoong call ito, naputol ka na.',
    doThis:
      'Mag-test ulit. Kung maputol ulit, subukan ang cable sa halip na Wi-Fi, at huwag burahin ang resultang ito: may sinasabi ito tungkol sa linya.',
  },
  'webrtc-unsupported': {
    heading: 'Hindi makatawag mula sa page ang browser na ito',
    meaning: 'Wala o naka-off ang bahaging kailangan ng mga softphone sa browser (WebRTC).',
    doThis: 'Buksan ang page na ito sa bagong version ng Chrome, Edge, Firefox o Safari.',
  },
  'audio-blocked': {
    heading: 'Hindi pinayagan ng browser na tumunog ang test voice',
    meaning: 'Pinapayagan lang ng browser ang tunog pagkatapos ng click o pindot sa page.',
    doThis:
      'Ikaw mismo ang pumindot sa “Mag-test ulit”. Kung ayaw pa rin, payagan ang tunog para sa page na ito sa site settings ng browser.',
  },
  'codec-unsupported': {
    heading: 'Hindi kaya ng browser na ito ang napiling voice format',
    meaning: 'Hindi na-test ang linya mo.',
    doThis: 'Piliin ang Opus sa “Baguhin ang test”, saka mag-test ulit. Kaya ito ng bawat browser na nakakatawag.',
  },
  'ice-servers-unavailable': {
    heading: 'Hindi makahingi ng test server ang page',
    meaning: 'Hindi sumagot ang web server na pinanggalingan ng page na ito, o offline ka.',
    doThis:
      'I-reload ang page na ito. Kung hindi ito bumukas, nasa pagitan mo at ng server ng page na ito ang problema.',
  },
  'ice-servers-malformed': {
    heading: 'Hindi mabasa ang address ng test server',
    meaning: 'Mali ito sa pag-set up ng page na ito. Walang problema sa linya mo.',
    doThis:
      'I-reload ang page na ito. Kung mangyari ulit, ipadala ang detalye sa ibaba sa nagpapatakbo ng page na ito.',
  },
  'relay-unreachable': {
    heading: 'Hindi sumagot ang test server',
    meaning: 'Walang sagot sa alinman sa dalawang daan papunta rito (UDP at TCP). Baka may firewall o VPN sa gitna.',
    doThis:
      'Subukan ang ibang network, halimbawa ang hotspot ng phone. Kung gumana roon, bina-block ng unang network ang calls.',
  },
  'credentials-rejected': {
    heading: 'Tinanggihan ng test server ang password ng page',
    meaning: 'Maikli lang ang bisa ng mga password sa test server; mali o masyadong luma ang isang ito.',
    doThis:
      'I-reload ang page na ito para kumuha ng bago, saka mag-test ulit. Tingnan din ang orasan ng computer na ito.',
  },
  'relay-quota': {
    heading: 'Puno ngayon ang test server',
    meaning: 'Sagad na ang dami ng test call na kaya nito. Walang problema sa linya mo.',
    doThis: 'Maghintay ng isang minuto, saka mag-test ulit.',
  },
  'call-not-connected': {
    heading: 'Hindi maikonekta ang test call',
    meaning: 'Sumagot ang test server, pero walang daan dito na nakapagdala ng call.',
    doThis: 'I-off ang anumang VPN at mag-test ulit. Kung ayaw pa rin, subukan ang ibang network at ikumpara.',
  },
  'no-voice': {
    heading: 'Kumonekta ang call, pero walang boses na nakalusot',
    meaning: 'May nasa pagitan mo at ng test server na hinahayaang magsimula ang call, saka hinaharang ang boses.',
    doThis: 'I-off ang anumang VPN at mag-test ulit. Kung ayaw pa rin, subukan ang ibang network at ikumpara.',
  },
  'sip-unsupported': {
    heading: 'Kulang ang bahaging tumatawag sa phone system',
    meaning: 'Ginawa ang page na ito nang wala ito (JsSIP). Hindi na-test ang linya mo.',
    doThis: 'Sabihin sa nagpapatakbo ng page na ito; nasa detalye sa ibaba kung ano ang kulang.',
  },
  'pbx-unreachable': {
    heading: 'Hindi sumagot ang phone system mo',
    meaning:
      'Walang nabuong secure na koneksyon dito: naka-off ito o hinarang sa daan, mali ang address, o hindi pinagkakatiwalaan ang certificate nito.',
    doThis:
      'I-check ang address. Kapag binuksan sa browser na ito na https:// ang kapalit ng wss://, makikita kung pinagkakatiwalaan ang certificate.',
  },
  'pbx-login-refused': {
    heading: 'Tinanggihan ng phone system mo ang username o password',
    meaning: 'Naabot ito, at kilalang user lang ang pinapayagan nitong tumawag. Hindi na-test ang linya mo.',
    doThis: 'I-type ulit ang dalawa. Sa account ito ng softphone mo, at puwedeng iba sa ginagamit mo sa pag-sign in.',
  },
  'extension-unavailable': {
    heading: 'Hindi tinanggap ng extension ang call',
    meaning:
      'Hindi kilala ng phone system mo ang numero, o walang naka-sign in doon, o busy ito. Nasa detalye sa ibaba ang sagot nito.',
    doThis:
      'I-check ang numero. Alam ng nagpapatakbo ng phone system kung aling extension ang nagbabalik ng naririnig nito.',
  },
  'extension-unanswered': {
    heading: 'Hindi sinagot ng extension ang call',
    meaning: 'Naabot ang phone system mo, at nag-ring lang nang nag-ring ang extension.',
    doThis: 'Pumili ng extension na kusang sumasagot at nagbabalik ng naririnig nito.',
  },
  'extension-silent': {
    heading: 'Sumagot ang extension, pero walang boses na bumalik',
    meaning: 'Hindi nito ibinabalik ang naririnig nito, o may nasa daan na humaharang sa boses.',
    doThis:
      'Tiyaking echo extension ito. Kung oo, i-off ang anumang VPN, o padaanin ang boses sa test server ng page na ito.',
  },
  unexpected: {
    heading: 'May nangyaring hindi namin inasahan',
    meaning: 'Problema ito ng Callprobe, hindi ng linya mo.',
    doThis: 'I-reload ang page na ito at mag-test ulit. Kung mangyari ulit, i-report ang detalye sa ibaba.',
  },
};
