import type { Dictionary } from '../dictionary.ts';

/** How the test call went, and what a test of that kind cannot tell. `note` stands beside the score where there is more to say. */
export const TOPOLOGY_WORDS: Dictionary['TOPOLOGY_WORDS'] = {
  'split-relay': {
    name: 'Split relay',
    how: 'Isang dulo ng call ang umabot sa test server sa UDP, ang isa sa TCP. Hindi nawawalan ng packet ang TCP, kaya tiyak kung aling direksyon ang bawat nawala.',
    cannotTell: 'Kung aling direksyon ang nagdaragdag ng delay: may sariling dagdag ang panig ng TCP.',
    note: null,
  },
  'udp-relay': {
    name: 'Relay sa UDP lang',
    how: 'Parehong dulo ng call ang umabot sa test server sa UDP.',
    cannotTell: 'Kung aling direksyon ang nawawalan: umakyat at bumaba ang bawat packet, at kabuuan lang ang alam.',
    note: 'Walang nahanap na daan sa TCP papunta sa test server, kaya hindi mapaghiwalay sa up at down ang nawala. Ipinapakita ng bawat card ang papunta at pabalik nang magkasama.',
  },
  'tcp-relay': {
    name: 'Relay sa TCP lang',
    how: 'Parehong dulo ng call ang umabot sa test server sa TCP.',
    cannotTell:
      'Ilang packet ang nawawala sa linya: ipinapadala ulit ng TCP ang mga ito, kaya lumalabas ang nawala bilang delay at putol.',
    note: 'Naka-block ang mabilis na daan para sa calls (UDP) papunta sa test server. Gagana ang calls, pero magiging putol-putol kapag may nawalang packet.',
  },
  'relay-to-host': {
    name: 'Relay sa kalahati',
    how: 'Isang dulo ng call ang dumaan sa test server, na diretsong nagpadala ng boses sa kabilang dulo.',
    cannotTell: 'Kung aling direksyon ang nawawalan, at kung ano ang kilos ng kabilang kalahati sa relay.',
    note: 'Kalahati lang ng call ang dumaan sa test server, kaya hindi mapaghiwalay sa up at down ang nawala.',
  },
  loopback: {
    name: 'Ang computer na ito lang',
    how: 'Walang test server na dinaanan: sa loob ng computer na ito nag-usap ang dalawang dulo ng call.',
    cannotTell: 'Anuman tungkol sa linya.',
    note: null,
  },
  watched: {
    name: 'Totoong call',
    how: 'Call ng softphone mo na binantayan habang may nagsasalita. Walang tinest at walang binago.',
    cannotTell:
      'Bawat packet at bawat pagkaantala. Ang naririnig sa kabilang dulo ay galing sa sarili nitong mga report, mga isa kada limang segundo; ang tagal ng biyahe ng boses ay itinuturing na kalahati ng balikan.',
    note: 'Totoong call ito, hindi test. Ang narinig sa kabilang dulo ay galing sa sarili nitong mga report, na ilang segundong huli. Hindi nasa iisang scale ang ganitong call at ang test call.',
  },
  sip: {
    name: 'Call sa phone system mo',
    how: 'Tinawagan ng page ang sarili mong phone system, at ibinalik nito ang boses.',
    cannotTell:
      'Bawat packet at bawat pagkaantala. Ang natanggap ng phone system ay galing sa sarili nitong mga report, mga isa kada limang segundo; ang tagal ng biyahe ng boses ay itinuturing na kalahati ng balikan.',
    note: null,
  },
};
