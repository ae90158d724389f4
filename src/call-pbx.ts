export interface CallPbxOptions {
  readonly server: string;
  readonly extension: string;
  readonly user: string;
  readonly password: string;
}
