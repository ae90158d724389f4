/**
 * 20 ms of Opus at 32 kbit/s are 80 bytes; with an RTP header (12) and an SRTP tag (10) a packet is about as long as those of a
 * call. What is in it matters to no relay: here, when it was sent.
 */
export const PACKET_BYTES = 102;

export function writePacket(sentMs: number): Buffer {
  const packet = Buffer.alloc(PACKET_BYTES);
  packet.writeDoubleBE(sentMs, 12);
  return packet;
}

/** When the packet was sent; null when it is none of ours. */
export function sentMsOf(packet: Uint8Array): number | null {
  if (packet.length !== PACKET_BYTES) return null;
  return new DataView(packet.buffer, packet.byteOffset, packet.byteLength).getFloat64(12);
}
