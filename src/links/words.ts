/**
 * Names and words that results are full of: in a packed result each is its place in this list. FORMAT 1 IS THIS LIST: words are only ever
 * added at its end, never moved and never taken out, or links that are on their way could not be read any more. What is not in it is
 * written as it is, so that a link is never wrong for a missing word, only longer. The commonest come first, for their places are shorter.
 */
const LIST = `
lossRatio mos jitterBufferMs r playoutMs delayP95Ms delayMedianMs packetsSent packetsLost lostRuns longestLostRun
burstRatio jitterMs packetsReceived packetsDuplicated packetsReordered delayMinMs delayVariationP95Ms concealedRatio
concealmentEvents packetsDiscarded fecPacketsReceived stretchedRatio bitrateBps metrics perceivedMos packet-tap down
up fromMs warmUp busy hidden get-stats source name ms assumed low high relay measured udp band confidence
candidateType protocol relayProtocol codec version instruments score scale codecId constants costs modelRange
lossInput mouthToEar flags missing course direction longestStallMs busySeconds inconclusive local remote route loopMs
outcome endReason topology loss totalMs terms captureMs frameMs lookAheadMs networkMs farEndMs fullband ie bpl status
derived delay late ratio from concealment packets effectivePackets opus-32 load beginning middle end worst
longestOutage afterCallMos computer routes burst-ratio-assumed code schema callprobe/report id startedAt timeZone
endDetail software browser setup abandoned sameComputer timelineMs audioReady iceServers gathered iceConnected
dtlsConnected firstPacketUp firstPacketDown test mode streams extraBps streamsLeft instrument window plannedMs
mediaFromMs measuredFromMs measuredToMs countedMs paths near far roundTrip rtcpMs stunMs directions seconds verdict
targetMos decision blames findings examined reach path headset stalls hiddenMs saturatedMs power doubt trace delayMs
thorough excellent costMos secondsMs figures completed finished tcp split-relay mimeType clockRateHz channels
parameters audio/opus speaking sure likely failed bad poor mosRange line misses-target tookMs server transport family
result firstCandidateMs detail addedMs ipv4 allocated bursty-loss good meets-target why setUpMs durationMs borderline
capacityBps host interrupted examination kind evidence nothing-wrong lowMos highMos packetsEachWay relay-unreachable
udp-relay cells tls mapping range hasIpv6 networks hidesAddresses connectionType hints toMs isCapped lossDb running
stopped tcp-relay fair endpoint-independent public cellular usedBytes recommended noiseDbfs echo floorDb
delay-outside-table-3 leastDelayMs never-left busy-computer measuredSeconds one-way-audio better-route bestMos
otherMos bestLoopMs otherLoopMs page-closed connection-lost webrtc-unsupported audio-blocked codec-unsupported
ice-servers-unavailable ice-servers-malformed credentials-rejected relay-quota call-not-connected no-voice unexpected
relay-to-host loopback no-answer endpoint-dependent carrier vpn several-networks carrier-grade-nat through sentBytes
receivedBytes idle phases both isAtLeast callsThatFit trouble microphone loudspeaker sampleRateHz speechDbfs
clippedRatio dropouts silentRatio bandwidthHz processed queueing queuedMs long-delay steadyMs udp-blocked heardMs
delay-variation highestDelayMs unevenSeconds short-test measuredMs call-dropped lastedMs udp-unreachable udpTried
udpRefused tcpMs tlsMs endpoint-dependent-nat headset-echo rawLossDb isLeft upload-queue idleDelayMs loadedMos
firstPacketMs callprobe/shared report quick rtcp stun narrowband wideband ITU provisional packet-loss handling timer
playing saturated possible ipv6 refused unauthorised quota rejected name-not-found not-tried none private none-found
in-use removed unsupported no-output isCharging level asked label ticket site said note place provider seen keyId atMs
signature background-tab busy-relay codec-ceiling credentials-refused download-queue late-packets line-stall
loss-under-load microphone-clipping microphone-dropouts microphone-narrowband microphone-noise microphone-silent
narrow-download narrow-upload outage power-saving processor-limit queue-under-load relay-name-unknown relay-refuses
slow-set-up tcp-unreachable opus-48 opus-24 opus-16 opus-12 opus-8 evs-swb-48 evs-swb-32 evs-swb-24.4 evs-swb-16.4
evs-swb-13.2 evs-swb-9.6 g722-64 g722-56 g722-48 amr-wb-23.85 amr-wb-23.05 amr-wb-19.85 amr-wb-18.25 amr-wb-15.85
amr-wb-14.25 amr-wb-12.65 amr-wb-8.85 amr-wb-6.6 amr-wb-23.85-diotic amr-wb-23.05-diotic amr-wb-15.85-diotic
amr-wb-12.65-diotic amr-wb-8.85-diotic amr-wb-6.6-diotic g711-browser g711-appendix-i g711-no-plc g726-40 g726-32
g726-24 g726-16 g728-16 g728-12.8 g729 g729a-vad g723.1-6.3 g723.1-5.3 gsm-fr gsm-hr gsm-efr amr-12.2 amr-10.2
amr-7.95 amr-7.4 amr-6.7 amr-5.9 amr-5.15 amr-4.75 ilbc-15.2 ilbc-13.3 loss-outside-table-3 burst-ratio-clamped
burst-ratio-extension bitrate-assumed delay-weight-unconfirmed scale-derived longestGapMs highest idleLossRatio
longestWaitMs audio/PCMU audio/PCMA audio/G722 srflx prflx wifi ethernet other unknown mixed stepMs
watched sip
sip-unsupported pbx-unreachable pbx-login-refused extension-unavailable extension-unanswered extension-silent
`;

export const WORDS: readonly string[] = LIST.trim().split(/\s+/u);
