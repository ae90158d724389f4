import type { Dictionary } from '../dictionary.ts';

/** The words of "Through the call": its table, its picture, and what the picture says of one second. */

export const COURSE_WORDS: Dictionary['COURSE_WORDS'] = {
  beginning: 'Simula',
  middle: 'Gitna',
  end: 'Dulo',
  worst: 'Pinakamahinang 5 segundo',
  longestOutage: 'Pinakamahabang katahimikan',
  afterCall: 'Pagkababa ng call',
  explain:
    'Ang score ng una, gitna at huling ikatlong bahagi ng sinukat na oras. Ang katahimikan ay oras na walang dumating na boses, mula 0.2 segundo pataas.',
  explainAfter:
    'Pagkababa ng call: ang sasabihin ng nakinig, na mas matimbang sa kanya ang dulo ng call kaysa sa simula.',
  at: (value, time) => `${value} sa ${time}`,
  seconds: (seconds) => `${seconds} s`,
  tooShort: 'masyadong maikli',
  none: 'wala',
  steady: (target) => `Walang limang sunod-sunod na segundo na mas mababa sa ${target} ang score.`,
  lowest: (mos, direction, time) =>
    `Ang pinakamahinang limang segundo ay may score na ${mos}: ${direction}, mula ${time}.`,
};

export const TIMELINE_WORDS: Dictionary['TIMELINE_WORDS'] = {
  label: 'Ang call bawat segundo. Gamitin ang kaliwa at kanang arrow key para lumipat ng segundo.',
  noneChosen: 'Walang napiling segundo',
  hint: 'Itapat ang pointer sa larawan, o gumalaw rito gamit ang mga arrow key, para mabasa ang mga numero ng isang segundo.',
  lost: 'nawala',
  delay: 'delay',
  outage: 'tahimik',
  alert: 'alerto',
  busy: 'busy',
  hidden: 'nakatago',
  /** `figure` is in seconds from one second on. */
  delayTop: (figure, isSeconds) => (isSeconds ? `${figure} s` : `${figure} ms`),
  nothing: 'Walang alam tungkol sa bawat segundo ng call na ito.',
  second: 'Oras',
  score: 'score',
  feels: 'ramdam',
  patched: 'tinapalan',
  delayP95: '95 sa 100 hanggang',
  remarks: 'Mga puna',
  warmUp: 'warm-up',
  leftOut: (why) => `hindi isinama: ${why}`,
  inBackground: 'nasa background ang page',
  tableName: 'Bawat segundo',
  legend: {
    score: 'Score ng bawat segundo',
    perceived: 'Ang nararamdaman ng nakikinig: tumatagal ang masasamang sandali',
    target: (mos) => `Target para sa call centers, ${mos}`,
    patched: 'Tinapalan ng phone; mas madilim, mas marami',
    lost: 'Nawalang packet; mas mataas, mas marami',
    delay: 'Delay: ang karaniwan, at ang hindi nilampasan ng 95 sa 100 packet',
    warmUp: 'Warm-up, walang score',
    busy: 'Hindi isinama: masyadong busy ang computer na ito o ang test server',
    outage: 'Katahimikan: ang pinakamahabang oras na walang anumang boses',
    alert: (mos) => `Alerto: dalawa sa tatlong segundo ang mas mababa sa ${mos} ang score`,
    hidden: 'Nakatago: nasa background ang page na ito',
  },
};

export const SECOND_WORDS: Dictionary['SECOND_WORDS'] = {
  score: (mos) => `score ${mos}`,
  feels: (mos) => `ramdam ${mos}`,
  lost: (lost, sent) => `${lost} sa ${sent} ang nawala`,
  patched: (percent) => `${percent} ang tinapalan`,
  delay: (ms) => `delay ${ms}`,
  within: (ms) => `95 sa 100 hanggang ${ms}`,
  notScored: 'walang score',
  spokenSide: (title, figures) => `${title}: ${figures}.`,
};
