import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BusyError } from "../../../runtime/errors.js";
import { lockPort } from "../../../runtime/transport/portLock.js";
import { ownerOf } from "../../../runtime/transport/processes.js";
import { until } from "./suite.js";

let folder: string;
let port: string;
const locks = () => join(folder, "locks");
const lockFile = () => join(locks(), readdirSync(locks())[0]!);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "mpc-lock-"));
  port = join(folder, "ttyACM0");
  writeFileSync(port, "");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a port is taken once, until it is released", async () => {
  const release = await lockPort(port, locks());
  const error = await lockPort(port, locks()).catch((e) => e);
  expect(error).toBeInstanceOf(BusyError);
  expect(error).toMatchObject({ code: "busy", owner: { pid: process.pid } });
  await release();
  await release();
  expect(readdirSync(locks())).toEqual([]);
  await (await lockPort(port, locks()))();
});

test("two names of a port are one port, two ports are two", async () => {
  const link = join(folder, "by-id");
  symlinkSync(port, link);
  const release = await lockPort(port, locks());
  await expect(lockPort(link, locks())).rejects.toBeInstanceOf(BusyError);
  const other = await lockPort(join(folder, "ttyACM1"), locks());
  await other();
  await release();
});

test("what a lock says of its process drives no terminal", async () => {
  const release = await lockPort(port, locks());
  const evil = "node\u001b]0;title\u0007 \u001b[2Jmain.js\nnext";
  writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, command: evil, started: "" }));
  const error = await lockPort(port, locks()).catch((e) => e);
  expect(error.owner.command).toBe("node main.js next");
  await release();
});

test("another process that has it is named with its command", async () => {
  const release = await lockPort(port, locks());
  const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)", "the-owner"]);
  const held = { pid: child.pid, command: "node the-owner", started: "" };
  writeFileSync(lockFile(), JSON.stringify(held));
  const error = await lockPort(port, locks()).catch((e) => e);
  expect(error.owner).toEqual({ pid: child.pid, command: "node the-owner" });
  expect(error.message).toContain(`process ${child.pid} (node the-owner)`);
  await release();
  expect(readdirSync(locks())).toHaveLength(1); // not its own any more
  child.kill("SIGKILL");
});

test.each([
  ["of a process that has ended", () => ({ pid: ended(), command: "gone", started: "1" })],
  ["of an earlier process with the same number", () => ({ pid: process.pid, command: "gone", started: "1" })],
  ["that is damaged", () => "{"],
  ["that is empty", () => ""],
])("a lock %s is taken over", async (_, content) => {
  const release = await lockPort(port, locks());
  const held = content();
  const text = typeof held === "string" ? held : JSON.stringify(held);
  writeFileSync(lockFile(), text);
  if (process.platform !== "linux" && text.includes(`"pid":${process.pid},`)) return release();
  const second = await lockPort(port, locks());
  expect(readFileSync(lockFile(), "utf8")).toContain(`"pid":${process.pid},`);
  await second();
  expect(readdirSync(locks())).toEqual([]);
});

test("of many that want a dead lock, one gets it", async () => {
  const release = await lockPort(port, locks());
  writeFileSync(lockFile(), JSON.stringify({ pid: ended(), command: "gone", started: "1" }));
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockPort(port, locks())));
  const got = outcomes.filter((o) => o.status === "fulfilled");
  expect(got).toHaveLength(1);
  await got[0]!.value();
  await release();
  expect(readdirSync(locks())).toEqual([]);
});

test("where no lock can be written, the port is opened without one", async () => {
  writeFileSync(locks(), "a file is no folder");
  await (await lockPort(port, locks()))();
});

test.skipIf(process.platform !== "linux")("the system tells who has a device open", async () => {
  const child = spawn(process.execPath, [
    "-e",
    `require("fs").openSync(${JSON.stringify(port)}, "r"); console.log("open"); setInterval(() => {}, 1000)`,
  ]);
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  await until(() => said.includes("open"));
  const owner = await ownerOf(port);
  expect(owner?.pid).toBe(child.pid);
  expect(owner?.command).toContain("setInterval");
  child.kill("SIGKILL");
});

/** The number of a process that has just ended. */
function ended(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}
