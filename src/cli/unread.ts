/**
 * Nobody reads standard output any more (`mpc run … | head`): what runs on the board is stopped, and the command ends without a word,
 * by the status that shells give programs which such a pipe has ended.
 */
export class Unread extends Error {
  override readonly name = "Unread";
  static readonly status = 141;
}

/** Aborted when standard output can't be written any more. Without a listener that, or standard error's end, would end this process at once. */
export function outputSignal(): AbortSignal {
  const unread = new AbortController();
  process.stdout.on("error", () => unread.abort(new Unread("nobody reads standard output any more")));
  process.stderr.on("error", () => {});
  return unread.signal;
}
