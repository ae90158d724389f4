import type { Examined } from '../../../src/core/report/examined-schema.ts';

const VOICE = { mos: 4.2, delayMedianMs: 30, delayP95Ms: 60, addedMs: 10, lossRatio: 0 };
const ROUTE = { mos: 4.2, mosRange: { low: 4.1, high: 4.3 }, lossRatio: 0, delayMedianMs: 30, delayP95Ms: 60 };
const ECHO = { delayMs: 120, lossDb: 20, floorDb: 50 };

/** MADE-UP TEST DATA: everything examined, and nothing of it null. */
export function fullyExamined(): Examined {
  return {
    reach: {
      tookMs: 140,
      cells: [
        {
          server: 'turn.example.com:3478',
          route: 'Frankfurt',
          transport: 'udp',
          family: 'ipv4',
          result: 'unauthorised',
          firstCandidateMs: 40,
          code: 401,
          detail: 'error 401 Unauthorized',
        },
      ],
    },
    path: {
      tookMs: 90,
      mapping: 'endpoint-independent',
      range: 'public',
      hasIpv6: false,
      networks: 1,
      hidesAddresses: true,
      connectionType: 'wifi',
      hints: [{ kind: 'vpn', evidence: 'One network is a VPN.' }],
    },
    load: {
      through: 'server',
      tookMs: 20_000,
      sentBytes: 5e6,
      receivedBytes: 2e7,
      idle: { up: VOICE, down: VOICE },
      phases: [
        {
          load: 'up',
          fromMs: 20_000,
          toMs: 25_000,
          isCapped: false,
          up: VOICE,
          down: VOICE,
          capacityBps: { up: 8e6, down: 3e7 },
        },
      ],
      capacityBps: { up: 8e6, down: 3e7 },
      isAtLeast: { up: false, down: false },
      callsThatFit: 140,
    },
    routes: {
      tookMs: 11_000,
      usedBytes: 600_000,
      routes: [
        {
          name: 'Frankfurt',
          outcome: 'completed',
          endReason: 'finished',
          mos: 4.2,
          up: ROUTE,
          down: ROUTE,
          loopMs: 30,
          setUpMs: 400,
        },
      ],
      recommended: 'Frankfurt',
    },
    headset: {
      tookMs: 12_000,
      trouble: 'removed',
      microphone: 'Headset',
      loudspeaker: 'Headset',
      sampleRateHz: 48_000,
      speechDbfs: -26,
      noiseDbfs: -60,
      clippedRatio: 0,
      dropouts: 0,
      silentRatio: 0,
      bandwidthHz: 16_000,
      echo: ECHO,
      processed: { noiseDbfs: -70, echo: ECHO },
    },
  };
}
