import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));

test("Remote<T> is what remote.test-d.ts says", { timeout: 60_000 }, () => {
  const tsc = `${root}node_modules/typescript/bin/tsc`;
  try {
    execFileSync(process.execPath, [tsc, "-p", `${root}test/types/remote`], { encoding: "utf8" });
  } catch (error) {
    expect.fail((error as { stdout: string }).stdout);
  }
});
