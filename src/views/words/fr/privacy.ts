import { capital } from '../capital.ts';
import type { Dictionary } from '../dictionary.ts';
import { of } from './elision.ts';

/** The words of what is stored and sent. Each sentence is true of the code; change both together. */
export const PRIVACY_WORDS: Dictionary['PRIVACY_WORDS'] = {
  heading: 'Ce qui est gardé et envoyé',
  lead: (name) =>
    `${name} teste votre ligne depuis ce navigateur. Cette page dit exactement ce qui reste dans votre navigateur, ce qui en sort, vers qui, et comment le supprimer.`,

  stored: {
    heading: 'Ce que garde ce navigateur',
    about: (longest) =>
      `Tout est dans ce navigateur seulement, sur cet ordinateur. Les tests restent ${longest}, sauf si vous choisissez une autre durée sous Historique ; l’ensemble ne prend pas plus de 250 Mo environ, et les plus anciens partent d’abord.`,
    longest: { days: (days) => `pendant ${days}`, ever: 'jusqu’à ce que vous les supprimiez' },
    what: 'Quoi',
    holds: 'Ce que cela contient',
    until: 'Combien de temps',
    rows: {
      lines: {
        what: 'Une entrée par test',
        holds:
          'Sa date, ses notes et leurs causes, la route, le format de voix, le type de connexion, le nom du navigateur, et le nom du microphone si vous avez choisi de le garder.',
      },
      reports: {
        what: 'Le rapport de chaque test',
        holds:
          'Tous les chiffres mesurés, votre fuseau horaire et les noms des serveurs de test. Il ne contient ni votre adresse Internet, ni aucun son.',
      },
      recordings: {
        what: 'Les enregistrements de paquets des derniers tests',
        holds: 'Quand chaque paquet de voix a été envoyé, et quand il est arrivé. Aucun son.',
      },
      notes: {
        what: 'Vos commentaires et repères',
        holds:
          'Ce que vous écrivez sur un test ou un jour : un commentaire, un nom, un lieu, un casque, des étiquettes.',
      },
      settings: {
        what: 'Vos réglages',
        holds:
          'Ce qui est gardé et combien de temps ; la langue choisie ; et, si vous envoyez des liens de test, vos propres nom et lieu tels que vous les avez saisis la dernière fois.',
      },
      watch: {
        what: 'La surveillance de la ligne',
        holds: 'Si elle est active, à quel rythme elle teste, et les notes des tests depuis son début.',
      },
      others: {
        what: 'Les résultats d’autres personnes',
        holds: 'Ce que contenait un lien ou un fichier de résultat que vous avez ajouté à votre historique.',
      },
      asked: {
        what: 'Les liens de test que vous avez ouverts',
        holds: 'Ce que demandait le lien, pour chaque test fait avec lui.',
      },
      waiting: {
        what: 'Les résultats envoyés au serveur',
        holds: 'Une copie de ce qui a été envoyé, ou qui attend de l’être parce que le serveur n’a pas répondu.',
      },
    },
    forDays: (days) => `${capital(days)}.`,
    forEver: 'Jusqu’à ce que vous le supprimiez.',
    withTest: 'Aussi longtemps que son test. Les repères restent jusqu’à ce que vous les supprimiez.',
    newest: (tests) => `Pour les ${tests} derniers tests, ou autant que vous en choisissez sous Historique.`,
    untilCleared: 'Jusqu’à ce que vous les changiez, ou effaciez les données de ce site.',
    untilNext: 'Jusqu’au début de la surveillance suivante, ou jusqu’à ce que vous effaciez les données de ce site.',
    withItsTest: 'Aussi longtemps que son test.',
    days: { 30: '30 jours', 90: '90 jours', 365: 'un an' },
  },

  sent: {
    heading: 'Ce qui sort de ce navigateur',
    who: 'Vers qui',
    when: 'Quand',
    what: 'Quoi',
    page: 'Le serveur de cette page',
    pageAt: (host) => `Le serveur ${host}`,
    relays: 'Les serveurs de test',
    relaysAt: (hosts) => `Les serveurs de test ${hosts}`,
    visit: {
      when: 'Quand vous ouvrez cette page',
      what: 'Ce que reçoit tout site web : votre adresse Internet, le type de navigateur et les fichiers qu’il demande. La partie de l’adresse après # reste dans le navigateur.',
    },
    ask: {
      when: 'Quand un test commence',
      what: 'Une demande des adresses des serveurs de test. Elle ne contient rien sur vous ni sur vos résultats.',
    },
    late: {
      when: 'Quand un test se termine',
      what: 'Une question sur la charge du serveur de test, s’il propose de la donner. Elle ne contient rien sur vous ni sur vos résultats.',
    },
    call: {
      when: 'Pendant un test',
      what: 'Un appel de ce navigateur à lui-même : une voix fabriquée, chiffrée, aller et retour. Les serveurs de test voient votre adresse Internet et la quantité de données qui passe.',
    },
    fill: {
      when: 'Quand vous lancez un examen complet autorisé à remplir votre ligne, ou le test de la ligne chargée',
      what: 'Des données sans contenu, aller et retour, par le serveur de cette page ou un serveur de test.',
    },
    voice: {
      when: 'Quand vous vous enregistrez en vérifiant le casque et choisissez de vous écouter par le serveur de test',
      what: 'Ces cinq secondes de votre voix, chiffrées, aller et retour vers ce navigateur. Elles sont oubliées quand vous quittez la vérification.',
    },
    /** `name`: whose server. */
    automatic: (name) => ({
      who: `Le serveur ${of(name)}`,
      when: 'À la fin d’un test, de lui-même, sans clic. Un test que vous arrêtez n’est pas envoyé.',
      what: 'Le résultat, tel que décrit plus bas.',
    }),
    byServer: (name) => ({
      who: `Le serveur ${of(name)}`,
      when: 'Seulement quand vous cliquez pour envoyer un résultat',
      what: 'Le résultat, tel que décrit plus bas.',
    }),
    framed: (hosts) => ({
      who: `La page de ${hosts} qui affiche celle-ci`,
      when: 'Quand un test fait dans cette page se termine',
      what: 'Le résultat, tel que décrit plus bas.',
    }),
    pbx: (hosts) => ({
      who: `Votre système téléphonique, ${hosts}`,
      when: 'Seulement quand vous lui passez un appel de test',
      what: 'Le nom d’utilisateur et le mot de passe que vous saisissez, votre adresse internet et une voix artificielle, qu’il renvoie. Cette page n’en garde rien.',
    }),
    link: {
      who: 'Toute personne à qui vous donnez le lien',
      when: 'Seulement quand vous copiez un lien de résultat et le transmettez',
      what: 'Le résultat, tel que décrit plus bas. Il est tout entier dans le lien : qui a le lien peut le lire.',
    },
    mail: (to) => ({
      who: to === null ? 'La personne à qui vous écrivez' : to,
      when: 'Seulement quand vous choisissez d’envoyer un résultat par e-mail, et l’envoyez depuis votre messagerie',
      what: 'Ce qui est écrit dans l’e-mail ; vous le voyez avant l’envoi.',
    }),
    file: {
      who: 'Toute personne à qui vous donnez le fichier',
      when: 'Seulement quand vous enregistrez un résultat ou votre historique dans un fichier et le transmettez',
      what: 'Tout ce qui est dans le fichier. Un fichier d’historique contient tout, vos commentaires aussi.',
    },
  },

  result: {
    heading: 'Ce que contient un résultat que vous transmettez',
    holds: [
      'Le verdict, les notes et les chiffres mesurés, avec leurs causes, la route et la date du test.',
      'Ce que vous y écrivez avant de le transmettre : un commentaire, un lieu, un casque, votre fournisseur d’accès.',
      'Ce que contenait le lien de test que vous avez ouvert : un nom ou un numéro, un ticket, un lieu.',
    ],
    /** Of the fields that the deployment keeps. */
    personal: {
      browser: 'Le nom et la version de votre navigateur.',
      timeZone: 'Votre fuseau horaire.',
      microphone: 'Les noms de votre microphone et de votre haut-parleur, si vous avez choisi de les garder.',
    },
    notHeading: 'Ce qu’il ne contient pas',
    notPersonal: {
      browser: 'Votre navigateur.',
      timeZone: 'Votre fuseau horaire.',
      microphone: 'Votre microphone et votre haut-parleur.',
    },
    not: [
      'Votre adresse Internet, ni celles des serveurs de test.',
      'L’enregistrement paquet par paquet.',
      'Aucun son.',
    ],
    afterwards: (name) =>
      `Le serveur ${of(name)} peut transmettre un résultat à un système d’assistance de la même organisation, et compte les résultats par lieu, route, type de navigateur et verdict, jamais par personne. Pour la durée de conservation, adressez-vous à ${name}.`,
  },

  never: {
    heading: 'Ce qui ne sort jamais',
    list: [
      'Ce qu’entend votre microphone, sauf l’unique enregistrement cité plus haut. Les appels d’essai n’utilisent pas de microphone.',
      'Vos autres tests : un résultat transmis ne porte que sur un test.',
      'Ni cookies, ni publicité, ni comptage de visites ; et rien n’est chargé depuis un autre site.',
    ],
  },

  remove: {
    heading: 'Comment le supprimer',
    list: [
      'Un test, ou tous : sous Historique, « Supprimer ». Son rapport, son enregistrement et ses commentaires partent avec lui.',
      'Tout d’un coup : effacez les données de ce site dans les réglages de votre navigateur.',
      'Un lien, un e-mail ou un fichier que vous avez transmis ne peut pas être rappelé.',
    ],
    server: (name) => `Un résultat envoyé au serveur ${of(name)} : demandez à ${name} de l’y supprimer.`,
    history: 'Aller à l’historique',
  },
};
