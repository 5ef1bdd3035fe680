import { error, note } from "./entry.js";

export const fileNotFound = error("MPC1001", {
  message: (path: string) => `there is no file ${path}`,
  hint: "Check the path of the entry; it's taken as it is, relative to where mpc runs.",
  example: { files: { "main.ts": "console.log(1);" }, entry: "mian.ts" },
  mended: { files: { "main.ts": "console.log(1);" }, entry: "main.ts" },
});

export const notText = error("MPC1002", {
  message: (path: string, what: string) => `${path} isn't a text file: it contains ${what}`,
  hint: "Save the file as UTF-8. A NUL or U+FFFD that is meant can be written as an escape (\\0, \\ufffd).",
  example: { files: { "main.ts": "export const x = '\u0000'; //! MPC1002" } },
  mended: "export const x = '\\0';",
});

export const notTypeScript = error("MPC1003", {
  message: (path: string) => `${path} isn't TypeScript`,
  hint: "Device code is written in .ts files; rename it, and let TypeScript check it.",
  example: {
    files: {
      "main.ts": 'import { x } from "./other.js"; //! MPC1003\nx();',
      "other.js": "export function x() {}",
    },
  },
  mended: {
    files: { "main.ts": 'import { x } from "./other.js";\nx();', "other.ts": "export function x() {}" },
  },
});

export const strictOff = error("MPC1004", {
  message: (option: string) => `the compiler option ${option} can't be turned off for device code`,
  hint: "How values look on the board rests on strict types. Remove the option for device code.",
  example: {
    files: { "main.ts": "export const x = 1; //! MPC1004" },
    compilerOptions: { strict: false },
  },
  mended: { files: { "main.ts": "export const x = 1;" }, compilerOptions: { noUnusedLocals: true } },
});

export const missingTransform = error("MPC1005", {
  message: 'this file has device code but doesn\'t say `import "mpc/transform"`',
  hint: 'Add `import "mpc/transform";` at its top: it makes sure that the device code never runs on the host unnoticed.',
  example: {
    files: { "host.ts": "/** @device */\nexport function f() {} //! MPC1005" },
    mode: "module",
  },
  mended: 'import "mpc/transform";\n/** @device */\nexport function f() {}',
});

export const hostOnly = error("MPC1006", {
  message: (what: string, path: string) => `device code reaches ${what}, which only the host has (${path})`,
  hint: "Hand the value over as an argument, or move what the board needs to a device module.",
  example: {
    files: {
      "host.ts":
        'import "mpc/transform";\nlet level = 1;\nlevel++;\n/** @device */\nexport function f() { return level; } //! MPC1006',
    },
    mode: "module",
  },
  mended: 'import "mpc/transform";\n/** @device */\nexport function f(level: number) { return level; }',
});

export const hostModule = error("MPC1008", {
  message: (specifier: string, path: string, _near?: string) =>
    `device code imports "${specifier}", which isn't on the board (${path})`,
  hint: (_specifier: string, _path: string, near?: string) =>
    `${near === undefined ? "" : `Did you mean "${near}"? `}The board has MicroPython's modules (machine, time, …) and the device modules of this program.`,
  example: {
    files: {
      "host.ts":
        'import "mpc/transform";\nimport { twice } from "library";\n/** @device */\nexport function f() { return twice(2); } //! MPC1008',
      "library.d.ts": 'declare module "library" { export function twice(x: number): number; }',
    },
    mode: "module",
  },
  mended:
    'import "mpc/transform";\nfunction twice(x: number) { return x * 2; }\n/** @device */\nexport function f() { return twice(2); }',
});

export const droppedPromise = error("MPC1010", {
  message: (name: string) =>
    `${name} runs on the board: on the host the call is a promise, which nothing waits for here`,
  hint: "Write `await` before the call, return it, or give it to Promise.all.",
  example: {
    files: {
      "host.ts":
        'import "mpc/transform";\n/** @device */\nexport function f() { return 1; }\nexport const twice = () => f() * 2; //! MPC1010',
    },
    mode: "module",
  },
  mended:
    'import "mpc/transform";\n/** @device */\nexport function f() { return 1; }\nexport const twice = async () => (await f()) * 2;',
});

export const hostGlobal = error("MPC1011", {
  message: (name: string, path: string, _instead: string) =>
    `device code reaches ${name}, which only the host has (${path})`,
  hint: (_name: string, _path: string, instead: string) =>
    instead || "Do this in a host program, which calls the board for what it needs of it.",
  example: "function stop() { process.exit(1); } //! MPC1011\nstop();",
  mended: {
    files: { "main.device.ts": 'import { exit } from "sys";\nexport function stop() { exit(1); }' },
    mode: "module",
  },
});

export const needsPackage = note("MPC1016", {
  message: (module: string, _package: string, firmware: string) =>
    firmware === ""
      ? `the module ${module} isn't part of the firmware`
      : `the module ${module} is part of the firmware of ${firmware} only`,
  hint: (_module, name) => `Install it on the board: \`mpremote mip install ${name}\`.`,
  once: (_module, name) => name,
  example: {
    files: {
      "clock.device.ts":
        'import { settime } from "ntptime"; //! MPC1016\nexport function adjust() { settime(); }',
    },
    mode: "module",
    target: { port: "rp2" },
  },
  mended: {
    files: {
      "clock.device.ts": 'import { settime } from "ntptime";\nexport function adjust() { settime(); }',
    },
    mode: "module",
    target: { port: "esp32" },
  },
});

export const notOnPort = error("MPC1015", {
  message: (what: string, port: string, ports: string) => `${what} isn't on ${port}: it's on ${ports}`,
  hint: "Use what the port has, or say which port the program is for (`--target rp2`).",
  example: {
    files: {
      "dim.device.ts":
        'import { DAC } from "machine"; //! MPC1015\nexport function dim(level: number) { new DAC(0).write(level); }',
    },
    mode: "module",
    target: { port: "rp2" },
  },
  mended:
    'import { Pin, PWM } from "machine";\nexport function dim(level: number) { new PWM(new Pin(0), { freq: 1000 }).duty_u16(level * 257); }',
});

export const documentedOnly = error("MPC1017", {
  message: (name: string, _instead: string) =>
    `${name} is in MicroPython's documentation, but no firmware has it there`,
  hint: (_name: string, instead: string) => instead,
  example: {
    files: {
      "sum.device.ts":
        'import { sha256 } from "hashlib";\nexport const sum = (text: string) => new sha256(text).hexdigest(); //! MPC1017',
    },
    mode: "module",
  },
  mended:
    'import { hexlify } from "binascii";\nimport { sha256 } from "hashlib";\nexport const sum = (text: string) => hexlify(new sha256(text).digest()).decode();',
});
