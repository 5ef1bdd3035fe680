// Bytes, round trips and time on the REPL stream, for each link: virtual boards of several profiles, and one behind each kind of link. Bytes and turns are
// counts (`board.stats`); times are medians, and ratios against `exec("pass")` on the same link, measured in turns with it.

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
const ROUNDS = 10;
const RUNS = 8;
const CONNECTIONS = 5;

/** The peers' figures for the same on a simulated board: bytes out / in, round trips; what of it was measured or read from their code. */
const peers = {
  connect: "Belay 1878 / 651, 41 turns; mpytool 2 / 35, 2 (nothing asked)",
  "foo(5)": "Belay 57 / 27, 2; mpremote 23 / 12, 2; mpytool 14 / 8, 1",
  "generator item": "Belay: 2 round trips",
  "call with an event": "none has them",
};

export default async function run() {
  const module = await hostStub(source);
  console.log(
    row(
      "link",
      "step",
      "out / in, round trips (credits)",
      "time, × exec(pass)",
      "peers: out / in, round trips",
    ),
  );
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
  const connecting = [];
  for (let i = 0; i < CONNECTIONS; i++)
    connecting.push(await timed(async () => (await connect(target, { onOutput: () => {} })).close()));
  const board = await connect(target, { onOutput: () => {} });
  const printed = (name, counts, time) =>
    console.log(row(link, name, counts, time, peers[name] ?? "").trimEnd());
  const connected = countsSince(board, { bytesOut: 0, bytesIn: 0, roundTrips: 0, credits: 0 });
  const pass = median(await repeated(RUNS, () => board.exec("pass")));
  printed("connect", connected, told(median(connecting), pass));

  let before = board.stats;
  let remote;
  const loading = await timed(async () => {
    remote = await board.load(module);
  });
  printed("agent and load", countsSince(board, before), told(loading, pass));

  const items = remote.count(1e9);
  for (const [name, call] of [
    ["foo(5)", () => remote.foo(5)],
    ["generator item", () => items.next()],
    ["call with an event", () => remote.tell(() => {})],
  ]) {
    await call();
    before = board.stats;
    await call();
    const counts = countsSince(board, before);
    printed(name, counts, await against(board, call));
  }
  await items.return();
  await board.close();
}

function countsSince(board, before) {
  const now = board.stats;
  const d = (key) => now[key] - before[key];
  return `${d("bytesOut")} / ${d("bytesIn")}, ${d("roundTrips")} (${d("credits")})`;
}

/** Median time of `call`, and as a multiple of that of `exec("pass")`; what starts the agent again isn't timed. */
async function against(board, call) {
  const calls = [];
  const plain = [];
  for (let i = 0; i < ROUNDS; i++) {
    await call();
    calls.push(...(await repeated(RUNS, call)));
    plain.push(...(await repeated(RUNS, () => board.exec("pass"))));
  }
  await call();
  return told(median(calls), median(plain));
}

const told = (ms, reference) => `${ms.toFixed(2)} ms, ${(ms / reference).toFixed(1)} ×`;

async function repeated(times, call) {
  const all = [];
  for (let i = 0; i < times; i++) all.push(await timed(call));
  return all;
}

async function timed(call) {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

const row = (link, step, bytes, time, peer) =>
  `${link.padEnd(14)} ${step.padEnd(20)} ${bytes.padEnd(32)} ${time.padEnd(20)} ${peer}`;

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
