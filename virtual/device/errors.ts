/** errno values as boards number them (the package's C library has WASI's own numbering). */
export const errno = {
  EPERM: 1,
  ENOENT: 2,
  EIO: 5,
  EBADF: 9,
  EACCES: 13,
  EBUSY: 16,
  EEXIST: 17,
  ENODEV: 19,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  ENOSPC: 28,
  ESPIPE: 29,
  ENAMETOOLONG: 36,
  ENOTEMPTY: 39,
  ETIMEDOUT: 110,
} as const;

/** A system call that failed. */
export class SystemError extends Error {
  constructor(
    readonly errno: number,
    message = `errno ${errno}`,
  ) {
    super(message);
  }
}
