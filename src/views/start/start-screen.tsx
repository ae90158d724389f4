import type { Measured } from '../../core/measured.ts';
import type { BandWord } from '../../core/report/schema.ts';
import { type CodecChoice, type LengthChoiceMs, type TestKind, USUAL_LENGTH_MS } from '../../core/test-choices.ts';
import { testCallBytes } from '../data-use.ts';
import { BandBadge } from '../parts/band-badge.tsx';
import { shortDateText } from '../words/dates.ts';
import { LENGTH_WORDS, START_WORDS } from '../words/en.ts';
import { AUTOMATIC_WORDS } from '../words/en-automatic.ts';
import { megabytesText, mosText } from '../words/numbers.ts';
import { TestOptions } from './test-options.tsx';

/** The line about the test made last. */
export interface LastTest {
  readonly id: string;
  readonly startedAt: number;
  readonly band: BandWord;
  readonly mos: Measured;
}

export interface StartScreenProps {
  readonly codec: CodecChoice;
  /** Of a long test. */
  readonly longLengthMs: LengthChoiceMs;
  readonly lastTest: LastTest | null;
  readonly nowMs: number;
  /** Where results go to the deployment's server by themselves: its name; null elsewhere. */
  readonly automaticTo?: string | null;
  readonly onStart: (kind: TestKind) => void;
  readonly onOptions: (options: { readonly codec: string; readonly longLengthMs: string }) => void;
}

/** One question, one button, and before it what pressing it will do. */
export function StartScreen({
  codec,
  longLengthMs,
  lastTest,
  nowMs,
  automaticTo = null,
  onStart,
  onOptions,
}: StartScreenProps) {
  const facts = START_WORDS.facts(megabytesText(testCallBytes(codec, USUAL_LENGTH_MS)));
  // The last of them says that the result stays here.
  const told = automaticTo === null ? facts : facts.toSpliced(-1, 1, AUTOMATIC_WORDS.fact(automaticTo));
  return (
    <section class="start">
      <h1 tabIndex={-1}>{START_WORDS.heading}</h1>
      <p class="lead">{START_WORDS.lead}</p>
      <ul class="promises">
        {told.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <button type="button" class="button primary big" onClick={() => onStart('usual')}>
        {START_WORDS.start}
      </button>
      <dl class="other-tests">
        <OtherTest name={START_WORDS.quick} about={START_WORDS.quickAbout} onStart={() => onStart('quick')} />
        <OtherTest
          name={START_WORDS.long(LENGTH_WORDS[longLengthMs])}
          about={START_WORDS.longAbout(megabytesText(testCallBytes(codec, longLengthMs)))}
          onStart={() => onStart('long')}
        />
        <div>
          <dt>
            <a class="button" href="#/check">
              {START_WORDS.check}
            </a>
          </dt>
          <dd class="muted">{START_WORDS.checkAbout}</dd>
        </div>
        <div>
          <dt>
            <a class="button" href="#/watch">
              {START_WORDS.watch}
            </a>
          </dt>
          <dd class="muted">{START_WORDS.watchAbout}</dd>
        </div>
      </dl>
      <TestOptions codec={codec} longLengthMs={longLengthMs} onOptions={onOptions} />
      {lastTest !== null && <LastTestLine test={lastTest} nowMs={nowMs} />}
    </section>
  );
}

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
      <span>{START_WORDS.lastTest}:</span>
      <a href={`#/test/${id}`}>{shortDateText(startedAt, nowMs)}</a>
      <BandBadge band={band} />
      {mos !== null && <b class="number">{mosText(mos, 1)}</b>}
      <a href="#/history">{START_WORDS.seeHistory}</a>
    </p>
  );
}
