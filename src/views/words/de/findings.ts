import type { Finding } from '../../../core/report/schema.ts';
import { capital } from '../capital.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, decimalText, millisecondsText, notMeasured, percentText, timesText } from '../numbers.ts';

type Figures = Finding['figures'];
type Way = Finding['direction'];

const USE_CABLE = 'Verbinden Sie diesen Computer per Kabel mit dem Router, testen Sie noch einmal und vergleichen Sie.';
const CLOSE_PROGRAMS = 'Schließen Sie andere Programme und Tabs auf diesem Computer und testen Sie noch einmal.';

/** The three ways of saying whose voice it is: up, down, and where nobody can tell or it is both. */
const by = (way: Way, up: string, down: string, both: string) => ({ up, down, both })[way ?? 'both'];
const voice = (way: Way) => by(way, 'Ihre Stimme', 'die Stimme der Gegenseite', 'die Stimme');
/** Genitive, and dative after "von". */
const ofVoice = (way: Way) => by(way, 'Ihrer Stimme', 'der Stimme der Gegenseite', 'der Stimme');
const line = (way: Way) => by(way, 'Ihr Upload', 'Ihr Download', 'diese Leitung');
const IN_WAY: Readonly<Record<string, string>> = { up: 'im Upload', down: 'im Download' };
const label = (way: Way) => by(way, 'Upload', 'Download', 'Beide Richtungen');
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const seconds = (value: number | null | undefined) =>
  value == null ? notMeasured() : `${decimalText(value / 1000, 1)} Sekunden`;
const count = (value: number | null | undefined) => countText(value ?? null);
const percent = (value: number | null | undefined) => percentText(value ?? null);
const figure = (value: number | null | undefined, decimals: number) =>
  value == null ? null : decimalText(value, decimals);

function lostText({ packetsLost, packetsSent, lossRatio }: Figures): string {
  return `${count(packetsLost)} von ${count(packetsSent)} Paketen verloren (${percent(lossRatio)})`;
}

/** Causes seen in the test call itself. */
export const LINE_FINDING_WORDS: Dictionary['LINE_FINDING_WORDS'] = {
  'never-left': {
    clause: null,
    sentence: () => 'Dieser Anruf hat den Computer nie verlassen, Ihre Leitung wurde also nicht getestet.',
    step: 'Öffnen Sie diese Seite auf einem anderen Gerät, damit der Anruf über Ihre Leitung läuft.',
    helpDesk: (_, { loopMs }) =>
      `Seite und Relay auf einem Computer, oder kein Relay: Schleife ${ms(loopMs)}, keine Aussage über eine Leitung.`,
  },
  'one-way-audio': {
    clause: (way) => `${voice(way)} kommt nicht an`,
    sentence: (way) =>
      way === 'up'
        ? 'Von Ihrer Stimme kommt nichts an: Die Gegenseite würde nichts hören.'
        : 'Von der Stimme der Gegenseite kommt nichts an: Sie würden nichts hören.',
    step: 'Schalten Sie ein VPN aus, falls eines läuft, und testen Sie noch einmal. Bleibt es stumm, vergleichen Sie mit dem Hotspot eines Handys.',
    helpDesk: (way, { packetsReceived, packetsSent, firstPacketMs }) => {
      const where = way === null ? 'in einer Richtung' : (IN_WAY[way] ?? way);
      const seen =
        packetsSent === undefined
          ? `${where} kein Paket, Gegenrichtung erstmals nach ${ms(firstPacketMs)} gehört`
          : `${where} kamen ${count(packetsReceived)} von ${count(packetsSent)} Paketen an`;
      return `Einseitige Sprachverbindung: ${seen}. Firewall oder NAT verwirft Media in einer Richtung.`;
    },
  },
  'udp-blocked': {
    clause: () => 'Ihr Netz blockiert UDP',
    sentence: () =>
      'Ihr Netz blockiert die schnelle Spur für Anrufe (UDP). Anrufe funktionieren, stocken aber, wenn Pakete verloren gehen.',
    step: 'Schalten Sie ein VPN aus, falls eines läuft, und testen Sie noch einmal. Ändert das nichts, versuchen Sie ein anderes Netz, etwa den Hotspot eines Handys.',
    helpDesk: (_, { heardMs }) =>
      `Keine Antwort von TURN über UDP, TURN über TCP funktioniert (erste Sprache nach ${ms(heardMs)}). UDP zum Relay freigeben.`,
  },
  'call-dropped': {
    clause: null,
    sentence: () => 'Der Anruf brach ab und kam nicht wieder.',
    step: USE_CABLE,
    helpDesk: (_, { lastedMs }) => `Verbindung verloren nach ${seconds(lastedMs)} Sprache.`,
  },
  'short-test': {
    clause: null,
    sentence: () => 'Der Test war zu kurz, um die Leitung zu beurteilen.',
    step: 'Testen Sie noch einmal und lassen Sie diese Seite offen, bis das Urteil erscheint.',
    helpDesk: (_, { measuredMs }) =>
      `Nach dem Anlauf gemessene Sprache: ${seconds(measuredMs)}; ein Urteil braucht 5\u00a0s.`,
  },
  'busy-computer': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `Ihr Computer war während ${count(busySeconds)} von ${count(measuredSeconds)} Sekunden überlastet; diese Zeit haben wir nicht mitgezählt.`,
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { busySeconds, measuredSeconds, longestStallMs }) =>
      `Lokale Aussetzer in ${count(busySeconds)} von ${count(measuredSeconds)} s, längster ${ms(longestStallMs)}; in den Netzwerten nicht enthalten.`,
  },
  outage: {
    clause: (way) =>
      by(
        way,
        'Ihre Stimme war zeitweise weg',
        'die Stimme der Gegenseite war zeitweise weg',
        'die Stimme war zeitweise weg',
      ),
    sentence: (way, { longestGapMs }) =>
      `${capital(voice(way))} war ${seconds(longestGapMs)} lang weg und kam dann wieder.`,
    step: `${USE_CABLE} Passiert es wieder, starten Sie den Router neu.`,
    helpDesk: (way, { longestGapMs, packetsLost }) =>
      `${label(way)}: längste Lücke ${ms(longestGapMs)}, in diesen Sekunden verlorene Pakete: ${count(packetsLost)}.`,
  },
  'line-stall': {
    clause: () => 'die Leitung steht zeitweise still',
    sentence: (_, { longestWaitMs }) =>
      `Die Leitung stand bis zu ${seconds(longestWaitMs)} lang still und lieferte dann alles auf einmal.`,
    step: USE_CABLE,
    helpDesk: (way, { longestWaitMs, packetsLost }) =>
      `${label(way)}: TCP-Abschnitt blockiert, Verzögerung bis ${ms(longestWaitMs)}; nie gesendete Frames: ${count(packetsLost)} (kein UDP-Verlust).`,
  },
  queueing: {
    clause: (way) =>
      by(way, 'etwas lastet Ihren Upload aus', 'etwas lastet Ihren Download aus', 'etwas lastet Ihre Leitung aus'),
    sentence: (way, { queuedMs }) =>
      `Jemand oder etwas nutzt ${by(way, 'Ihren Upload', 'Ihren Download', 'Ihre Leitung')}. Bei Auslastung wartet ${voice(way)} ${ms(queuedMs)} länger.`,
    step: 'Pausieren Sie Uploads, Downloads und Videos auf allen Geräten zu Hause und testen Sie noch einmal.',
    helpDesk: (way, { queuedMs, leastDelayMs, delayP95Ms, packetsLost }) =>
      `${label(way)}: Warteschlange bis ${ms(queuedMs)} über ${ms(leastDelayMs)} im Leerlauf, p95 ${ms(delayP95Ms)}, darin verlorene Pakete: ${count(packetsLost)}. Bufferbloat; SQM oder QoS am Router.`,
  },
  'bursty-loss': {
    clause: (way) => `${line(way)} verliert Sprache in Schüben`,
    sentence: (way, { lossRatio, longestLostRun }) =>
      `${capital(line(way))} verliert ${percent(lossRatio)} der Sprache, bis zu ${count(longestLostRun)} Pakete hintereinander. Das ist typisch für WLAN.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)} in ${count(figures.lostRuns)} Strecken von bis zu ${count(figures.longestLostRun)}, Burst Ratio ${timesText(figures.burstRatio ?? null)}.`,
  },
  loss: {
    clause: (way) => `${line(way)} verliert Sprache`,
    sentence: (way, { lossRatio, burstRatio }) =>
      `${capital(line(way))} verliert ${percent(lossRatio)} der Sprache${burstRatio == null ? '' : ', hier und da ein Paket'}.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)}: ${lostText(figures)}${figures.burstRatio == null ? '' : `, Burst Ratio ${timesText(figures.burstRatio)}`}. Kabel, Port oder ein ausgelasteter Abschnitt, der verwirft.`,
  },
  'delay-variation': {
    clause: (way) =>
      by(
        way,
        'Ihre Stimme kommt ungleichmäßig an',
        'die Stimme der Gegenseite kommt ungleichmäßig an',
        'die Stimmen kommen ungleichmäßig an',
      ),
    sentence: (way, { highestDelayMs, leastDelayMs }) =>
      `Ein Teil ${ofVoice(way)} kommt bis zu ${ms((highestDelayMs ?? 0) - (leastDelayMs ?? 0))} später als der Rest, zu spät zum Abspielen.`,
    step: `${USE_CABLE} Ohne Kabel: Setzen Sie sich näher an den Router.`,
    helpDesk: (way, { highestDelayMs, leastDelayMs, jitterMs, unevenSeconds }) =>
      `${label(way)}: p95 je Sekunde bis ${ms(highestDelayMs)}, bestenfalls ${ms(leastDelayMs)}, in ${count(unevenSeconds)} s; Jitter ${ms(jitterMs)}. Jede Stimme geht hinauf und wieder herunter, ein Abschnitt davon in TCP, das bei Verlusten 200\u00a0ms und mehr wartet.`,
  },
  'long-delay': {
    clause: () => 'die Stimmen kommen spät an',
    sentence: (_, { steadyMs }) => `Jedes Wort braucht ${ms(steadyMs)} zum Testserver und zurück, von Anfang bis Ende.`,
    step: 'Schalten Sie ein VPN aus, falls eines läuft, und testen Sie noch einmal. Ändert das nichts, ist der Weg lang (Satellit, anderes Land).',
    helpDesk: (way, { steadyMs, delayMedianMs }) =>
      `${label(way)}: Schleifenlaufzeit mindestens ${ms(steadyMs)}, Median ${ms(delayMedianMs)}; ITU-T Y.1541 Klasse 0: 100\u00a0ms. Entfernung, VPN oder Satellit.`,
  },
  'late-packets': {
    clause: (way) =>
      by(
        way,
        'Ihre Stimme kommt lückenhaft an',
        'die Stimme der Gegenseite kommt lückenhaft an',
        'die Stimme kommt lückenhaft an',
      ),
    sentence: (way) => `Ein Teil ${ofVoice(way)} kam an, aber zu spät zum Abspielen, und musste überbrückt werden.`,
    step: `${CLOSE_PROGRAMS} Bleibt es dabei, nehmen Sie ein Kabel.`,
    helpDesk: (way, { concealedRatio, lossRatio, packetsDiscarded, jitterBufferMs }) =>
      `${label(way)}: ${percent(concealedRatio)} verdeckt (concealed), ${percent(lossRatio)} verloren, ${count(packetsDiscarded)} verworfen, Jitterbuffer ${ms(jitterBufferMs)}. Späte Ankunft oder Wiedergabe auf diesem Computer.`,
  },
  'codec-ceiling': {
    clause: () => 'dieses Sprachformat begrenzt den Klang',
    sentence: (_, { ceilingMos }) =>
      `Das Sprachformat selbst begrenzt den Klang: Seine beste Bewertung ist ${figure(ceilingMos, 1) ?? 'nicht bekannt'}.`,
    step: 'Wählen Sie unter „Test ändern“ Opus und testen Sie noch einmal.',
    helpDesk: (_, { ceilingMos }) =>
      `Codec allein erlaubt MOS ${figure(ceilingMos, 2) ?? 'unbekannt'}; siehe „Was es gekostet hat“.`,
  },
  'nothing-wrong': {
    clause: null,
    sentence: () => 'An der Leitung ist alles in Ordnung.',
    step: 'Klingen Anrufe trotzdem schlecht, probieren Sie ein anderes Headset und fragen Sie die Gegenseite, ob sie sich selbst hört (Echo).',
    helpDesk: (_, { mos, lowMos, highMos, packetsEachWay }) => {
      const range = lowMos == null || highMos == null ? '' : ` [${figure(lowMos, 2)}; ${figure(highMos, 2)}]`;
      return `Schlechtere Richtung: MOS ${figure(mos, 2) ?? 'unbekannt'}${range}, n = ${count(packetsEachWay)} Sprachpakete je Richtung.`;
    },
  },
  'tcp-relay': {
    clause: null,
    sentence: () => 'Der Anruf nahm den langsamen Weg (TCP): Verlorenes wird neu gesendet, und alles dahinter wartet.',
    step: 'Zu Hause lässt sich daran nichts ändern. Geben Sie es weiter: Der Testserver hat keine UDP-Adresse angeboten.',
    helpDesk: (_, { loopMs }) => `TURN nur über TCP, Schleife ${ms(loopMs)}. Relay um eine UDP-Adresse ergänzen.`,
  },
  'slow-set-up': {
    clause: null,
    sentence: (_, { heardMs }) => `Bis die erste Stimme zu hören war, vergingen ${seconds(heardMs)}.`,
    step: 'Schalten Sie ein VPN aus, falls eines läuft, und testen Sie noch einmal. Ein langsamer Beginn heißt oft, dass zuerst ein blockierter Weg versucht wurde.',
    helpDesk: (_, { heardMs, gatheredMs, connectedMs }) =>
      `Erste Sprache nach ${ms(heardMs)} (Kandidaten ${ms(gatheredMs)}, DTLS ${ms(connectedMs)}); ITU-T E.721: 3,0\u00a0s.`,
  },
  'busy-relay': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `Der Testserver war während ${count(busySeconds)} von ${count(measuredSeconds)} Sekunden überlastet; diese Zeit haben wir nicht mitgezählt.`,
    step: 'Zu Hause ist nichts zu tun: Testen Sie später noch einmal.',
    helpDesk: (_, { busySeconds, longestStallMs }) =>
      `Relay verspätet in ${count(busySeconds)} s, längste Verspätung ${ms(longestStallMs)}: Last prüfen.`,
  },
  'processor-limit': {
    clause: null,
    sentence: () => 'Der Prozessor dieses Computers war am Limit: Ein Anruf kann darauf trotzdem stocken.',
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { saturatedMs, measuredMs }) =>
      `Compute Pressure „critical“: ${seconds(saturatedMs)} von ${seconds(measuredMs)}; keine Sprache aufgehalten.`,
  },
  'background-tab': {
    clause: null,
    sentence: (_, { hiddenMs }) =>
      `Diese Seite war ${seconds(hiddenMs)} lang im Hintergrund; das kann den Test gebremst haben.`,
    step: 'Testen Sie noch einmal und lassen Sie diese Seite im Vordergrund.',
    helpDesk: (_, { hiddenMs }) =>
      `Seite ${ms(hiddenMs)} verborgen; Browser verlangsamen die Timer verborgener Seiten.`,
  },
};
