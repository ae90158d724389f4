import type { Dictionary } from '../dictionary.ts';

export const ANNOTATION_WORDS: Dictionary['ANNOTATION_WORDS'] = {
  heading: 'Sus notas',
  lead: 'Para usted y para soporte técnico. Se guardan con esta prueba y se pueden buscar en el historial.',
  note: 'Nota',
  noteHint: 'Qué pasaba: “VPN activada”, “niños viendo series”, “cable nuevo”',
  agent: 'Quién hizo la prueba',
  place: 'Lugar',
  headset: 'Auriculares',
  provider: 'Proveedor de internet',
  tags: 'Etiquetas',
  tagsHint: 'Varias, separadas por comas: wifi, noche',
  saving: 'Guardando…',
  saved: 'Guardado.',
  notSaved:
    'No se guardó: no se pudo escribir en el historial. Su texto sigue aquí; cambie algo más para intentarlo de nuevo.',
  tooManyTags: (most) => `Solo se guardan las primeras ${most} etiquetas.`,
  open: 'Notas',
  openNamed: (when) => `Notas de la prueba del ${when}`,
};

export const MARK_WORDS: Dictionary['MARK_WORDS'] = {
  heading: 'Marcar un cambio',
  lead: 'Marque el momento: un router nuevo, otra habitación, un cable. Así el historial dirá si de verdad ayudó.',
  text: 'Qué cambió',
  textHint: 'moví el router',
  when: 'Cuándo',
  save: 'Marcar',
  delete: 'Eliminar',
  deleteNamed: (text) => `Eliminar la marca “${text}”`,
  question: '¿Eliminar esta marca? Sus pruebas se conservan.',
  noText: 'Diga en pocas palabras qué cambió.',
  noTime: 'Diga cuándo cambió: fecha y hora.',
  notSaved: 'No se guardó: no se pudo escribir en el historial.',
  none: 'Todavía no hay ninguna marca.',
};
