// Bytes and round trips on the REPL stream, by `board.stats`, for each profile of the virtual board.

import { connect } from "mpc";
import { compile } from "mpc/compiler";
import { createVirtualBoard } from "mpc/virtual";

const source =
  "import type { int } from 'mpc';\nexport function foo(n: int): int { return n * 2; }\nexport function* count(n: int) { for (let i = 0; i < n; i++) yield i; }\n";

export default async function run() {
  const module = await hostStub(source);
  console.log("profile        step                out / in, round trips (credits)");
  for (const profile of ["default", "ring64", "no-buffer", "no-raw-paste"]) {
    const virtual = await createVirtualBoard({ profile });
    const board = await connect(virtual);
    let last = { bytesOut: 0, bytesIn: 0, roundTrips: 0, credits: 0 };
    const step = (name) => {
      const now = board.stats;
      const d = (key) => now[key] - last[key];
      const text = `${d("bytesOut")} / ${d("bytesIn")}, ${d("roundTrips")} (${d("credits")})`;
      console.log(`${profile.padEnd(14)} ${name.padEnd(19)} ${text}`);
      last = now;
    };
    step("connect");
    const remote = await board.load(module);
    step("agent and load");
    await remote.foo(5);
    step("first foo(5)");
    await remote.foo(5);
    step("foo(5)");
    const items = remote.count(3);
    await items.next();
    step("generator, first");
    await items.next();
    step("generator, item");
    await board.close();
  }
}

/** A host stub compiled in memory, imported from a data URL with its one import made absolute. */
async function hostStub(text) {
  const { host, diagnostics } = await compile({
    files: { "bench.device.ts": text },
    entry: "bench.device.ts",
    mode: "module",
  });
  const stub = host.find((file) => file.path.endsWith(".js"));
  if (!stub) throw new Error(JSON.stringify(diagnostics));
  const absolute = stub.text.replace('from "mpc"', `from ${JSON.stringify(import.meta.resolve("mpc"))}`);
  return import(`data:text/javascript,${encodeURIComponent(absolute)}`);
}
