import {
  type CodecChoice,
  type LengthChoiceMs,
  QUICK_LENGTH_MS,
  type TestKind,
  USUAL_LENGTH_MS,
} from '../../core/test-choices.ts';
import { quickTestBytes, testCallBytes } from '../data-use.ts';
import { AUTOMATIC_WORDS } from '../words/en/automatic.ts';
import { CONFIG_WORDS } from '../words/en/config.ts';
import { LENGTH_WORDS, START_WORDS } from '../words/en/start.ts';
import { megabytesText } from '../words/numbers.ts';

export interface MainTestProps {
  /** What this deployment's start button runs. */
  readonly test: TestKind;
  readonly codec: CodecChoice;
  /** Of a long test. */
  readonly longLengthMs: LengthChoiceMs;
  /** Where results go to the deployment's server by themselves: its name; null elsewhere. */
  readonly automaticTo: string | null;
}

/** What the one button does, before it is pressed. */
export function MainTestLead({ test, codec, longLengthMs, automaticTo }: MainTestProps) {
  const [noMicrophone, uses, stays] = START_WORDS.facts(
    megabytesText(testCallBytes(codec, lengthOf(test, longLengthMs))),
  );
  const data = test === 'quick' ? CONFIG_WORDS.usesAtMost(megabytesText(quickTestBytes(codec))) : uses;
  const facts = isCall(test)
    ? [noMicrophone, data, automaticTo === null ? stays : AUTOMATIC_WORDS.fact(automaticTo)]
    : [];
  return (
    <>
      <p class="lead">{leadOf(test, longLengthMs)}</p>
      <ul class="promises">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}

interface MainButtonProps extends Pick<MainTestProps, 'test'> {
  readonly onStart: (kind: TestKind) => void;
}

/** An examination is chosen on its own page, which says first what it uses: routes and servers of this deployment have to be asked for that. */
export function MainTestButton({ test, onStart }: MainButtonProps) {
  if (!isCall(test)) {
    return (
      <a class="button primary big" href="#/check">
        {CONFIG_WORDS.checkStart}
      </a>
    );
  }
  return (
    <button type="button" class="button primary big" onClick={() => onStart(test)}>
      {{ usual: START_WORDS.start, quick: CONFIG_WORDS.quickStart, long: CONFIG_WORDS.longStart }[test]}
    </button>
  );
}

function isCall(test: TestKind): test is 'usual' | 'quick' | 'long' {
  return test === 'usual' || test === 'quick' || test === 'long';
}

function lengthOf(test: TestKind, longLengthMs: LengthChoiceMs): number {
  return test === 'long' ? longLengthMs : test === 'quick' ? QUICK_LENGTH_MS : USUAL_LENGTH_MS;
}

function leadOf(test: TestKind, longLengthMs: LengthChoiceMs): string {
  if (test === 'usual') return START_WORDS.lead;
  if (test === 'quick') return CONFIG_WORDS.quickLead;
  return test === 'long' ? CONFIG_WORDS.longLead(LENGTH_WORDS[longLengthMs]) : CONFIG_WORDS.checkLead;
}
