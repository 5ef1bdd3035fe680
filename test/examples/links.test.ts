import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, linkMpc, mpc } from "../src/run.js";

const page = readFileSync(join(import.meta.dirname, "../../docs/links.md"), "utf8");

test("the example of docs/links.md for the layers prints what stands beside it", async () => {
  const [, section = ""] = page.split("## The layers by themselves\n");
  const [, program = ""] = /```ts\n(.*?)```/s.exec(section) ?? [];
  const expected = [...program.matchAll(/console\.log\(.*\);\s*\/\/ (.*)/g)].map(([, said]) => said);
  expect(expected.length).toBe(5);
  using dir = folder({ "host.ts": program, "package.json": `{ "type": "module" }` });
  linkMpc(dir.path);
  const { code, stdout, stderr } = await mpc(["run", "host.ts"], { cwd: dir.path });
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.trimEnd().split("\n")).toEqual(expected);
});
