import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createCompiler } from "../compiler/index.js";
import { describeDiagnostic } from "./conformance/program.js";
import { moduleNames, portNames } from "./types/stubs/program.js";

/**
 * What MicroPython's quick references show, in TypeScript: a folder for each port (`all` for what every port has), snippets
 * that start with a `//#` line. They must compile for their port.
 */
const root = new URL("./snippets/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => ({ path, port: path.split("/")[0]!, text: readFileSync(new URL(path, root), "utf8") }));
const compiler = createCompiler();

describe("snippets of the quick references compile", () => {
  it.each(files)("$path", async ({ port, text }) => {
    const { diagnostics, outputs } = await compiler.compile({
      files: { "main.ts": text },
      entry: "main.ts",
      mode: "program",
      target: port === "all" ? {} : { port },
    });
    expect(diagnostics.filter((d) => d.severity === "error").map(describeDiagnostic)).toEqual([]);
    expect(outputs.map(({ path }) => path)).toContain("main.py");
  });

  it.each(portNames())("of all ports, for %s: what it lacks is said, and nothing else", async (port) => {
    const general = files.filter((file) => file.port === "all");
    const { diagnostics } = await compiler.compile({
      files: Object.fromEntries(general.map(({ path, text }) => [path, text])),
      entry: general.map(({ path }) => path),
      mode: "module",
      target: { port },
    });
    const errors = diagnostics.filter((d) => d.severity === "error" && d.code !== "MPC1015");
    expect(errors.map(describeDiagnostic)).toEqual([]);
  });

  it.each(portNames())("of other ports, for %s: the error says who has what it lacks", async (port) => {
    const others = files.filter((file) => file.port !== port);
    const { diagnostics } = await compiler.compile({
      files: Object.fromEntries(others.map(({ path, text }) => [path, text])),
      entry: others.map(({ path }) => path),
      mode: "module",
      target: { port },
    });
    const errors = diagnostics.filter((d) => d.severity === "error");
    const lacking = errors.filter((d) => d.code === "MPC1015");
    expect(lacking.length).toBeGreaterThan(0);
    for (const { message } of lacking) {
      const having = /it's on (.*)$/.exec(message)?.[1]?.split(/, | and /);
      expect(having?.length, message).toBeGreaterThan(0);
      expect(having, message).not.toContain(port);
    }
    const unsaid = errors.filter((d) => !lacking.includes(d));
    expect(unsaid.map(describeDiagnostic)).toEqual([]);
  });

  it("there are 150 of them at least, and every module is used", () => {
    const titles = files.flatMap(({ text }) => [...text.matchAll(/^\/\/# (.*)$/gm)]);
    expect(titles.length).toBeGreaterThanOrEqual(150);
    const imported = new Set(
      files.flatMap(({ text }) => [...text.matchAll(/from "([^"]+)"/g)].map(([, name]) => name)),
    );
    const unused = moduleNames().filter((name) => !imported.has(name));
    expect(unused).toEqual([]);
  });
});
