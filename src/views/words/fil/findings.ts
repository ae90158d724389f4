import type { Finding } from '../../../core/report/schema.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, decimalText, millisecondsText, notMeasured, percentText, timesText } from '../numbers.ts';

type Figures = Finding['figures'];
type Way = Finding['direction'];

const USE_CABLE = 'Ikonekta ang computer na ito sa router gamit ang cable, saka mag-test ulit at ikumpara.';
const CLOSE_PROGRAMS = 'Isara ang ibang program at tab sa computer na ito, saka mag-test ulit.';

/** The three ways of saying whose voice it is: up, down, and where nobody can tell or it is both. */
const by = (way: Way, up: string, down: string, both: string) => ({ up, down, both })[way ?? 'both'];
const voice = (way: Way) => by(way, 'boses mo', 'boses nila', 'boses');
const line = (way: Way) => by(way, 'upload mo', 'download mo', 'linyang ito');
const label = (way: Way) => by(way, 'Up', 'Down', 'Parehong direksyon');
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const seconds = (value: number | null | undefined) =>
  value == null ? notMeasured() : `${decimalText(value / 1000, 1)} segundo`;
const count = (value: number | null | undefined) => countText(value ?? null);
const percent = (value: number | null | undefined) => percentText(value ?? null);
const figure = (value: number | null | undefined, decimals: number) =>
  value == null ? null : decimalText(value, decimals);

function lostText({ packetsLost, packetsSent, lossRatio }: Figures): string {
  return `${count(packetsLost)} sa ${count(packetsSent)} packet ang nawala (${percent(lossRatio)})`;
}

/** Causes seen in the test call itself. */
export const LINE_FINDING_WORDS: Dictionary['LINE_FINDING_WORDS'] = {
  'never-left': {
    clause: null,
    sentence: () => 'Hindi umalis sa computer na ito ang call, kaya hindi na-test ang linya mo.',
    step: 'Buksan ang page na ito sa ibang device, para dumaan talaga sa linya mo ang call.',
    helpDesk: (_, { loopMs }) =>
      `Iisang computer ang page at relay, o walang relay: loop ${ms(loopMs)}, walang masasabi sa linya.`,
  },
  'one-way-audio': {
    clause: (way) => `hindi nakakarating ang ${voice(way)}`,
    sentence: (way) =>
      way === 'up'
        ? 'Walang nakakarating sa boses mo: katahimikan ang maririnig nila.'
        : 'Walang nakakarating sa boses nila: katahimikan ang maririnig mo.',
    step: 'I-off ang anumang VPN at mag-test ulit. Kung tahimik pa rin, subukan ang hotspot ng phone at ikumpara.',
    helpDesk: (way, { packetsReceived, packetsSent, firstPacketMs }) => {
      const one = way ?? 'sa isang direksyon';
      const seen =
        packetsSent === undefined
          ? `walang packet (${one}), unang narinig ang kabilang direksyon pagkatapos ng ${ms(firstPacketMs)}`
          : `${count(packetsReceived)} sa ${count(packetsSent)} packet ang dumating (${one})`;
      return `One-way audio: ${seen}. May firewall o NAT na nagda-drop ng media sa isang direksyon.`;
    },
  },
  'udp-blocked': {
    clause: () => 'bina-block ng network mo ang UDP',
    sentence: () =>
      'Bina-block ng network mo ang mabilis na daan para sa calls (UDP). Gagana ang calls, pero magiging putol-putol kapag may nawalang packet.',
    step: 'I-off ang anumang VPN at mag-test ulit. Kung walang magbago, subukan ang ibang network, gaya ng hotspot ng phone.',
    helpDesk: (_, { heardMs }) =>
      `Walang sagot mula sa TURN over UDP, gumagana ang TURN over TCP (unang boses pagkatapos ng ${ms(heardMs)}). Payagan ang UDP papunta sa relay.`,
  },
  'call-dropped': {
    clause: null,
    sentence: () => 'Naputol ang call at hindi na bumalik.',
    step: USE_CABLE,
    helpDesk: (_, { lastedMs }) => `Nawala ang connection pagkatapos ng ${seconds(lastedMs)} ng boses.`,
  },
  'short-test': {
    clause: null,
    sentence: () => 'Masyadong maikli ang test para mahusgahan ang linya.',
    step: 'Mag-test ulit at hayaang bukas ang page na ito hanggang lumabas ang hatol.',
    helpDesk: (_, { measuredMs }) =>
      `Boses na nasukat pagkatapos ng warm-up: ${seconds(measuredMs)}; 5 s ang kailangan para sa hatol.`,
  },
  'busy-computer': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `Masyadong busy ang computer mo nang ${count(busySeconds)} sa ${count(measuredSeconds)} segundo, kaya hindi namin isinama ang mga iyon.`,
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { busySeconds, measuredSeconds, longestStallMs }) =>
      `Local stalls sa ${count(busySeconds)} sa ${count(measuredSeconds)} s, pinakamahaba ${ms(longestStallMs)}; hindi kasama ang mga ito sa network figures.`,
  },
  outage: {
    clause: (way) => `naputol ang ${voice(way)}`,
    sentence: (way, { longestGapMs }) => `Nawala ang ${voice(way)} nang ${seconds(longestGapMs)}, saka bumalik.`,
    step: `${USE_CABLE} Kung maputol ulit, i-restart ang router.`,
    helpDesk: (way, { longestGapMs, packetsLost }) =>
      `${label(way)}: pinakamahabang gap ${ms(longestGapMs)}, ${count(packetsLost)} packet ang nawala sa mga segundong iyon.`,
  },
  'line-stall': {
    clause: () => 'humihinto minsan ang linya',
    sentence: (_, { longestWaitMs }) =>
      `Huminto ang linya nang hanggang ${seconds(longestWaitMs)}, saka biglang dumating ang lahat.`,
    step: USE_CABLE,
    helpDesk: (way, { longestWaitMs, packetsLost }) =>
      `${label(way)}: nag-stall ang TCP leg, delay hanggang ${ms(longestWaitMs)}; ${count(packetsLost)} frame ang hindi umabot sa wire, at hindi ito UDP loss.`,
  },
  queueing: {
    clause: (way) => `may pumupuno sa ${by(way, 'upload mo', 'download mo', 'linya mo')}`,
    sentence: (way, { queuedMs }) =>
      `May gumagamit ng ${by(way, 'upload mo', 'download mo', 'linya mo')}. Kapag abala ito, naghihintay ang ${voice(way)} nang dagdag na ${ms(queuedMs)}.`,
    step: 'I-pause ang mga upload, download at video sa bawat device sa bahay, saka mag-test ulit.',
    helpDesk: (way, { queuedMs, leastDelayMs, delayP95Ms, packetsLost }) =>
      `${label(way)}: queue hanggang ${ms(queuedMs)} bukod sa ${ms(leastDelayMs)} idle, p95 ${ms(delayP95Ms)}, ${count(packetsLost)} packet ang nawala rito. Bufferbloat; SQM o QoS sa router.`,
  },
  'bursty-loss': {
    clause: (way) => `sunod-sunod ang nawawalang boses sa ${line(way)}`,
    sentence: (way, { lossRatio, longestLostRun }) =>
      `Sa ${line(way)}, nawawala ang ${percent(lossRatio)} ng boses, hanggang ${count(longestLostRun)} packet na sunod-sunod. Karaniwan ito sa Wi-Fi.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)} sa ${count(figures.lostRuns)} loss run na hanggang ${count(figures.longestLostRun)}, burst ratio ${timesText(figures.burstRatio ?? null)}.`,
  },
  loss: {
    clause: (way) => `may nawawalang boses sa ${line(way)}`,
    sentence: (way, { lossRatio, burstRatio }) =>
      `Sa ${line(way)}, nawawala ang ${percent(lossRatio)} ng boses${burstRatio == null ? '' : ', paisa-isa ang packet'}.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)}${figures.burstRatio == null ? '' : `, burst ratio ${timesText(figures.burstRatio)}`}. Cable, port o abalang link na nagda-drop.`,
  },
  'delay-variation': {
    clause: (way) => `hindi pantay ang dating ng ${by(way, 'boses mo', 'boses nila', 'mga boses')}`,
    sentence: (way, { highestDelayMs, leastDelayMs }) =>
      `May bahagi ng ${voice(way)} na hanggang ${ms((highestDelayMs ?? 0) - (leastDelayMs ?? 0))} na mas huli kaysa sa iba, huli na para patugtugin.`,
    step: `${USE_CABLE} Kung walang cable, umupo nang mas malapit sa router.`,
    helpDesk: (way, { highestDelayMs, leastDelayMs, jitterMs, unevenSeconds }) =>
      `${label(way)}: p95 ng isang segundo hanggang ${ms(highestDelayMs)} mula sa ${ms(leastDelayMs)} na pinakamababa, sa ${count(unevenSeconds)} s; jitter ${ms(jitterMs)}. Bawat boses ay umaakyat at bumababa, isang bahagi sa loob ng TCP, na naghihintay ng 200 ms o higit pa kapag may nawawala sa linya.`,
  },
  'long-delay': {
    clause: () => 'huli ang dating ng mga boses',
    sentence: (_, { steadyMs }) =>
      `Inaabot ng ${ms(steadyMs)} ang bawat salita papunta sa test server at pabalik, mula umpisa hanggang dulo.`,
    step: 'I-off ang anumang VPN at mag-test ulit. Kung walang magbago, malayo talaga ang daan (satellite, ibang bansa).',
    helpDesk: (way, { steadyMs, delayMedianMs }) =>
      `${label(way)}: loop delay ${ms(steadyMs)} pinakamababa, median ${ms(delayMedianMs)}; 100 ms sa ITU-T Y.1541 class 0. Distansya, VPN o satellite.`,
  },
  'late-packets': {
    clause: (way) =>
      by(
        way,
        'putol-putol ang boses mo sa kanila',
        'putol-putol ang boses nila sa iyo',
        'putol-putol ang dating ng boses',
      ),
    sentence: (way) => `May bahagi ng ${voice(way)} na dumating pero huli na para patugtugin, kaya tinapalan.`,
    step: `${CLOSE_PROGRAMS} Kung ganoon pa rin, gumamit ng cable.`,
    helpDesk: (way, { concealedRatio, lossRatio, packetsDiscarded, jitterBufferMs }) =>
      `${label(way)}: ${percent(concealedRatio)} concealed, ${percent(lossRatio)} lost, ${count(packetsDiscarded)} discarded, jitter buffer ${ms(jitterBufferMs)}. Late na dating o playout sa computer na ito.`,
  },
  'codec-ceiling': {
    clause: () => 'limitado ng voice format ang tunog',
    sentence: (_, { ceilingMos }) =>
      `Ang voice format mismo ang naglilimita sa tunog: ang pinakamataas nitong score ay ${figure(ceilingMos, 1) ?? 'hindi alam'}.`,
    step: 'Piliin ang Opus sa “Baguhin ang test”, saka mag-test ulit.',
    helpDesk: (_, { ceilingMos }) =>
      `Codec pa lang, MOS ${figure(ceilingMos, 2) ?? 'hindi alam'} na ang natitira; tingnan ang “Ano ang nabawas”.`,
  },
  'nothing-wrong': {
    clause: null,
    sentence: () => 'Walang nakitang problema sa linya.',
    step: 'Kung pangit pa rin ang tunog ng calls, subukan ang ibang headset, at itanong sa kausap kung naririnig niya ang sarili niya (echo).',
    helpDesk: (_, { mos, lowMos, highMos, packetsEachWay }) => {
      const range = lowMos == null || highMos == null ? '' : ` [${figure(lowMos, 2)}, ${figure(highMos, 2)}]`;
      return `Mas mahinang direksyon: MOS ${figure(mos, 2) ?? 'hindi alam'}${range}, n = ${count(packetsEachWay)} voice packet bawat direksyon.`;
    },
  },
  'tcp-relay': {
    clause: null,
    sentence: () =>
      'Sa mabagal na daan (TCP) dumaan ang call: ipinapadala ulit ang nawala, at naghihintay ang lahat ng kasunod.',
    step: 'Walang magbabago rito mula sa bahay. Ipasa ito: walang UDP address na inialok ang test server.',
    helpDesk: (_, { loopMs }) => `TURN over TCP lang, loop ${ms(loopMs)}. Magdagdag ng UDP address sa relay.`,
  },
  'slow-set-up': {
    clause: null,
    sentence: (_, { heardMs }) => `Inabot ng ${seconds(heardMs)} bago narinig ang unang boses.`,
    step: 'I-off ang anumang VPN at mag-test ulit. Madalas, mabagal ang simula dahil may naka-block na daang naunang sinubukan.',
    helpDesk: (_, { heardMs, gatheredMs, connectedMs }) =>
      `Unang boses pagkatapos ng ${ms(heardMs)} (candidates ${ms(gatheredMs)}, DTLS ${ms(connectedMs)}); 3.0 s sa ITU-T E.721.`,
  },
  'busy-relay': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `Masyadong busy ang test server nang ${count(busySeconds)} sa ${count(measuredSeconds)} segundo, kaya hindi namin isinama ang mga iyon.`,
    step: 'Walang kailangang gawin sa bahay: mag-test ulit mamaya.',
    helpDesk: (_, { busySeconds, longestStallMs }) =>
      `Late ang relay sa ${count(busySeconds)} s, pinakamahaba ${ms(longestStallMs)}: tingnan ang load nito.`,
  },
  'processor-limit': {
    clause: null,
    sentence: () => 'Sagad ang processor ng computer na ito: puwede pa ring maging putol-putol ang call dito.',
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { saturatedMs, measuredMs }) =>
      `Compute pressure critical nang ${seconds(saturatedMs)} sa ${seconds(measuredMs)}; walang boses na naipit.`,
  },
  'background-tab': {
    clause: null,
    sentence: (_, { hiddenMs }) =>
      `Nasa background ang page na ito nang ${seconds(hiddenMs)}, na maaaring nagpabagal sa test.`,
    step: 'Mag-test ulit at panatilihing nasa harap ang page na ito.',
    helpDesk: (_, { hiddenMs }) =>
      `Nakatago ang page nang ${ms(hiddenMs)}; pinababagal ng browser ang mga timer ng nakatagong page.`,
  },
};
