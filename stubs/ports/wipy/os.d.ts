/**
 * What the WiPy port adds to `os`.
 * @ports wipy
 */

declare module "../../os.js" {
  /** Formats the internal flash (`"/flash"`) or a block device. */
  function mkfs(block_device_or_path: string | import("../../vfs.js").AbstractBlockDev): void;
  /** Unmounts a filesystem by its path. */
  function unmount(path: string): void;
}

export {};
