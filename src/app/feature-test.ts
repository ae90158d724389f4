/** The page's globals, as far as the feature test looks at them. */
export interface CallGlobals {
  readonly RTCPeerConnection?: { readonly prototype: object } | undefined;
  readonly webkitRTCPeerConnection?: unknown;
}

/**
 * True where the standard API is missing but an older form is there that webrtc-adapter turns into it: a prefixed
 * constructor, or one without transceivers or `connectionState`. Never so in Chromium since 72, Firefox since 113 or
 * Safari since 12.1.
 */
export function needsShim(globals: CallGlobals): boolean {
  if (globals.RTCPeerConnection === undefined) return globals.webkitRTCPeerConnection !== undefined;
  const { prototype } = globals.RTCPeerConnection;
  return !('addTransceiver' in prototype && 'connectionState' in prototype);
}

/** True where a call can be tried; everything else the probe finds out, and reports. */
export function canCall(globals: CallGlobals): boolean {
  return globals.RTCPeerConnection !== undefined && 'addTransceiver' in globals.RTCPeerConnection.prototype;
}
