/** Something that the user can mend: printed as one paragraph, without a stack. */
export class Failure extends Error {
  override readonly name = "Failure";
  constructor(
    message: string,
    /** What to do about it. */
    readonly hint?: string,
    /** The command's exit code. */
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
