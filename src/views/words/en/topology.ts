import type { Topology } from '../../../core/samples/sample.ts';
import { spoken } from '../language.ts';
import type { TopologyWords } from '../topology-words.ts';

/** How the test call went, and what a test of that kind cannot tell. `note` stands beside the score where there is more to say. */
export const TOPOLOGY_WORDS = spoken<Readonly<Record<Topology, TopologyWords>>>('TOPOLOGY_WORDS', {
  'split-relay': {
    name: 'Split relay',
    how: 'One end of the call reached the test server over UDP, the other over TCP. TCP does not lose packets, so each loss belongs to one direction.',
    cannotTell: 'Which direction adds the delay: the TCP side adds some of its own.',
    note: null,
  },
  'udp-relay': {
    name: 'Relay over UDP only',
    how: 'Both ends of the call reached the test server over UDP.',
    cannotTell: 'Which direction loses: every packet went up and came down, and only the sum is known.',
    note: 'No way to the test server over TCP was found, so loss could not be split into up and down. Each card shows the way there and back together.',
  },
  'tcp-relay': {
    name: 'Relay over TCP only',
    how: 'Both ends of the call reached the test server over TCP.',
    cannotTell: 'How many packets the line loses: TCP sends them again, so loss shows as delay and gaps.',
    note: 'The fast lane for calls (UDP) is blocked on the way to the test server. Calls will work, but stutter when packets are lost.',
  },
  'relay-to-host': {
    name: 'Relay on one half',
    how: 'One end of the call went through the test server, which sent the voice straight to the other end.',
    cannotTell: 'Which direction loses, and how the second half behaves through a relay.',
    note: 'Only half of this call went through the test server, so loss could not be split into up and down.',
  },
  loopback: {
    name: 'This computer only',
    how: 'No test server took part: both ends of the call spoke to each other inside this computer.',
    cannotTell: 'Anything about the line.',
    note: null,
  },
  watched: {
    name: 'Real call',
    how: 'A call of your softphone, watched while it was spoken. Nothing was tested and nothing changed.',
    cannotTell:
      'Single packets and single delays. What the other end hears is known from its own reports, about one every five seconds; how long voice is under way is taken as half the round trip.',
    note: 'This was a real call, not a test. What the other end heard comes from its own reports, which arrive seconds late. A call like this and a test call are not on one scale.',
  },
  sip: {
    name: 'Call to your phone system',
    how: 'The page called your own phone system, which sent the voice back.',
    cannotTell:
      'Single packets and single delays. What the phone system received is known from its own reports, about one every five seconds; how long voice is under way is taken as half the round trip.',
    note: null,
  },
});
