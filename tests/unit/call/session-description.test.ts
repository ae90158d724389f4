import { expect, test } from '@playwright/test';
import {
  OPUS_PARAMETERS,
  withOpusParameters,
  withoutBandwidthEstimation,
} from '../../../src/call/session-description.ts';

const OFFER = [
  'v=0',
  'm=audio 9 UDP/TLS/RTP/SAVPF 111',
  'a=extmap-allow-mixed',
  'a=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level',
  'a=extmap:2 http://www.webrtc.org/experiments/rtp-hdrext/abs-send-time',
  'a=extmap:3/sendonly http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01',
  'a=rtpmap:111 opus/48000/2',
  'a=rtcp-fb:111 transport-cc',
  'a=rtcp-fb:111 nack',
  'a=fmtp:111 minptime=10;useinbandfec=1',
  '',
].join('\r\n');

test('no header extension and no transport-cc is left, and nothing else is touched', () => {
  const sdp = withoutBandwidthEstimation(OFFER);
  expect(sdp).not.toMatch(/a=extmap:/);
  expect(sdp).not.toMatch(/transport-cc/);
  const kept = OFFER.split('\r\n').filter((line) => !line.startsWith('a=extmap:') && !line.includes('transport-cc'));
  expect(sdp.split('\r\n')).toEqual(kept);
  expect(withoutBandwidthEstimation(sdp)).toBe(sdp);
});

test('Opus gets exactly one parameter line, ours; doing it twice changes nothing', () => {
  const sdp = withOpusParameters(OFFER);
  expect(sdp.match(/^a=fmtp:111 .*$/gm)).toEqual([`a=fmtp:111 ${OPUS_PARAMETERS}`]);
  expect(withOpusParameters(sdp)).toBe(sdp);
  const bare = OFFER.replace('a=fmtp:111 minptime=10;useinbandfec=1\r\n', '');
  expect(withOpusParameters(bare)).toBe(sdp);
});

test('a description without Opus stays as it is', () => {
  const sdp = 'v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 0\r\na=rtpmap:0 PCMU/8000\r\n';
  expect(withOpusParameters(sdp)).toBe(sdp);
});
