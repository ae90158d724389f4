import type { CallReport } from '../../../src/core/report/schema.ts';
import { recordCall } from '../../support/calls/place-call.ts';
import { test } from '../../support/fixtures.ts';
import { LINE_PROFILES } from '../../support/lab/profiles/index.ts';
import { saveCalibration } from './calibration-results.ts';
import { type CalibratedDirection, heldAgainst } from './held-against.ts';
import { summaryTable } from './markdown.ts';
import { summaryOf } from './summary.ts';

/**
 * `npm run bench:calibration`: every line profile, what the relay did to it against what was measured, in results/. Asserts nothing.
 * `CALLPROBE_PROFILES=name,name` runs some, and then writes nothing.
 */
const DURATION_MS = 15_000;
/** A call of which this machine left less than half is placed anew, by its own marks alone; our choice, and at most this often. */
const TRIES = 3;

test('calibration: what was done to the line against what was measured', async ({ lab, labPage, browserName }) => {
  test.setTimeout(30 * 60_000);
  const wanted = process.env.CALLPROBE_PROFILES?.split(',') ?? null;
  const profiles = LINE_PROFILES.filter(
    ({ name, firefox }) => wanted?.includes(name) ?? (browserName === 'chromium' || firefox === true),
  );
  const rows: CalibratedDirection[] = [];
  // The first call of a browser is its slowest: it warms up everything there is.
  await recordCall(labPage, { durationMs: 5000 });
  let browser: string = browserName;
  for (const { name, plan } of profiles) {
    const { report, samples } = await quietCall(async () => {
      await lab.clearLog();
      await lab.setPlan(plan);
      return recordCall(labPage, { durationMs: DURATION_MS });
    });
    browser = report.software.browser ?? browser;
    const found = heldAgainst({ profile: name, report, samples, log: await lab.log() });
    rows.push(...found);
    console.log(
      name,
      found
        .map(
          ({ direction, wrongFrames, dropped, busyS, busyCauses, tap }) =>
            `${direction}: ${dropped} dropped, ${wrongFrames.length} wrong, ${busyS} s busy ${JSON.stringify(busyCauses)}, MOS ${tap.mos.truth?.toFixed(2)}/${tap.mos.measured?.toFixed(2)}`,
        )
        .join('; '),
    );
  }
  console.log(`\n${summaryTable(summaryOf(browser, rows))}\n`);
  if (wanted === null) saveCalibration(browserName, browser, rows);
});

async function quietCall<T extends { readonly report: CallReport }>(place: () => Promise<T>): Promise<T> {
  let call = await place();
  for (let tries = 1; tries < TRIES && !isHalfQuiet(call.report); tries += 1) {
    console.log(`placed anew: this machine was busy in ${call.report.computer.busySeconds} s`);
    call = await place();
  }
  return call;
}

function isHalfQuiet({ window, seconds }: CallReport): boolean {
  return (window.countedMs ?? 0) >= seconds.filter(({ warmUp }) => !warmUp).length * 500;
}
