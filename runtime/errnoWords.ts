/**
 * What numbers of an OSError mean that all C libraries and file systems of boards agree on; network stacks have numbers of their
 * own. MicroPython itself names few of them.
 */
const WORDS: Readonly<Record<number, string>> = {
  1: "EPERM: not permitted",
  2: "ENOENT: no such file or folder",
  5: "EIO: input or output failed",
  9: "EBADF: the file isn't open for that",
  12: "ENOMEM: out of memory",
  13: "EACCES: permission denied",
  16: "EBUSY: in use",
  17: "EEXIST: exists already",
  18: "EXDEV: on another file system",
  19: "ENODEV: no such device",
  20: "ENOTDIR: not a folder",
  21: "EISDIR: is a folder",
  22: "EINVAL: invalid argument",
  23: "ENFILE: too many open files",
  24: "EMFILE: too many open files",
  27: "EFBIG: the file is too large",
  28: "ENOSPC: no space left",
  29: "ESPIPE: can't be positioned",
  30: "EROFS: the file system is read-only",
  32: "EPIPE: the other end is closed",
  36: "ENAMETOOLONG: the name is too long",
  39: "ENOTEMPTY: the folder isn't empty",
};

/** The message of an OSError that holds only its number, `28` or `[Errno 2] ENOENT`, in words. */
export function withErrnoWords(message: string): string {
  const [, bare, named, name] = /^(?:(\d+)|\[Errno (\d+)\] (\w+))$/.exec(message) ?? [];
  const number = bare ?? named;
  const words = number === undefined ? undefined : WORDS[Number(number)];
  if (words === undefined || (name !== undefined && !words.startsWith(`${name}:`))) return message;
  return `[Errno ${number}] ${words}`;
}

/** A traceback whose last line may be such an OSError. */
export function tracebackInWords(traceback: string): string {
  return traceback.replace(/^OSError: (.*)$(?!\n)/m, (_, message) => `OSError: ${withErrnoWords(message)}`);
}
