import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect } from "vitest";
import { compile } from "../../../compiler/index.js";

/** The host stub that the compiler writes for a device module, imported as a host program would. */
export async function compiledStub(source: string): Promise<object> {
  const { host, diagnostics } = await compile({
    files: { "probe.device.ts": source },
    entry: "probe.device.ts",
    mode: "module",
  });
  expect(diagnostics).toEqual([]);
  const stub = host.find((file) => file.path.endsWith(".js"))!;
  const runtime = new URL("../../../dist/runtime/index.js", import.meta.url).href;
  const folder = await mkdtemp(join(tmpdir(), "mpc-stub-"));
  try {
    const file = join(folder, "probe.device.mjs");
    await writeFile(file, stub.text.replaceAll('from "mpc"', `from ${JSON.stringify(runtime)}`));
    return await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
