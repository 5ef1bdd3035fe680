// Bytes, round trips and time on the REPL stream, for each link: virtual boards of several profiles, and one behind each kind of link. Bytes and turns are
// counts (`board.stats`); times are ratios against `exec("pass")` on the same link in the same run.

import { connect } from "mpc";
import { compile } from "mpc/compiler";
import { createVirtualBoard } from "mpc/virtual";
import { pty, rfc2217, tcp, webRepl } from "./boardLinks.mjs";
import { median } from "./measure.mjs";

const source = `
import type { int } from "mpc";
export function foo(n: int): int { return n * 2; }
export function* count(n: int) { for (let i = 0; i < n; i++) yield i; }
export function tell(f: (i: int) => void): void { f(1); }
`;
const RUNS = 50;

/** The peers' figures for the same on a simulated board: bytes out / in, round trips; what of it was measured or read from their code. */
const peers = {
  connect: "Belay 1878 / 651, 41 turns; mpytool 2 / 35, 2 (nothing asked)",
  "foo(5)": "Belay 57 / 27, 2; mpremote 23 / 12, 2; mpytool 14 / 8, 1",
  "generator item": "Belay: 2 round trips",
  "call with an event": "none has them",
};

export default async function run() {
  const module = await hostStub(source);
  console.log(row("link", "step", "out / in, round trips (credits)", "time", "peers"));
  for (const profile of ["default", "ring64", "no-buffer", "no-raw-paste", "no-deflate"]) {
    const virtual = await createVirtualBoard({ profile });
    await measure(profile, virtual, module);
    await virtual.close();
  }
  for (const [name, open] of Object.entries({ pty, TCP: tcp, WebSocket: webRepl, "RFC 2217": rfc2217 })) {
    const virtual = await createVirtualBoard();
    const link = await open(virtual);
    if (link) await measure(name, link.address, module);
    else console.log(`${name}: left out, as socat isn't installed`);
    await link?.close();
    await virtual.close();
  }
}

async function measure(link, target, module) {
  const board = await connect(target, { onOutput: () => {} });
  let last = { bytesOut: 0, bytesIn: 0, roundTrips: 0, credits: 0 };
  const step = async (name, call) => {
    const now = board.stats;
    const d = (key) => now[key] - last[key];
    const counts = `${d("bytesOut")} / ${d("bytesIn")}, ${d("roundTrips")} (${d("credits")})`;
    console.log(row(link, name, counts, call ? await ratio(board, call) : "", peers[name] ?? ""));
    last = board.stats;
  };
  await step("connect");
  const remote = await board.load(module);
  await step("agent and load");
  await remote.foo(5);
  last = board.stats;
  await remote.foo(5);
  await step("foo(5)", () => remote.foo(5));
  const items = remote.count(1e9);
  await items.next();
  last = board.stats;
  await items.next();
  await step("generator item", () => items.next());
  await items.return();
  last = board.stats;
  await remote.tell(() => {});
  await step("call with an event", () => remote.tell(() => {}));
  await board.close();
}

/** Median time of `call`, as a multiple of that of `exec("pass")`; the agent isn't started within what is timed. */
async function ratio(board, call) {
  const time = async (what) => {
    const start = performance.now();
    await what();
    return performance.now() - start;
  };
  const calls = [];
  for (let i = 0; i < RUNS; i++) calls.push(await time(call));
  const plain = [];
  for (let i = 0; i < RUNS; i++) plain.push(await time(() => board.exec("pass")));
  await call();
  return `${(median(calls) / median(plain)).toFixed(2)} × exec("pass")`;
}

const row = (link, step, bytes, time, peer) =>
  `${link.padEnd(14)} ${step.padEnd(20)} ${bytes.padEnd(32)} ${time.padEnd(24)} ${peer}`.trimEnd();

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
