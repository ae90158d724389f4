export { MAX_PACKED_LENGTH } from './format.ts';
export { packRequest } from './pack-request.ts';
export { packResult } from './pack-result.ts';
export { qrOf } from './qr.ts';
export { heldAgainst, type ReadRequest, readRequest } from './read-request.ts';
export { type UnpackedResult, unpackResult } from './unpack-result.ts';
