import { test } from '@playwright/test';
import { CALIBRATED, rewritePage } from '../calibration/calibration-results.ts';
import {
  calibrationSection,
  costSection,
  diagnosisSection,
  historySection,
  linksSection,
  quickSection,
  routesSection,
  sizeSection,
  stopSection,
  writeSection,
} from './readme-sections.ts';

/** `npm run bench:readme`: writes what the last results say into README. A unit test compares them. */
test('README says what the last results say', () => {
  for (const name of CALIBRATED) rewritePage(name);
  writeSection('calibration', calibrationSection());
  writeSection('stop rule', stopSection());
  writeSection('cost', costSection());
  writeSection('quick', quickSection());
  writeSection('diagnosis', diagnosisSection());
  writeSection('routes', routesSection());
  writeSection('history', historySection());
  writeSection('links', linksSection());
  writeSection('size', sizeSection());
});
