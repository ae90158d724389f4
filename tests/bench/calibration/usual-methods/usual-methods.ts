import { CUMULATIVE_LOSS } from './cumulative-loss.ts';
import { RTCP_LOOP_AS_ONE_WAY, STUN_LOOP_AS_ONE_WAY } from './loop-as-one-way.ts';
import { OPENTOK } from './opentok.ts';
import { RTCP_UPLINK_LAST, RTCP_UPLINK_TOTAL } from './rtcp-uplink.ts';
import { RTCSCORE_FIXED, RTCSCORE_SNAPSHOT } from './rtcscore.ts';
import { TELNYX_LIVE } from './telnyx-live.ts';
import { TELNYX_PRE_CALL } from './telnyx-pre-call.ts';
import { TWILIO_VIDEO } from './twilio-video.ts';
import { TWILIO_VOICE } from './twilio-voice.ts';
import type { UsualMethod } from './usual-method.ts';
import { WEBRTC_ISSUE_DETECTOR } from './webrtc-issue-detector.ts';
import { WEBRTCMETRICS_AS_INTENDED, WEBRTCMETRICS_AS_IT_RUNS } from './webrtcmetrics.ts';
import { WIRE_AVS } from './wire-avs.ts';

/** In the order of the bench's table: plain readings first, then those that make a MOS. */
export const USUAL_METHODS: readonly UsualMethod[] = [
  CUMULATIVE_LOSS,
  STUN_LOOP_AS_ONE_WAY,
  RTCP_LOOP_AS_ONE_WAY,
  RTCP_UPLINK_LAST,
  RTCP_UPLINK_TOTAL,
  TWILIO_VOICE,
  TWILIO_VIDEO,
  OPENTOK,
  TELNYX_PRE_CALL,
  TELNYX_LIVE,
  WEBRTC_ISSUE_DETECTOR,
  RTCSCORE_SNAPSHOT,
  RTCSCORE_FIXED,
  WEBRTCMETRICS_AS_IT_RUNS,
  WEBRTCMETRICS_AS_INTENDED,
  WIRE_AVS,
];
