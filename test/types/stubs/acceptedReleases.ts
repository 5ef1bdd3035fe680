/** What releases of the WebAssembly port have otherwise than the one that `accepted` speaks of. */
interface Otherwise {
  /** Differences from the stubs that only this release has, under their reasons. */
  readonly more: Readonly<Record<string, readonly string[]>>;
  /** Those of `accepted` that it doesn't have. */
  readonly fewer: readonly string[];
}

const manyBases = ["bytearray", "bytes", "str"].flatMap((type) => [
  `builtins.${type}.endswith: 1…3 arguments, in the firmware 1…2`,
  `builtins.${type}.startswith: 1…3 arguments, in the firmware 1…2`,
]);

export const acceptedReleases: Readonly<Record<"1.23" | "1.25" | "1.29", Otherwise>> = {
  "1.23": {
    more: {
      "It came later.": [
        ...manyBases,
        "builtins.next: 1…2 arguments, in the firmware 1…1",
        "micropython.RingIO: not in the firmware",
        "os.sep: not in the firmware",
      ],
      "A third argument, `signed`, was taken and not looked at; both were needed.": [
        "builtins.int.from_bytes: 2…2 arguments, in the firmware 2…3",
        "builtins.int.to_bytes: 2…2 arguments, in the firmware 2…3",
      ],
      "Not documented.": ["jsffi.async_timeout_ms: not in the stubs", "struct.Struct: not in the stubs"],
    },
    fewer: [
      "asyncio.TopLevelCoro: not in the stubs",
      "builtins.int.from_bytes: 2…2 arguments, in the firmware 1…3",
      "builtins.int.to_bytes: 2…2 arguments, in the firmware 0…3",
      "micropython.RingIO.write: 1…1 arguments, in the firmware 1…3",
    ],
  },
  "1.25": { more: {}, fewer: [] },
  "1.29": {
    more: {
      "Not documented.": [
        "asyncio.Future: not in the stubs",
        "asyncio.Loop.create_future: not in the stubs",
        "os.namedtuple: not in the stubs",
        "os.stat_result: not in the stubs",
      ],
      "It takes `signed` by keyword, and any number of others.": [
        "builtins.int.to_bytes: 2…2 arguments, in the firmware 0…?",
      ],
    },
    fewer: [
      "string.templatelib: no such module in the firmware",
      "vfs.VfsRom: not in the firmware",
      "vfs.rom_ioctl: not in the firmware",
      "weakref: no such module in the firmware",
      "builtins.int.to_bytes: 2…2 arguments, in the firmware 0…3",
    ],
  },
};
