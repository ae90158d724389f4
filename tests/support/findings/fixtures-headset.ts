import type { HeadsetCode } from '../../../src/core/diagnosis/headset-findings.ts';
import type { CallReport } from '../../../src/core/report/schema.ts';
import { HEADSETS } from '../headset/made-headsets.ts';
import { sampleReport } from '../reports/index.ts';
import type { FindingFixture } from './fixtures.ts';

/** MADE-UP TEST DATA: a good call by a person whose headset was checked as well. */
const checked = (name: keyof typeof HEADSETS) => (): CallReport => {
  const report = sampleReport();
  return { ...report, examined: { ...report.examined, headset: HEADSETS[name] } };
};

const fine = checked('fine');
const refused = checked('refused');

export const HEADSET_FIXTURES: Readonly<Record<HeadsetCode, FindingFixture>> = {
  'microphone-silent': {
    shows: checked('silent'),
    lookAlikes: { 'a fine headset': fine, refused, noise: checked('noisy'), 'no headset checked': sampleReport },
  },
  'microphone-clipping': {
    shows: checked('clipping'),
    lookAlikes: { 'a fine headset': fine, noise: checked('noisy'), refused },
  },
  'microphone-noise': {
    shows: checked('noisy'),
    lookAlikes: { 'a fine headset': fine, 'a loud voice': checked('clipping'), silence: checked('silent') },
  },
  'microphone-narrowband': {
    shows: checked('telephone'),
    lookAlikes: { 'a wideband headset': checked('wideband'), 'a fine headset': fine, silence: checked('silent') },
  },
  'microphone-dropouts': {
    shows: checked('holes'),
    lookAlikes: {
      'a single one': checked('oneHole'),
      silence: checked('silent'),
      'removed in between': checked('removed'),
    },
  },
  'headset-echo': {
    shows: checked('echo'),
    lookAlikes: {
      'an echo too faint to matter': checked('faintEcho'),
      'an echo that could not be told from noise': checked('unheardEcho'),
      'no loudspeaker': checked('noOutput'),
      'a fine headset': fine,
    },
  },
};
