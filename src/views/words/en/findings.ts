import type { Finding } from '../../../core/report/schema.ts';
import { capital } from '../capital.ts';
import type { FindingWords, LineFinding } from '../finding-words.ts';
import { spoken } from '../language.ts';
import { countText, decimalText, millisecondsText, notMeasured, percentText, timesText } from '../numbers.ts';

type Figures = Finding['figures'];
type Way = Finding['direction'];

const USE_CABLE = 'Connect this computer to the router with a cable, then test again and compare.';
const CLOSE_PROGRAMS = 'Close other programs and tabs on this computer, then test again.';

/** The three ways of saying whose voice it is: up, down, and where nobody can tell or it is both. */
const by = (way: Way, up: string, down: string, both: string) => ({ up, down, both })[way ?? 'both'];
const voice = (way: Way) => by(way, 'your voice', 'their voice', 'the voice');
const line = (way: Way) => by(way, 'your upload', 'your download', 'this line');
const label = (way: Way) => by(way, 'Up', 'Down', 'Both ways');
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const seconds = (value: number | null | undefined) =>
  value == null ? notMeasured() : `${decimalText(value / 1000, 1)} seconds`;
const count = (value: number | null | undefined) => countText(value ?? null);
const percent = (value: number | null | undefined) => percentText(value ?? null);
const figure = (value: number | null | undefined, decimals: number) =>
  value == null ? null : decimalText(value, decimals);

function lostText({ packetsLost, packetsSent, lossRatio }: Figures): string {
  return `${count(packetsLost)} of ${count(packetsSent)} packets lost (${percent(lossRatio)})`;
}

/** Causes seen in the test call itself. */
export const LINE_FINDING_WORDS = spoken<Readonly<Record<LineFinding, FindingWords>>>('LINE_FINDING_WORDS', {
  'never-left': {
    clause: null,
    sentence: () => 'This call never left this computer, so your line was not tested.',
    step: 'Open this page on another device, so that the call has to cross your line.',
    helpDesk: (_, { loopMs }) =>
      `Page and relay on one computer, or no relay: loop ${ms(loopMs)}, nothing about a line.`,
  },
  'one-way-audio': {
    clause: (way) => `${voice(way)} does not get through`,
    sentence: (way) =>
      way === 'up'
        ? 'None of your voice arrives: they would hear silence.'
        : 'None of their voice arrives: you would hear silence.',
    step: 'Switch off any VPN and test again. If it stays silent, try a phone’s hotspot and compare.',
    helpDesk: (way, { packetsReceived, packetsSent, firstPacketMs }) => {
      const seen =
        packetsSent === undefined
          ? `no packet ${way ?? 'one way'}, the other way first heard after ${ms(firstPacketMs)}`
          : `${count(packetsReceived)} of ${count(packetsSent)} packets came ${way ?? 'one way'}`;
      return `One-way audio: ${seen}. A firewall or NAT drops media in one direction.`;
    },
  },
  'udp-blocked': {
    clause: () => 'your network blocks UDP',
    sentence: () =>
      'Your network blocks the fast lane for calls (UDP). Calls will work, but stutter when packets are lost.',
    step: 'Switch off any VPN and test again. If nothing changes, try another network, such as a phone’s hotspot.',
    helpDesk: (_, { heardMs }) =>
      `No answer from TURN over UDP, TURN over TCP works (first voice after ${ms(heardMs)}). Let UDP through to the relay.`,
  },
  'call-dropped': {
    clause: null,
    sentence: () => 'The call broke off and did not come back.',
    step: USE_CABLE,
    helpDesk: (_, { lastedMs }) => `Connection lost after ${seconds(lastedMs)} of voice.`,
  },
  'short-test': {
    clause: null,
    sentence: () => 'The test was too short to judge the line.',
    step: 'Test again and leave this page open until the verdict appears.',
    helpDesk: (_, { measuredMs }) => `Voice measured after the warm-up: ${seconds(measuredMs)}; a verdict needs 5 s.`,
  },
  'busy-computer': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `Your computer was too busy during ${count(busySeconds)} of ${count(measuredSeconds)} seconds, so we left those out.`,
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { busySeconds, measuredSeconds, longestStallMs }) =>
      `Local stalls in ${count(busySeconds)} of ${count(measuredSeconds)} s, longest ${ms(longestStallMs)}; network figures exclude them.`,
  },
  outage: {
    clause: (way) => by(way, 'your voice broke off', 'their voice broke off', 'the voice broke off'),
    sentence: (way, { longestGapMs }) =>
      `${capital(voice(way))} was gone for ${seconds(longestGapMs)}, then came back.`,
    step: `${USE_CABLE} If it breaks off again, restart the router.`,
    helpDesk: (way, { longestGapMs, packetsLost }) =>
      `${label(way)}: longest gap ${ms(longestGapMs)}, ${count(packetsLost)} packets lost in those seconds.`,
  },
  'line-stall': {
    clause: () => 'the line stands still at times',
    sentence: (_, { longestWaitMs }) =>
      `The line stood still for up to ${seconds(longestWaitMs)}, then brought everything at once.`,
    step: USE_CABLE,
    helpDesk: (way, { longestWaitMs, packetsLost }) =>
      `${label(way)}: TCP leg stalled, delay up to ${ms(longestWaitMs)}; ${count(packetsLost)} frames never reached the wire, which is no UDP loss.`,
  },
  queueing: {
    clause: (way) =>
      by(way, 'something fills your upload', 'something fills your download', 'something fills your line'),
    sentence: (way, { queuedMs }) =>
      `Someone or something is using ${way === null ? 'your line' : line(way)}. When it is busy, ${voice(way)} waits ${ms(queuedMs)} longer.`,
    step: 'Pause uploads, downloads and videos on every device at home, then test again.',
    helpDesk: (way, { queuedMs, leastDelayMs, delayP95Ms, packetsLost }) =>
      `${label(way)}: queue of up to ${ms(queuedMs)} over ${ms(leastDelayMs)} idle, p95 ${ms(delayP95Ms)}, ${count(packetsLost)} packets lost in it. Bufferbloat; SQM or QoS on the router.`,
  },
  'bursty-loss': {
    clause: (way) => `${line(way)} loses voice in bursts`,
    sentence: (way, { lossRatio, longestLostRun }) =>
      `${capital(line(way))} loses ${percent(lossRatio)} of the voice, up to ${count(longestLostRun)} packets in a row. That is typical of Wi-Fi.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)} in ${count(figures.lostRuns)} stretches of up to ${count(figures.longestLostRun)}, burst ratio ${timesText(figures.burstRatio ?? null)}.`,
  },
  loss: {
    clause: (way) => `${line(way)} loses voice`,
    sentence: (way, { lossRatio, burstRatio }) =>
      `${capital(line(way))} loses ${percent(lossRatio)} of the voice${burstRatio == null ? '' : ', a packet here and there'}.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)}${figures.burstRatio == null ? '' : `, burst ratio ${timesText(figures.burstRatio)}`}. A cable, a port or a busy link that drops.`,
  },
  'delay-variation': {
    clause: (way) => by(way, 'your voice arrives unevenly', 'their voice arrives unevenly', 'voices arrive unevenly'),
    sentence: (way, { highestDelayMs, leastDelayMs }) =>
      `Some of ${voice(way)} comes up to ${ms((highestDelayMs ?? 0) - (leastDelayMs ?? 0))} later than the rest, too late to be played.`,
    step: `${USE_CABLE} Without a cable, sit closer to the router.`,
    helpDesk: (way, { highestDelayMs, leastDelayMs, jitterMs, unevenSeconds }) =>
      `${label(way)}: p95 of a second up to ${ms(highestDelayMs)} over ${ms(leastDelayMs)} at best, in ${count(unevenSeconds)} s; jitter ${ms(jitterMs)}. Each voice goes up and comes down, one part inside TCP, which waits 200 ms or more where the line loses.`,
  },
  'long-delay': {
    clause: () => 'voices arrive late',
    sentence: (_, { steadyMs }) => `Every word takes ${ms(steadyMs)} to the test server and back, from first to last.`,
    step: 'Switch off any VPN and test again. If nothing changes, the way is long (satellite, another country).',
    helpDesk: (way, { steadyMs, delayMedianMs }) =>
      `${label(way)}: loop delay ${ms(steadyMs)} at least, median ${ms(delayMedianMs)}; ITU-T Y.1541 class 0 has 100 ms. Distance, VPN or satellite.`,
  },
  'late-packets': {
    clause: (way) =>
      by(
        way,
        'your voice reaches them with holes',
        'their voice reaches you with holes',
        'the voice arrives with holes',
      ),
    sentence: (way) => `Some of ${voice(way)} arrived, but too late to be played, and had to be patched.`,
    step: `${CLOSE_PROGRAMS} If it stays, use a cable.`,
    helpDesk: (way, { concealedRatio, lossRatio, packetsDiscarded, jitterBufferMs }) =>
      `${label(way)}: ${percent(concealedRatio)} concealed, ${percent(lossRatio)} lost, ${count(packetsDiscarded)} discarded, jitter buffer ${ms(jitterBufferMs)}. Late arrival or playout on this computer.`,
  },
  'codec-ceiling': {
    clause: () => 'this voice format limits the sound',
    sentence: (_, { ceilingMos }) =>
      `The voice format itself limits the sound: its best score is ${figure(ceilingMos, 1) ?? 'not known'}.`,
    step: 'Choose Opus under “Change the test”, then test again.',
    helpDesk: (_, { ceilingMos }) => `Codec alone leaves MOS ${figure(ceilingMos, 2) ?? 'unknown'}; see what it cost.`,
  },
  'nothing-wrong': {
    clause: null,
    sentence: () => 'Nothing wrong found on the line.',
    step: 'If calls still sound bad, try another headset, and ask the other side whether they hear themselves (echo).',
    helpDesk: (_, { mos, lowMos, highMos, packetsEachWay }) => {
      const range = lowMos == null || highMos == null ? '' : ` [${figure(lowMos, 2)}, ${figure(highMos, 2)}]`;
      return `Worse direction: MOS ${figure(mos, 2) ?? 'unknown'}${range}, n = ${count(packetsEachWay)} voice packets each way.`;
    },
  },
  'tcp-relay': {
    clause: null,
    sentence: () => 'The call went the slow way (TCP): what is lost is sent again, and all behind it waits.',
    step: 'Nothing at home changes this. Pass it on: the test server offered no UDP address.',
    helpDesk: (_, { loopMs }) => `TURN over TCP only, loop ${ms(loopMs)}. Add a UDP address to the relay’s.`,
  },
  'slow-set-up': {
    clause: null,
    sentence: (_, { heardMs }) => `It took ${seconds(heardMs)} until the first voice was heard.`,
    step: 'Switch off any VPN and test again. A slow start often means that a blocked way was tried first.',
    helpDesk: (_, { heardMs, gatheredMs, connectedMs }) =>
      `First voice after ${ms(heardMs)} (candidates ${ms(gatheredMs)}, DTLS ${ms(connectedMs)}); ITU-T E.721 has 3.0 s.`,
  },
  'busy-relay': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `The test server was too busy during ${count(busySeconds)} of ${count(measuredSeconds)} seconds, so we left those out.`,
    step: 'Nothing to do at home: test again in a while.',
    helpDesk: (_, { busySeconds, longestStallMs }) =>
      `Relay late in ${count(busySeconds)} s, longest ${ms(longestStallMs)}: look at its load.`,
  },
  'processor-limit': {
    clause: null,
    sentence: () => 'This computer’s processor was at its limit: a call on it may stutter all the same.',
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { saturatedMs, measuredMs }) =>
      `Compute pressure critical for ${seconds(saturatedMs)} of ${seconds(measuredMs)}; no voice was held up.`,
  },
  'background-tab': {
    clause: null,
    sentence: (_, { hiddenMs }) =>
      `This page was in the background for ${seconds(hiddenMs)}, which may have slowed the test.`,
    step: 'Test again and keep this page in front.',
    helpDesk: (_, { hiddenMs }) => `Page hidden for ${ms(hiddenMs)}; browsers slow the timers of hidden pages.`,
  },
});
