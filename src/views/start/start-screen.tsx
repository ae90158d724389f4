import type { ConfigFault } from '../../core/config/config.ts';
import type { Measured } from '../../core/measured.ts';
import type { BandWord } from '../../core/report/schema.ts';
import { type CodecChoice, type LengthChoiceMs, type TestKind, USUAL_LENGTH_MS } from '../../core/test-choices.ts';
import { testCallBytes } from '../data-use.ts';
import { BandBadge } from '../parts/band-badge.tsx';
import { shortDateText } from '../words/dates.ts';
import { CONFIG_WORDS } from '../words/en/config.ts';
import { LENGTH_WORDS, START_WORDS } from '../words/en/start.ts';
import { megabytesText, mosText } from '../words/numbers.ts';
import { MainTestButton, MainTestLead } from './main-test.tsx';
import { NoTests } from './no-tests.tsx';
import { TestOptions } from './test-options.tsx';

/** The line about the test made last. */
export interface LastTest {
  readonly id: string;
  readonly startedAt: number;
  readonly band: BandWord;
  readonly mos: Measured;
}

export interface StartScreenProps {
  /** What the one button runs; default the usual test. */
  readonly test?: TestKind;
  /** Why no test can be started; default null: one can. */
  readonly noTests?: ConfigFault | null;
  /** Where results go to the deployment's server by themselves: its name; null elsewhere. */
  readonly automaticTo?: string | null;
  /** The deployment names phone systems that may be called; default false. */
  readonly hasPbx?: boolean;
  readonly codec: CodecChoice;
  /** Of a long test. */
  readonly longLengthMs: LengthChoiceMs;
  readonly lastTest: LastTest | null;
  readonly nowMs: number;
  readonly onStart: (kind: TestKind) => void;
  readonly onOptions: (options: { readonly codec: string; readonly longLengthMs: string }) => void;
}

/** One question, one button, and before it what pressing it will do. */
export function StartScreen(props: StartScreenProps) {
  const { test = 'usual', noTests = null, automaticTo = null, ...rest } = props;
  const { codec, longLengthMs, lastTest, nowMs, onStart, onOptions } = rest;
  return (
    <section class="start">
      <h1 tabIndex={-1}>{START_WORDS.heading}</h1>
      {noTests === null ? (
        <>
          <MainTestLead test={test} codec={codec} longLengthMs={longLengthMs} automaticTo={automaticTo} />
          <MainTestButton test={test} onStart={onStart} />
          <OtherTests {...props} test={test} />
          <TestOptions codec={codec} longLengthMs={longLengthMs} onOptions={onOptions} />
        </>
      ) : (
        <NoTests fault={noTests} />
      )}
      {lastTest !== null && <LastTestLine test={lastTest} nowMs={nowMs} />}
    </section>
  );
}

function OtherTests({ test, hasPbx = false, codec, longLengthMs, onStart }: StartScreenProps) {
  const usualBytes = testCallBytes(codec, USUAL_LENGTH_MS);
  return (
    <dl class="other-tests">
      {test !== 'usual' && (
        <OtherTest
          name={CONFIG_WORDS.usual}
          about={CONFIG_WORDS.usualAbout(megabytesText(usualBytes))}
          onStart={() => onStart('usual')}
        />
      )}
      {test !== 'quick' && (
        <OtherTest name={START_WORDS.quick} about={START_WORDS.quickAbout} onStart={() => onStart('quick')} />
      )}
      {test !== 'long' && (
        <OtherTest
          name={START_WORDS.long(LENGTH_WORDS[longLengthMs])}
          about={START_WORDS.longAbout(megabytesText(testCallBytes(codec, longLengthMs)))}
          onStart={() => onStart('long')}
        />
      )}
      {CALLS.has(test) && (
        <div>
          <dt>
            <a class="button" href="#/check">
              {START_WORDS.check}
            </a>
          </dt>
          <dd class="muted">{START_WORDS.checkAbout}</dd>
        </div>
      )}
      <div>
        <dt>
          <a class="button" href="#/watch">
            {START_WORDS.watch}
          </a>
        </dt>
        <dd class="muted">{START_WORDS.watchAbout}</dd>
      </div>
      {hasPbx && (
        <div>
          <dt>
            <a class="button" href="#/pbx">
              {START_WORDS.pbx}
            </a>
          </dt>
          <dd class="muted">{START_WORDS.pbxAbout}</dd>
        </div>
      )}
    </dl>
  );
}

/** What the button runs itself; any other it leads to. */
const CALLS: ReadonlySet<TestKind | undefined> = new Set<TestKind>(['usual', 'quick', 'long']);

interface OtherTestProps {
  readonly name: string;
  readonly about: string;
  readonly onStart: () => void;
}

function OtherTest({ name, about, onStart }: OtherTestProps) {
  return (
    <div>
      <dt>
        <button type="button" class="button" onClick={onStart}>
          {name}
        </button>
      </dt>
      <dd class="muted">{about}</dd>
    </div>
  );
}

function LastTestLine({ test, nowMs }: { readonly test: LastTest; readonly nowMs: number }) {
  const { id, startedAt, band, mos } = test;
  return (
    <p class="last-test">
      <span>{START_WORDS.lastTest}</span>
      <a href={`#/test/${id}`}>{shortDateText(startedAt, nowMs)}</a>
      <BandBadge band={band} />
      {mos !== null && <b class="number">{mosText(mos, 1)}</b>}
      <a href="#/history">{START_WORDS.seeHistory}</a>
    </p>
  );
}
