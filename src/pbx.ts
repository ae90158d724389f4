export { type CallPbxOptions, callPbx } from './call-pbx.ts';
