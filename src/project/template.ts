import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { FileToWrite } from "../cli/output.js";

/** The files of a new project, which type-checks, builds, runs and tests green at once, on the virtual board. */
export function projectFiles(name: string, folder: string): FileToWrite[] {
  return [
    { path: "package.json", content: json(packageJson(name, folder)) },
    { path: "tsconfig.json", content: json(hostConfig) },
    { path: "tsconfig.device.json", content: json(deviceConfig) },
    { path: "src/blink.device.ts", content: blink },
    { path: "src/main.ts", content: main },
    { path: "test/blink.test.ts", content: test },
    { path: ".gitignore", content: "node_modules/\ndist/\n.mpc/\n" },
    { path: "README.md", content: readme(name) },
  ];
}

/** The package that this command belongs to, however it was installed. */
function packageJson(name: string, folder: string): object {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  return {
    name,
    private: true,
    type: "module",
    scripts: {
      start: "mpc run src/main.ts",
      test: "mpc check && tsc --noEmit && node --import mpc/register --test test/blink.test.ts",
      build: "mpc build src/blink.device.ts --main --out-dir dist",
    },
    dependencies: { mpc: `file:${relative(folder, root).split(sep).join("/")}` },
    devDependencies: { "@types/node": "^20.0.0", typescript: "6.0.3" },
  };
}

/** The host's program: device modules are seen through `.mpc/types`, which `mpc check` writes. */
const hostConfig = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2023", "ESNext.Disposable"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    noEmit: true,
    types: ["node"],
    disableSourceOfProjectReferenceRedirect: true,
  },
  include: ["src", "test"],
  exclude: ["**/*.device.ts"],
  references: [{ path: "./tsconfig.device.json" }],
};

/** The board's program: its own library, no Node. */
const deviceConfig = {
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2022"],
    module: "ESNext",
    moduleResolution: "Bundler",
    strict: true,
    composite: true,
    emitDeclarationOnly: true,
    rootDir: ".",
    outDir: ".mpc/types",
    types: ["mpc/stubs/device"],
    paths: { "*": ["./node_modules/mpc/stubs/*.d.ts"] },
  },
  include: ["**/*.device.ts"],
  exclude: ["node_modules", "dist"],
};

const blink = `import { Pin } from "machine";
import type { int } from "mpc";
import { sleep_ms } from "time";

const led = new Pin(2, Pin.OUT);

/** Blinks the LED and says how often it has been on. */
export function blink(times: int): int {
  let count = 0;
  for (let i = 0; i < times; i++) {
    led.value(1);
    sleep_ms(20);
    led.value(0);
    sleep_ms(20);
    count += 1;
  }
  console.log(\`blinked \${count} times\`);
  return count;
}
`;

const main = `import { connect } from "mpc";
import * as device from "./blink.device.js";

await using board = await connect();
const { blink } = await board.load(device);
console.log("the board answers", await blink(3));
`;

const test = `import assert from "node:assert/strict";
import { test } from "node:test";
import { connect } from "mpc";
import * as device from "../src/blink.device.js";

test("blinks as often as asked", async () => {
  await using board = await connect("sim:");
  const { blink } = await board.load(device);
  assert.equal(await blink(2), 2);
});
`;

function readme(name: string): string {
  return `# ${name}

\`npm start\` runs \`src/main.ts\` in Node and \`src/blink.device.ts\` on a board: the one that is plugged in, else the virtual board.
\`npm test\` type-checks both sides and runs the tests on the virtual board. \`npm run build\` writes \`dist/main.py\`, which a board runs by itself.

Host files see device files through declarations in \`.mpc/types\`: \`npx mpc check\` checks device code and writes them. Run it when \`tsc\` or the editor says that
an output file "has not been built", or shows what a device file exported before.
`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
