import { Device } from '@twilio/voice-sdk';
import { type WatchEvent, watchCall } from 'callprobe';

/** A device whose calls are watched. Nothing global is touched: Twilio's own option says which class makes its connections. */
export function watchedDevice(token: string, options: Device.Options, onEvent: (event: WatchEvent) => void): Device {
  class WatchedPeerConnection extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      // Not every connection that is made is used: a call is one that connects.
      const onChange = async () => {
        if (this.connectionState !== 'connected') return;
        this.removeEventListener('connectionstatechange', onChange);
        // It ends by itself when Twilio closes the connection.
        for await (const event of watchCall(this)) onEvent(event);
      };
      this.addEventListener('connectionstatechange', onChange);
    }
  }
  return new Device(token, { ...options, RTCPeerConnection: WatchedPeerConnection });
}
