import type { VNode } from 'preact';
import { DEFAULT_CONFIG, type DeploymentConfig, noTestsFault } from '../../../src/core/config/config.ts';
import { readConfig } from '../../../src/core/config/read-config.ts';
import { ConfigBanner } from '../../../src/views/config/config-banner.tsx';
import { PrivacyScreen } from '../../../src/views/privacy/privacy-screen.tsx';
import { StartScreen, type StartScreenProps } from '../../../src/views/start/start-screen.tsx';

const nothing = () => {};

/** A deployment that decides everything, and has results sent to it. */
const ACME: DeploymentConfig = {
  ...DEFAULT_CONFIG,
  name: 'Acme Support',
  keepDays: null,
  results: { ways: ['server', 'mail'], mailTo: 'helpdesk@acme.example', automatic: true },
  personal: ['browser', 'timeZone', 'microphone'],
};

const WRONG = readConfig({
  tagetMos: 4.2,
  alertMos: 4.4,
  languages: ['en', 'klingon'],
  logo: 'https://elsewhere.example/a-rather-long-name-of-a-picture-that-does-not-break-anywhere.svg',
  results: { ways: ['link'], automatic: true },
  relays: { kind: 'routes', routes: [{ name: 'Frankfurt', iceServers: [{ urls: 'turn:turn.example.com' }] }] },
});

function start(props: Partial<StartScreenProps>): VNode {
  return (
    <StartScreen
      codec="opus"
      longLengthMs={300_000}
      lastTest={null}
      nowMs={0}
      onStart={nothing}
      onOptions={nothing}
      {...props}
    />
  );
}

export const CONFIG_VIEWS = {
  'start-quick': () => ({ screen: start({ test: 'quick', codec: 'PCMA', automaticTo: ACME.name }) }),
  'start-long': () => ({ screen: start({ test: 'long' }) }),
  'start-check': () => ({ screen: start({ test: 'check' }) }),
  'start-no-tests': () => ({
    screen: start({ noTests: noTestsFault(WRONG.faults) }),
    banners: <ConfigBanner faults={WRONG.faults} />,
  }),
  privacy: () => ({ screen: <PrivacyScreen config={DEFAULT_CONFIG} askedHost={null} relayHosts={null} /> }),
  'privacy-all': () => ({
    screen: <PrivacyScreen config={ACME} askedHost="turn.acme.example" relayHosts={null} />,
  }),
};
