import type { VNode } from 'preact';
import { MeasuringScreen } from '../../../src/views/measuring/measuring-screen.tsx';
import { type PbxFields, PbxScreen } from '../../../src/views/pbx/pbx-screen.tsx';
import { StartScreen } from '../../../src/views/start/start-screen.tsx';

const nothing = () => {};
const EMPTY: PbxFields = { server: null, extension: '', user: '', password: '', throughRelay: false };
const SERVERS = ['wss://pbx.example.com:8089/ws', 'wss://a-second-and-much-longer-named-exchange.example.org/sip/ws'];

function pbx(fields: Partial<PbxFields>, servers: readonly string[]): { readonly screen: VNode } {
  return {
    screen: <PbxScreen fields={{ ...EMPTY, ...fields }} servers={servers} onChange={nothing} onCall={nothing} />,
  };
}

export const PBX_VIEWS = {
  pbx: () => pbx({}, SERVERS.slice(0, 1)),
  'pbx-filled': () => pbx({ extension: '*43', user: '2041', password: 'made up', throughRelay: true }, SERVERS),
  'pbx-none': () => pbx({}, []),
  'pbx-calling': () => ({
    screen: (
      <MeasuringScreen
        mode="thorough"
        isPbx
        phase="connecting"
        elapsedMs={0}
        plannedMs={19_000}
        report={null}
        onStop={nothing}
      />
    ),
  }),
  'start-pbx': () => ({
    screen: (
      <StartScreen
        codec="opus"
        longLengthMs={60_000}
        hasPbx
        lastTest={null}
        nowMs={0}
        onStart={nothing}
        onOptions={nothing}
      />
    ),
  }),
};
