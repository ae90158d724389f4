/** A flag or an environment variable that cannot be used. The message names it and says what was expected and what came. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
  /** The flag or variable as the person wrote it: `--port` or `PORT`. */
  readonly option: string;

  constructor(option: string, message: string) {
    super(`${option}: ${message}`);
    this.option = option;
  }
}
