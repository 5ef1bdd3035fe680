// Bytes, round trips and time on the REPL stream, for each link: virtual boards of several profiles, and TCP. Bytes and turns are
// counts (`board.stats`); times are ratios against `exec("pass")` on the same link in the same run.

import { createServer } from "node:net";
import { connect } from "mpc";
import { compile } from "mpc/compiler";
import { createVirtualBoard } from "mpc/virtual";
import { median } from "./measure.mjs";

const source = `
import type { int } from "mpc";
export function foo(n: int): int { return n * 2; }
export function* count(n: int) { for (let i = 0; i < n; i++) yield i; }
export function tell(f: (i: int) => void): void { f(1); }
`;
const RUNS = 50;

/** What is known of the peers' way over the wire. */
const peers = [
  "Belay's manual: at most 25,600 characters a second in plain raw mode (256 bytes, then 10 ms); results are lines of text",
  "mpremote: the same 256 bytes and 10 ms without raw-paste; each command is code as text, and enters the raw prompt anew",
];

export default async function run() {
  const module = await hostStub(source);
  console.log(row("link", "step", "out / in, round trips (credits)", "time"));
  for (const profile of ["default", "ring64", "no-buffer", "no-raw-paste", "no-deflate"])
    await measure(profile, await createVirtualBoard({ profile }), module);
  const virtual = await createVirtualBoard();
  const { port, close } = await overTcp(virtual);
  await measure("TCP", `socket://127.0.0.1:${port}`, module);
  await close();
  await virtual.close();
  console.log(`\nFor reference:\n${peers.map((line) => `  ${line}`).join("\n")}`);
}

async function measure(link, target, module) {
  const board = await connect(target, { onOutput: () => {} });
  let last = { bytesOut: 0, bytesIn: 0, roundTrips: 0, credits: 0 };
  const step = async (name, call) => {
    const now = board.stats;
    const d = (key) => now[key] - last[key];
    const counts = `${d("bytesOut")} / ${d("bytesIn")}, ${d("roundTrips")} (${d("credits")})`;
    console.log(row(link, name, counts, call ? await ratio(board, call) : ""));
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
  await target.close?.();
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

const row = (link, step, bytes, time) => `${link.padEnd(14)} ${step.padEnd(20)} ${bytes.padEnd(32)} ${time}`;

/** The board's stream behind a TCP port. */
async function overTcp(virtual) {
  const sockets = new Set();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on("data", (bytes) => virtual.write(bytes));
    socket.on("error", () => {});
    virtual.onData((bytes) => socket.write(bytes));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  return { port: server.address().port, close };
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
