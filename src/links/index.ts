export { MAX_PACKED_LENGTH } from './format.ts';
export { packRequest } from './pack-request.ts';
export { packResult } from './pack-result.ts';
export { publicKeysIn } from './public-keys.ts';
export { qrOf } from './qr.ts';
export { heldAgainst, type ReadRequest, readRequest } from './read-request.ts';
export { type UnpackedResult, unpackResult } from './unpack-result.ts';
export { type PublicKey, type Verification, verifySeen } from './verify-seen.ts';
