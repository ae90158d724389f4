/** Every entry of package.json, in its order, and some of what each exports. */
export const ENTRIES = [
  {
    name: 'callprobe',
    exports: ['probeCall', 'measureCall', 'estimateMos', 'assess', 'watchCall', 'preload', 'CallError'],
  },
  { name: 'callprobe/element', exports: ['CallProbeElement'] },
  { name: 'callprobe/element/define', exports: ['CallProbeElement'] },
  { name: 'callprobe/embed', exports: ['embedProbe', 'EmbedError'] },
  { name: 'callprobe/core', exports: ['estimateMos', 'CODECS', 'codecById', 'bandOf', 'alertChanges'] },
  { name: 'callprobe/check', exports: ['examine', 'compareRoutes', 'fullCheck', 'parseReport', 'diagnose'] },
  { name: 'callprobe/pbx', exports: ['callPbx'] },
] as const;
