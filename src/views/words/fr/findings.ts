import type { Finding } from '../../../core/report/schema.ts';
import { capital } from '../capital.ts';
import type { Dictionary } from '../dictionary.ts';
import { countText, decimalText, millisecondsText, notMeasured, percentText, timesText } from '../numbers.ts';
import { plural } from '../plural.ts';

type Figures = Finding['figures'];
type Way = Finding['direction'];

const USE_CABLE = 'Reliez cet ordinateur au routeur par un câble, puis refaites le test et comparez.';
const CLOSE_PROGRAMS = 'Fermez les autres programmes et onglets de cet ordinateur, puis refaites le test.';
const NO_VPN = 'Si un VPN est actif, coupez-le et refaites le test.';

/** Up, down, and where nobody can tell or it is both. */
const by = (way: Way, up: string, down: string, both: string) => ({ up, down, both })[way ?? 'both'];
const voice = (way: Way) => by(way, 'votre voix', 'leur voix', 'la voix');
const line = (way: Way) => by(way, 'l’envoi', 'la réception', 'la ligne');
/** For the help desk. */
const label = (way: Way) => by(way, 'Montant', 'Descendant', 'Deux sens');
const WAY_NAMES: Readonly<Record<string, string>> = { up: 'en montant', down: 'en descendant' };
const oneWay = (way: Way) => (way === null ? 'dans un sens' : (WAY_NAMES[way] ?? way));
const ms = (value: number | null | undefined) => millisecondsText(value ?? null);
const seconds = (value: number | null | undefined) =>
  value == null
    ? notMeasured()
    : `${decimalText(value / 1000, 1)} ${plural(Math.round(value / 100) / 10, { one: 'seconde', other: 'secondes' })}`;
const count = (value: number | null | undefined) => countText(value ?? null);
const percent = (value: number | null | undefined) => percentText(value ?? null);
const figure = (value: number | null | undefined, decimals: number) =>
  value == null ? null : decimalText(value, decimals);

/** "1 paquet perdu", "31 paquets perdus". */
const lostPackets = (lost: number | null | undefined) =>
  plural(lost ?? 2, { one: `${count(lost)} paquet perdu`, other: `${count(lost)} paquets perdus` });

function lostText({ packetsLost, packetsSent, lossRatio }: Figures): string {
  return `${lostPackets(packetsLost)} sur ${count(packetsSent)} (${percent(lossRatio)})`;
}

/** Causes seen in the test call itself. */
export const LINE_FINDING_WORDS: Dictionary['LINE_FINDING_WORDS'] = {
  'never-left': {
    clause: null,
    sentence: () => 'Cet appel n’a pas quitté cet ordinateur : votre ligne n’a donc pas été testée.',
    step: 'Ouvrez cette page sur un autre appareil, pour que l’appel passe par votre ligne.',
    helpDesk: (_, { loopMs }) =>
      `Page et relais sur la même machine, ou pas de relais : boucle ${ms(loopMs)}, rien sur une ligne.`,
  },
  'one-way-audio': {
    clause: (way) => `${voice(way)} ne passe pas`,
    sentence: (way) =>
      way === 'up'
        ? 'Rien de votre voix n’arrive : on n’entendrait que le silence.'
        : 'Rien de leur voix n’arrive : vous n’entendriez que le silence.',
    step: `${NO_VPN} Si le silence persiste, essayez le partage de connexion d’un téléphone et comparez.`,
    helpDesk: (way, { packetsReceived, packetsSent, firstPacketMs }) => {
      const seen =
        packetsSent === undefined
          ? `aucun paquet ${oneWay(way)}, premier paquet de l’autre sens après ${ms(firstPacketMs)}`
          : `${count(packetsReceived)} paquets reçus sur ${count(packetsSent)} ${oneWay(way)}`;
      return `Audio unidirectionnel : ${seen}. Un pare-feu ou un NAT bloque le média dans un sens.`;
    },
  },
  'udp-blocked': {
    clause: () => 'votre réseau bloque UDP',
    sentence: () =>
      'Votre réseau bloque la voie rapide des appels (UDP). Les appels passeront, mais seront hachés quand des paquets se perdent.',
    step: `${NO_VPN} Si rien ne change, essayez un autre réseau, comme le partage de connexion d’un téléphone.`,
    helpDesk: (_, { heardMs }) =>
      `Pas de réponse de TURN sur UDP, TURN sur TCP fonctionne (première voix après ${ms(heardMs)}). Autoriser UDP vers le relais.`,
  },
  'call-dropped': {
    clause: null,
    sentence: () => 'L’appel a été coupé et n’est pas revenu.',
    step: USE_CABLE,
    helpDesk: (_, { lastedMs }) => `Connexion perdue après ${seconds(lastedMs)} de voix.`,
  },
  'short-test': {
    clause: null,
    sentence: () => 'Le test a été trop court pour juger la ligne.',
    step: 'Refaites le test et laissez cette page ouverte jusqu’au verdict.',
    helpDesk: (_, { measuredMs }) =>
      `Voix mesurée après la mise en route : ${seconds(measuredMs)} ; il faut 5 s pour un verdict.`,
  },
  'busy-computer': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `Votre ordinateur a été trop occupé pendant ${count(busySeconds)} des ${count(measuredSeconds)} secondes ; ce temps n’est pas compté.`,
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { busySeconds, measuredSeconds, longestStallMs }) =>
      `Blocages locaux sur ${count(busySeconds)} des ${count(measuredSeconds)} s, le plus long ${ms(longestStallMs)} ; exclus des chiffres réseau.`,
  },
  outage: {
    clause: (way) => `${voice(way)} s’est coupée`,
    sentence: (way, { longestGapMs }) =>
      `${capital(voice(way))} a disparu pendant ${seconds(longestGapMs)}, puis est revenue.`,
    step: `${USE_CABLE} Si la coupure revient, redémarrez le routeur.`,
    helpDesk: (way, { longestGapMs, packetsLost }) =>
      `${label(way)} : trou le plus long ${ms(longestGapMs)}, ${lostPackets(packetsLost)} dans ces secondes.`,
  },
  'line-stall': {
    clause: () => 'la ligne se fige par moments',
    sentence: (_, { longestWaitMs }) =>
      `La ligne s’est figée jusqu’à ${seconds(longestWaitMs)}, puis a tout livré d’un coup.`,
    step: USE_CABLE,
    helpDesk: (way, { longestWaitMs, packetsLost }) =>
      `${label(way)} : tronçon TCP figé, délai jusqu’à ${ms(longestWaitMs)} ; trames jamais émises : ${count(packetsLost)}, ce qui n’est pas une perte UDP.`,
  },
  queueing: {
    clause: (way) => `quelque chose remplit ${by(way, 'l’envoi', 'la réception', 'votre ligne')}`,
    sentence: (way, { queuedMs }) =>
      `Quelqu’un ou quelque chose occupe ${by(way, 'l’envoi de votre ligne', 'la réception de votre ligne', 'votre ligne')}. Quand ${by(way, 'il est chargé', 'elle est chargée', 'elle est chargée')}, ${voice(way)} attend ${ms(queuedMs)} de plus.`,
    step: 'Mettez en pause envois, téléchargements et vidéos sur tous les appareils de la maison, puis refaites le test.',
    helpDesk: (way, { queuedMs, leastDelayMs, delayP95Ms, packetsLost }) =>
      `${label(way)} : file d’attente jusqu’à ${ms(queuedMs)} au-dessus de ${ms(leastDelayMs)} au repos, p95 ${ms(delayP95Ms)}, ${lostPackets(packetsLost)} dedans. Bufferbloat ; SQM ou QoS sur le routeur.`,
  },
  'bursty-loss': {
    clause: (way) => `pertes par rafales ${by(way, 'à l’envoi', 'à la réception', 'sur la ligne')}`,
    sentence: (way, { lossRatio, longestLostRun }) =>
      `${capital(line(way))} perd ${percent(lossRatio)} de la voix, jusqu’à ${count(longestLostRun)} paquets d’affilée. C’est typique du Wi-Fi.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)} : ${lostText(figures)}, ${count(figures.lostRuns)} rafales, la plus longue de ${count(figures.longestLostRun)}, burst ratio ${timesText(figures.burstRatio ?? null)}.`,
  },
  loss: {
    clause: (way) => `${line(way)} perd de la voix`,
    sentence: (way, { lossRatio, burstRatio }) =>
      `${capital(line(way))} perd ${percent(lossRatio)} de la voix${burstRatio == null ? '' : ', un paquet de temps en temps'}.`,
    step: USE_CABLE,
    helpDesk: (way, figures) =>
      `${label(way)} : ${lostText(figures)}${figures.burstRatio == null ? '' : `, burst ratio ${timesText(figures.burstRatio)}`}. Câble, port ou lien chargé qui perd.`,
  },
  'delay-variation': {
    clause: (way) =>
      by(
        way,
        'votre voix arrive irrégulièrement',
        'leur voix arrive irrégulièrement',
        'les voix arrivent irrégulièrement',
      ),
    sentence: (way, { highestDelayMs, leastDelayMs }) =>
      `Une partie de ${voice(way)} arrive jusqu’à ${ms((highestDelayMs ?? 0) - (leastDelayMs ?? 0))} après le reste, trop tard pour être entendue.`,
    step: `${USE_CABLE} Sans câble, rapprochez-vous du routeur.`,
    helpDesk: (way, { highestDelayMs, leastDelayMs, jitterMs, unevenSeconds }) =>
      `${label(way)} : p95 par seconde jusqu’à ${ms(highestDelayMs)}, ${ms(leastDelayMs)} au mieux, sur ${count(unevenSeconds)} s ; gigue ${ms(jitterMs)}. Chaque voix monte et redescend, une partie dans TCP, qui attend 200 ms ou plus là où la ligne perd.`,
  },
  'long-delay': {
    clause: () => 'les voix arrivent en retard',
    sentence: (_, { steadyMs }) =>
      `Chaque mot met ${ms(steadyMs)} pour aller au serveur de test et en revenir, pendant tout l’appel.`,
    step: `${NO_VPN} Si rien ne change, c’est que le chemin est long (satellite, autre pays).`,
    helpDesk: (way, { steadyMs, delayMedianMs }) =>
      `${label(way)} : délai de boucle ${ms(steadyMs)} au moins, médiane ${ms(delayMedianMs)} ; ITU-T Y.1541 classe 0 : 100 ms. Distance, VPN ou satellite.`,
  },
  'late-packets': {
    clause: (way) =>
      by(
        way,
        'votre voix leur arrive avec des trous',
        'leur voix vous arrive avec des trous',
        'la voix arrive avec des trous',
      ),
    sentence: (way) => `Une partie de ${voice(way)} est arrivée trop tard pour être entendue et a dû être comblée.`,
    step: `${CLOSE_PROGRAMS} Si cela persiste, utilisez un câble.`,
    helpDesk: (way, { concealedRatio, lossRatio, packetsDiscarded, jitterBufferMs }) =>
      `${label(way)} : masqué ${percent(concealedRatio)}, perdu ${percent(lossRatio)}, paquets écartés ${count(packetsDiscarded)}, tampon de gigue ${ms(jitterBufferMs)}. Arrivée tardive ou restitution sur ce poste.`,
  },
  'codec-ceiling': {
    clause: () => 'ce format de voix limite le son',
    sentence: (_, { ceilingMos }) =>
      `Le format de voix limite lui-même le son ; sa meilleure note possible : ${figure(ceilingMos, 1) ?? 'inconnue'}.`,
    step: 'Choisissez Opus sous « Modifier le test », puis refaites le test.',
    helpDesk: (_, { ceilingMos }) =>
      `Plafond du codec seul : MOS ${figure(ceilingMos, 2) ?? 'inconnu'} ; voir « Ce qui a coûté des points ».`,
  },
  'nothing-wrong': {
    clause: null,
    sentence: () => 'Rien d’anormal trouvé sur la ligne.',
    step: 'Si les appels passent toujours mal, essayez un autre casque et demandez à l’autre personne si elle s’entend elle-même (écho).',
    helpDesk: (_, { mos, lowMos, highMos, packetsEachWay }) => {
      const range = lowMos == null || highMos == null ? '' : ` [${figure(lowMos, 2)} ; ${figure(highMos, 2)}]`;
      return `Moins bon sens : MOS ${figure(mos, 2) ?? 'inconnu'}${range}, n = ${count(packetsEachWay)} paquets de voix par sens.`;
    },
  },
  'tcp-relay': {
    clause: null,
    sentence: () =>
      'L’appel a pris la voie lente (TCP) : ce qui se perd est renvoyé, et tout le reste attend derrière.',
    step: 'Rien à changer chez vous. Transmettez-le : le serveur de test n’a proposé aucune adresse UDP.',
    helpDesk: (_, { loopMs }) =>
      `TURN sur TCP seulement, boucle ${ms(loopMs)}. Ajouter une adresse UDP à celles du relais.`,
  },
  'slow-set-up': {
    clause: null,
    sentence: (_, { heardMs }) => `Il a fallu ${seconds(heardMs)} avant d’entendre la première voix.`,
    step: `${NO_VPN} Un début lent veut souvent dire qu’un chemin bloqué a d’abord été essayé.`,
    helpDesk: (_, { heardMs, gatheredMs, connectedMs }) =>
      `Première voix après ${ms(heardMs)} (candidats ${ms(gatheredMs)}, DTLS ${ms(connectedMs)}) ; ITU-T E.721 : 3,0 s.`,
  },
  'busy-relay': {
    clause: null,
    sentence: (_, { busySeconds, measuredSeconds }) =>
      `Le serveur de test a été trop occupé pendant ${count(busySeconds)} des ${count(measuredSeconds)} secondes ; ce temps n’est pas compté.`,
    step: 'Rien à faire chez vous : refaites le test un peu plus tard.',
    helpDesk: (_, { busySeconds, longestStallMs }) =>
      `Relais en retard pendant ${count(busySeconds)} s, au plus ${ms(longestStallMs)} : vérifier sa charge.`,
  },
  'processor-limit': {
    clause: null,
    sentence: () => 'Le processeur de cet ordinateur était à sa limite : un appel peut quand même y être haché.',
    step: CLOSE_PROGRAMS,
    helpDesk: (_, { saturatedMs, measuredMs }) =>
      `Compute pressure critique : ${seconds(saturatedMs)} sur ${seconds(measuredMs)} ; aucune voix retenue.`,
  },
  'background-tab': {
    clause: null,
    sentence: (_, { hiddenMs }) =>
      `Cette page est restée en arrière-plan ${seconds(hiddenMs)}, ce qui a pu ralentir le test.`,
    step: 'Refaites le test et gardez cette page au premier plan.',
    helpDesk: (_, { hiddenMs }) =>
      `Page masquée ${ms(hiddenMs)} ; les navigateurs ralentissent les minuteries des pages masquées.`,
  },
};
